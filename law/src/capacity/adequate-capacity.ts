import { type Citation, cite, type Day, day } from '../core/index.ts';

/** Places for the border procedure in the whole Union. Source: APR 46. */
export const UNION_BORDER_PLACES = 30_000;

/** Where the places of the Union and of a State stand. */
export const CAPACITY_PLACES = {
  union: cite('APR 46'),
  formula: cite('APR 47(4)'),
  yearlyMaximum: cite('APR 47(1)'),
} as const;

/** Irregular crossings, arrivals after rescue and refusals of entry over the three years before, here and in the Union. */
export interface BorderPressure {
  readonly state: number;
  readonly union: number;
}

/**
 * The adequate capacity of a State by the formula: its share of the pressure on the external border, of the places of the
 * Union. Not rounded, because the act says nothing of rounding; where a figure is published, that one binds.
 * Source: APR 47(4).
 * @throws RangeError when the pressure is negative, or that of the Union nothing or less than that of the State.
 */
export function adequateCapacity({ state, union }: BorderPressure): number {
  if (!(state >= 0 && union > 0 && state <= union))
    throw new RangeError(`${state} of ${union} is no share of the pressure. Give counts, the Union with all States.`);
  return (UNION_BORDER_PLACES * state) / union;
}

/** How many times its capacity a State must examine at the border in a year, from a day on. */
export interface YearlyMultiplier {
  readonly from: Day;
  readonly times: 2 | 3 | 4;
  readonly cite: Citation;
}

/** The yearly maximum grows in three steps, oldest first. Source: APR 47(1). */
export const YEARLY_MULTIPLIERS: readonly YearlyMultiplier[] = [
  { from: day('2026-06-12'), times: 2, cite: CAPACITY_PLACES.yearlyMaximum },
  { from: day('2027-06-13'), times: 3, cite: CAPACITY_PLACES.yearlyMaximum },
  { from: day('2028-06-13'), times: 4, cite: CAPACITY_PLACES.yearlyMaximum },
];

/** The multiplier on a day; none before the act applies. */
export const multiplierOn = (on: Day): YearlyMultiplier | undefined =>
  YEARLY_MULTIPLIERS.findLast((step) => step.from <= on);

/**
 * How many applications a State with this capacity must examine at the border in a calendar year, by the multiplier of a
 * day; `undefined` before the act applies. Where the multiplier grows inside a year, applications count from 1 January and
 * the greater number counts from its day on. Source: APR 47(1), 50.
 */
export function yearlyMaximum(capacity: number, on: Day): number | undefined {
  const step = multiplierOn(on);
  return step && step.times * capacity;
}
