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

/** How far before and after a day holidays are loaded: no limit of the acts runs longer. */
const YEARS_BEFORE = 6;
const YEARS_AFTER = 6;

const kept = new Map<string, Calendar>();

function calendarAround(state: MemberState | undefined, year: number): Calendar {
  if (state === undefined) return weekendsOnly('EU');
  const key = `${state} ${year}`;
  const known = kept.get(key);
  if (known) return known;
  const calendar = { state, holidays: holidays(state, year - YEARS_BEFORE, year + YEARS_AFTER) };
  kept.set(key, calendar);
  return calendar;
}

/**
 * What the law looks at beside a file, on real data: the public holidays of the States around a day, and the
 * Union-wide recognition rates as far as they are known.
 */
export function surroundingsOn(on: Day): Surroundings {
  const { year } = calendarDate(on);
  return {
    calendarOf: (state) => calendarAround(state, year),
    findRate: (country, upTo) => {
      const rate = latestRecognitionRate(country, upTo - 1);
      return rate && { country, year: rate.year, low: rate.low / 100, high: rate.high / 100, source: rate.source };
    },
  };
}
