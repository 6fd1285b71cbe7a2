import {
  type Calendar,
  type CalendarOf,
  calendarDate,
  type Day,
  type FindRate,
  type MemberState,
  type Surroundings,
  weekendsOnly,
} from '@openpact/law';

/** The years for which holidays are known. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;

const clamped = (year: number): number => Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year));

/** The public holidays of a State over some years, loaded when asked for. */
export async function calendarFor(state: MemberState, from: Day, to: Day): Promise<Calendar> {
  const { holidays } = await import('@openpact/reference');
  return { state, holidays: holidays(state, clamped(calendarDate(from).year), clamped(calendarDate(to).year)) };
}

/** The longest limit is three years; what lies further off is not reckoned. */
const YEARS_AHEAD = 5;

/**
 * What the law looks at beside a file: the public holidays of each State from the year of the first day to some years
 * after the last one, and the latest yearly recognition rate before the year of the decision.
 */
export async function surroundings(firstDay: Day, lastDay: Day): Promise<Surroundings> {
  const { holidays, latestRecognitionRate } = await import('@openpact/reference');
  const from = clamped(calendarDate(firstDay).year);
  const to = clamped(calendarDate(lastDay).year + YEARS_AHEAD);
  const calendars = new Map<MemberState, Calendar>();
  const calendarOf: CalendarOf = (state) => {
    if (state === undefined) return weekendsOnly('EU');
    const known = calendars.get(state);
    if (known) return known;
    const calendar = { state, holidays: holidays(state, from, to) };
    calendars.set(state, calendar);
    return calendar;
  };
  const findRate: FindRate = (country, yearOfDecision) => {
    const rate = latestRecognitionRate(country, yearOfDecision - 1);
    return rate && { country, year: rate.year, low: rate.low / 100, high: rate.high / 100, source: rate.source };
  };
  return { calendarOf, findRate };
}
