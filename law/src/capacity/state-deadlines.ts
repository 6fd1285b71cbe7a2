import {
  type Actor,
  addMonths,
  type Citation,
  cite,
  type Day,
  day,
  inMonths,
  months,
  type Period,
  years,
} from '../core/index.ts';

/**
 * Something that a State or the Commission owes on a date or after something that happened to no single person: border
 * places, their notification, safe-country lists. It runs in no case file, so it is no clock of a person.
 */
export interface StateDeadline {
  readonly id: string;
  /** What is owed, in plain words. */
  readonly means: string;
  readonly cite: Citation;
  readonly actor: Extract<Actor, 'member-state' | 'commission' | 'council'>;
  /** The first day by which, or from which on, it is owed. */
  readonly on?: Day;
  /** Owed again after so long. */
  readonly every?: Period;
  /** What starts it, in plain words, where it hangs on an occurrence. */
  readonly after?: string;
  /** How long after that. Absent where the act says at once or promptly. */
  readonly within?: Period;
  /** How soon, where the act gives no number. */
  readonly pace?: 'at-once' | 'promptly' | 'as-soon-as-possible';
  /** What follows when it is not done. */
  readonly otherwise?: string;
}

/** What States and the Commission owe around the border procedure and the lists of safe countries. Source: APR 45 to 50, 54, 63, 64, 71. */
export const STATE_DEADLINES: readonly StateDeadline[] = [
  {
    id: 'capacity-in-place-first',
    means: 'Have the border places of the first implementing act in place',
    cite: cite('APR 47(5)'),
    actor: 'member-state',
    on: day('2026-06-11'),
  },
  {
    id: 'capacity-in-place',
    means: 'Have the border places of a later implementing act in place',
    cite: cite('APR 47(5)'),
    actor: 'member-state',
    after: 'adoption of the implementing act',
    within: months(6),
  },
  {
    id: 'capacity-act-first',
    means: 'Adopt the first implementing act on border places',
    cite: cite('APR 47(5)'),
    actor: 'commission',
    on: day('2024-08-12'),
  },
  {
    id: 'capacity-act',
    means: 'Adopt the next implementing act on border places',
    cite: cite('APR 47(5)'),
    actor: 'commission',
    // "15 October every three years thereafter": the first after August 2024 is that of 2027.
    on: day('2027-10-15'),
    every: years(3),
  },
  {
    id: 'capacity-report',
    means: 'Tell the Commission how the measure works, with figures for each week',
    cite: cite('APR 49(4)'),
    actor: 'member-state',
    after: 'each month in which the measure applies',
    within: months(1),
    every: months(1),
  },
  {
    id: 'tell-other-states-of-full-places',
    means: 'Tell the other States that the border places are taken',
    cite: cite('APR 49(3)'),
    actor: 'member-state',
    after: 'notification to the Commission',
    pace: 'at-once',
  },
  {
    id: 'verify-yearly-maximum',
    means: 'Verify a notification of the yearly maximum, then authorise',
    cite: cite('APR 50'),
    actor: 'commission',
    after: 'notification by the State',
    pace: 'promptly',
    otherwise: 'The full duty stays until the Commission has authorised the State.',
  },
  {
    id: 'border-locations',
    means: 'Notify the places where the border procedure is carried out',
    cite: cite('APR 54(3)'),
    actor: 'member-state',
    on: day('2026-04-11'),
  },
  {
    id: 'border-locations-changed',
    means: 'Notify a change of the places where the border procedure is carried out',
    cite: cite('APR 54(3)'),
    actor: 'member-state',
    after: 'the change',
    within: months(2),
  },
  {
    id: 'families-recommendation',
    means: 'Recommend publicly to stop the border procedure for families with minors',
    cite: cite('APR 45(4)'),
    actor: 'commission',
    after: 'grounds to consider that families are not housed as they must be',
    pace: 'at-once',
  },
  {
    id: 'families-recommendation-answered',
    means: 'Tell the Commission what was done about the recommendation for families',
    cite: cite('APR 45(4)'),
    actor: 'member-state',
    after: 'the recommendation',
    pace: 'as-soon-as-possible',
  },
  {
    id: 'derogations-told',
    means: 'Tell the Commission and the Asylum Agency of longer time limits used in mass arrivals',
    cite: cite('APR 71(3)'),
    actor: 'member-state',
    after: 'the reasons ended, and at least every year',
    every: years(1),
    pace: 'as-soon-as-possible',
  },
  {
    id: 'postponement-told-to-the-union',
    means: 'Tell the Commission and the Asylum Agency that decisions on a country are put off',
    cite: cite('APR 35(7)'),
    actor: 'member-state',
    after: 'the postponement',
    pace: 'as-soon-as-possible',
  },
  {
    id: 'national-safe-lists',
    means: 'Notify the national lists of safe countries',
    cite: cite('APR 64(4)'),
    actor: 'member-state',
    on: day('2026-06-12'),
  },
  {
    id: 'national-safe-lists-changed',
    means: 'Notify a change of the national lists of safe countries',
    cite: cite('APR 64(4)'),
    actor: 'member-state',
    after: 'the change',
    pace: 'at-once',
  },
  {
    id: 'safe-third-countries-of-single-cases',
    means: 'Tell of other safe third countries used for single applicants',
    cite: cite('APR 64(4)'),
    actor: 'member-state',
    after: 'each year',
    every: years(1),
  },
  {
    id: 'safe-country-suspended',
    means: 'The suspension of a safe country by the Commission ends',
    cite: cite('APR 63(1)'),
    actor: 'commission',
    after: 'adoption of the delegated act',
    within: months(6),
    otherwise: 'The designation counts again, unless the suspension is prolonged.',
  },
  {
    id: 'safe-country-proposal',
    means: 'Propose to change or remove the designation of a suspended safe country',
    cite: cite('APR 63(3)'),
    actor: 'commission',
    after: 'adoption of the delegated act',
    within: months(3),
    otherwise: 'The suspension ceases to have effect.',
  },
  {
    id: 'safe-country-prolonged',
    means: 'The prolonged suspension of a safe country ends; it can be prolonged once more',
    cite: cite('APR 63(4)'),
    actor: 'commission',
    after: 'the end of the suspension before',
    within: months(6),
  },
  {
    id: 'safe-country-proposal-adopted',
    means: 'The proposal to change or remove the designation must be adopted',
    cite: cite('APR 63(5)'),
    actor: 'council',
    after: 'the proposal',
    within: months(15),
    otherwise: 'The suspension ceases to have effect.',
  },
  {
    id: 'safe-country-objection',
    means: 'Object to a State that wants to list a removed country again',
    cite: cite('APR 64(3)'),
    actor: 'commission',
    after: 'each notification by the State',
    within: months(3),
    otherwise: 'The State may list the country.',
  },
  {
    id: 'safe-country-objection-right',
    means: 'The right to object to listing a removed country again ends',
    cite: cite('APR 64(3)'),
    actor: 'commission',
    after: 'the removal of the designation',
    within: years(2),
    otherwise: 'States may list the country without waiting for an objection.',
  },
  {
    id: 'agreement-told',
    means: 'Tell the Commission and all States of an agreement with a safe third country, before it applies',
    cite: cite('STC-26 1(1)'),
    actor: 'member-state',
    after: 'conclusion of the agreement, and each change or its end',
    pace: 'promptly',
  },
];

/**
 * The day by which a row is owed: after the day of what starts it, or on its own date, or where it comes again, the next
 * date on or after `since`. `undefined` where the act names no number. Rows in months and years only; no working day
 * moves them here, because no calendar of a single authority fits.
 */
export function dueOf({ on, every, within }: StateDeadline, since: Day): Day | undefined {
  if (within) return addMonths(since, inMonths(within));
  if (on === undefined) return undefined;
  let due = on;
  for (let n = 1; every && due < since; n += 1) due = addMonths(on, n * inMonths(every));
  return due;
}
