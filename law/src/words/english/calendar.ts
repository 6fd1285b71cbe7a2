import { calendarDate, type Day, type Period, type PeriodUnit, weekday } from '../../core/index.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Monday`. */
export const weekdayName = (of: Day): string => WEEKDAYS[weekday(of) - 1] ?? '';

/** `February 2027`. */
export function monthName(of: Day): string {
  const { year, month } = calendarDate(of);
  return `${MONTHS[month - 1]} ${year}`;
}

/** `Monday 5 October`. */
export function shortDay(of: Day): string {
  const { month, date } = calendarDate(of);
  return `${weekdayName(of)} ${date} ${MONTHS[month - 1]}`;
}

/** `Monday 5 October 2026`. */
export const fullDay = (of: Day): string => `${shortDay(of)} ${calendarDate(of).year}`;

const UNITS: Readonly<Record<PeriodUnit, readonly [one: string, many: string]>> = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  'working-days': ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

/** `2 months`, `1 working day`. */
export function periodInWords({ n, unit }: Period): string {
  const [one, many] = UNITS[unit];
  return `${n} ${n === 1 ? one : many}`;
}

/** `in 12 days`, `tomorrow`, `today`, `12 days ago`. */
export function distanceInWords(from: Day, to: Day): string {
  const days = to - from;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
