/** The units in which the acts write their time limits. */
export type PeriodUnit = 'hours' | 'days' | 'working-days' | 'weeks' | 'months' | 'years';

/** A length of time as an act writes it: `{ n: 2, unit: 'months' }`. How it is counted stands in `time`. */
export interface Period {
  readonly n: number;
  readonly unit: PeriodUnit;
}

const period =
  (unit: PeriodUnit) =>
  (n: number): Period =>
    Object.freeze({ n, unit });

export const hours = period('hours');
export const days = period('days');
export const workingDays = period('working-days');
export const weeks = period('weeks');
export const months = period('months');
export const years = period('years');

/** A period of months or years as a number of months. @throws RangeError for other units. */
export function inMonths({ n, unit }: Period): number {
  if (unit === 'months') return n;
  if (unit === 'years') return 12 * n;
  throw new RangeError(`A period in ${unit} is not a number of months.`);
}

/** `2 months`, `1 week`, `15 working days`. */
export function formatPeriod({ n, unit }: Period): string {
  const name = unit === 'working-days' ? 'working days' : unit;
  return `${n} ${n === 1 ? name.replace(/s$/, '') : name}`;
}

const PERIOD = /^(\d+) (hour|day|working day|week|month|year)s?$/;

/** Reads what {@link formatPeriod} writes; `undefined` for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const match = PERIOD.exec(text);
  if (!match) return undefined;
  const unit = match[2] === 'working day' ? 'working-days' : (`${match[2]}s` as PeriodUnit);
  return period(unit)(Number(match[1]));
}
