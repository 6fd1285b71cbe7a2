import {
  type Actor,
  addDays,
  addMonths,
  type Citation,
  cite,
  type Day,
  inMonths,
  months,
  type Period,
  weeks,
} from '../core/index.ts';
import type { CrisisPhase } from './crisis-decision.ts';

/** A limit that binds an institution in the procedure of a crisis. */
export interface InstitutionLimit {
  readonly id: string;
  readonly cite: Citation;
  readonly actor: Actor;
  readonly length: Period;
  /** What it counts from, in the words of the act. */
  readonly from: 'request-submitted' | 'proposal-received' | 'decision-in-force' | 'crisis-ended';
}

/** The dated steps of Commission and Council. Silence of either authorises nothing. Source: CFMR 3, 4, 6, 16. */
export const CRISIS_TIMETABLE: readonly InstitutionLimit[] = [
  {
    id: 'commission-decision',
    cite: cite('CFMR 3(8)'),
    actor: 'commission',
    length: weeks(2),
    from: 'request-submitted',
  },
  { id: 'council-decision', cite: cite('CFMR 4(3)'), actor: 'council', length: weeks(2), from: 'proposal-received' },
  {
    id: 'report-on-measures',
    cite: cite('CFMR 6(4)'),
    actor: 'commission',
    length: months(3),
    from: 'decision-in-force',
  },
  { id: 'revised-strategy', cite: cite('CFMR 16(3)'), actor: 'member-state', length: months(12), from: 'crisis-ended' },
];

const DAYS_OF_WEEK = 7;

/** The last day of a step of the timetable, before any move from a day off. */
export function crisisStepDue(id: InstitutionLimit['id'], from: Day): Day {
  const limit = CRISIS_TIMETABLE.find((each) => each.id === id);
  if (!limit)
    throw new RangeError(
      `"${id}" is not a step of the timetable. Write one of: ${CRISIS_TIMETABLE.map((l) => l.id).join(', ')}.`,
    );
  const { n, unit } = limit.length;
  return unit === 'weeks' ? addDays(from, DAYS_OF_WEEK * n) : addMonths(from, inMonths(limit.length));
}

/** Length of one segment, and of all together. Source: CFMR 5. */
export const CRISIS_SEGMENT: Period = months(3);
export const CRISIS_CEILING: Period = months(12);

/** Where it stands how long a segment may last and what can follow it. */
export const DURATION_PLACES = {
  first: cite('CFMR 5(1)'),
  renewed: cite('CFMR 5(2)'),
  ceiling: cite('CFMR 5(3)'),
} as const;

/** What can follow a segment, if anything. Source: CFMR 5(1)-(3). */
export function nextPhase(
  phase: CrisisPhase,
  { monthsApplied, situationPersists }: { readonly monthsApplied: number; readonly situationPersists: boolean },
): { readonly phase: CrisisPhase; readonly cite: Citation } | undefined {
  if (!situationPersists || monthsApplied >= CRISIS_CEILING.n) return undefined;
  switch (phase) {
    case 'initial':
      return { phase: 'extension', cite: DURATION_PLACES.first };
    case 'extension':
      return { phase: 'renewal', cite: DURATION_PLACES.renewed };
    case 'renewal':
      return { phase: 'renewal-extension', cite: DURATION_PLACES.renewed };
    case 'renewal-extension':
      return undefined;
  }
}
