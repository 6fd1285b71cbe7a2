declare const brand: unique symbol;

/** A calendar day, as the whole number of days since 1 January 1970. No time of day, no time zone. */
export type Day = number & { readonly [brand]: 'Day' };

/** Year, month (1 to 12) and day of the month of a {@link Day}. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days from 1 January 1970 to the given proleptic Gregorian date (Howard Hinnant's era arithmetic). */
function daysFromCivil(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Number of days in a month. `month` runs from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day with this year, month (1 to 12) and date. Throws a RangeError for a date that the calendar does not have. */
export function dayOf(year: number, month: number, date: number): Day {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) {
    throw new RangeError(`There is no day ${year}-${month}-${date} in the calendar.`);
  }
  return daysFromCivil(year, month, date) as Day;
}

/** Reads `2026-06-12`. Gives `undefined` for anything else, also for a date that does not exist. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return daysFromCivil(year, month, date) as Day;
}

/**
 * The day written as `2026-06-12`.
 * @throws RangeError when the text is not a day of the calendar. Use {@link parseDay} for text from outside.
 */
export function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new RangeError(`"${text}" is not a day. Write it like 2026-06-12.`);
  return found;
}

/** Splits a day into year, month and date. */
export function calendarDate(of: Day): CalendarDate {
  const z = of + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** Writes a day as `2026-06-12`. */
export function formatDay(of: Day): string {
  const { year, month, date } = calendarDate(of);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day `n` days later (earlier when negative). */
export const addDays = (to: Day, n: number): Day => (to + n) as Day;

/**
 * The same date number `n` months later; where that month has no such date, its last day.
 * Source: AMMR 75(b)-(c), D3 42(b), R1182 3(2)(c).
 */
export function addMonths(to: Day, n: number): Day {
  const { year, month, date } = calendarDate(to);
  const months = year * 12 + (month - 1) + n;
  const targetYear = Math.floor(months / 12);
  const targetMonth = months - targetYear * 12 + 1;
  return daysFromCivil(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth))) as Day;
}

/** Day of the week, 1 Monday to 7 Sunday. */
export const weekday = (of: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  (((((of + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether the day is a Saturday or a Sunday. */
export const isWeekend = (of: Day): boolean => weekday(of) >= 6;

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
