import type { StateStanding } from '@openpact/solidarity';

/** What a State does in the year, in one word for the map. */
export const PARTS = [
  'draws',
  'relocation',
  'financial',
  'other',
  'relieved',
  'nothing',
  'unknown',
  'outside',
] as const;

export type Part = (typeof PARTS)[number];

/** The part of a State that is bound: first whether it draws on the pool or is relieved, then what it pledged. */
export function partOf({ benefits, deduction, pledge }: StateStanding): Exclude<Part, 'outside'> {
  if (benefits.known && benefits.value) return 'draws';
  if (deduction.known && deduction.value === 'full') return 'relieved';
  if (!pledge.type.known) return 'unknown';
  const type = pledge.type.value;
  if (type === 'none') return 'nothing';
  return type === 'relocation' || type === 'financial' ? type : 'other';
}
