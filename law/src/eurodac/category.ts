import { type Citation, cite, type Day, day, months, type Period, years } from '../core/index.ts';
import type { EventOf, EventType } from '../file/index.ts';

/** A category of persons in Eurodac. */
export type EurodacCategory = EventOf<'biometrics_sent'>['category'];

/** A category: its digit, who is in it, what triggers it, and how long the data set is kept. */
export interface CategoryRow {
  readonly category: EurodacCategory;
  /** The digit after the letters of the State in a reference number. Source: EUROD 37(4). */
  readonly code: '0' | '1' | '2' | '3' | '7' | '8' | '9';
  readonly cite: Citation;
  readonly trigger: readonly EventType[];
  readonly keptFor: Period;
  readonly keptCite: Citation;
  /** Kept from another event than the sending of the biometric data. */
  readonly keptFrom?: 'council-decision';
  /** Where its link with the other data sets of the person stands. */
  readonly linkedCite: Citation;
}

/** The categories of persons. Source: EUROD 3(6), 15, 18, 20, 22 to 24, 26, 29, 37(4). */
export const CATEGORIES: readonly CategoryRow[] = [
  {
    category: 'applicant',
    code: '1',
    cite: cite('EUROD 15(1)'),
    trigger: ['application_registered', 'application_made'],
    keptFor: years(10),
    keptCite: cite('EUROD 29(1)'),
    linkedCite: cite('EUROD 15(4)'),
  },
  {
    category: 'irregular_crossing',
    code: '2',
    cite: cite('EUROD 22(1)'),
    trigger: ['apprehended'],
    keptFor: years(5),
    keptCite: cite('EUROD 29(6)'),
    linkedCite: cite('EUROD 22(9)'),
  },
  {
    category: 'illegal_stay',
    code: '3',
    cite: cite('EUROD 23(1)'),
    trigger: ['apprehended'],
    keptFor: years(5),
    keptCite: cite('EUROD 29(7)'),
    linkedCite: cite('EUROD 23(7)'),
  },
  {
    category: 'disembarked',
    code: '9',
    cite: cite('EUROD 24(1)'),
    trigger: ['disembarked'],
    keptFor: years(5),
    keptCite: cite('EUROD 29(8)'),
    linkedCite: cite('EUROD 24(9)'),
  },
  {
    category: 'union_resettlement',
    code: '7',
    cite: cite('EUROD 18(2)'),
    trigger: ['admission_decided'],
    keptFor: years(5),
    keptCite: cite('EUROD 29(3)'),
    linkedCite: cite('EUROD 3(6)'),
  },
  {
    category: 'national_resettlement',
    code: '8',
    cite: cite('EUROD 20(1)'),
    trigger: ['admission_decided'],
    keptFor: years(5),
    keptCite: cite('EUROD 29(5)'),
    linkedCite: cite('EUROD 3(6)'),
  },
  {
    category: 'temporary_protection',
    code: '0',
    cite: cite('EUROD 26(1)'),
    trigger: ['temporary_protection_registered'],
    keptFor: years(1),
    keptCite: cite('EUROD 29(9)'),
    linkedCite: cite('EUROD 26(6)'),
    keptFrom: 'council-decision',
  },
];

/** Data sets of a refused or ended admission are kept shorter, and not erased early. Source: EUROD 29(4), 30(1). */
export const REFUSED_ADMISSION = { keptFor: years(3), cite: cite('EUROD 29(4)') } as const;

/** The first day of the act of 2024. Source: EUROD 63(2). */
export const APPLIES_FROM: Day = day('2026-06-12');

/** How long data sent before that day are kept; who was found staying illegally was only compared. Source: EUROD13 12, 16, 17 (recalled). */
export const UNTIL_2026: Readonly<
  Partial<Record<EurodacCategory, { readonly keptFor?: Period; readonly cite: Citation }>>
> = {
  applicant: { keptFor: years(10), cite: cite('EUROD13 12(1)') },
  irregular_crossing: { keptFor: months(18), cite: cite('EUROD13 16(1)') },
  illegal_stay: { cite: cite('EUROD13 17(3)') },
};

/** Sent before the admission is decided: compared, and not stored. Source: EUROD 18(1), 29(2). */
export const COMPARED_ONLY = { sentUnder: cite('EUROD 18(1)'), cite: cite('EUROD 29(2)') } as const;

/** Digits of requests, which are no data sets: national law enforcement, Europol, access by the person. Source: EUROD 37(4). */
export const REQUEST_CODES = { '4': 'law-enforcement', '5': 'europol', '6': 'data-subject' } as const;

export const categoryOfCode = (code: string): CategoryRow | undefined => CATEGORIES.find((row) => row.code === code);

/** The row of a category. */
export function rowOfCategory(category: EurodacCategory): CategoryRow {
  const row = CATEGORIES.find((each) => each.category === category);
  if (!row) throw new RangeError(`There is no category "${category}" in Eurodac.`);
  return row;
}
