import {
  type Calendar,
  calendarDate,
  type Day,
  type MemberState,
  type Surroundings,
  weekendsOnly,
} from '@openpact/law';
import { holidays } from './holidays.ts';
import { latestRecognitionRate } from './recognition-rate.ts';

/** The years for which holidays are known. Outside them only weekends are days off. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;

const NONE: ReadonlySet<Day> = new Set();

/** The holidays of one State, worked out for a year when that year is first asked about. */
function calendarFor(state: MemberState): Calendar {
  const perYear = new Map<number, ReadonlySet<Day>>();
  const ofYear = (year: number): ReadonlySet<Day> => {
    let days = perYear.get(year);
    if (!days) {
      days = year < FIRST_YEAR || year > LAST_YEAR ? NONE : holidays(state, year, year);
      perYear.set(year, days);
    }
    return days;
  };
  return Object.freeze({ state, holidays: { has: (day: Day) => ofYear(calendarDate(day).year).has(day) } });
}

const kept = new Map<MemberState, Calendar>();
const NOBODYS = weekendsOnly('EU');

/** The real public holidays of a State; weekends only where no State is known. Source: {@link holidays}. */
export function calendarOf(state: MemberState | undefined): Calendar {
  if (state === undefined) return NOBODYS;
  let calendar = kept.get(state);
  if (!calendar) {
    calendar = calendarFor(state);
    kept.set(state, calendar);
  }
  return calendar;
}

/**
 * What the law looks at beside a file, on real data: the public holidays of the States, and the latest yearly
 * recognition rate before the year of the decision, as far as it is known.
 */
export const surroundings: Surroundings = Object.freeze({
  calendarOf,
  findRate: (country: string, yearOfDecision: number) => {
    const rate = latestRecognitionRate(country, yearOfDecision - 1);
    return rate && { country, year: rate.year, low: rate.low / 100, high: rate.high / 100, source: rate.source };
  },
});
