import { addDays, addMonths, type Citation, calendarDate, type Day, type Period, weekday } from '../core/index.ts';
import { type Calendar, isDayOff } from './calendar.ts';
import type { CountingRule } from './counting.ts';

/** Why a step of a reckoning is there. */
export type StepWhy =
  | 'event-day-not-counted'
  | 'counted-days'
  | 'counted-hours'
  | 'counted-working-days'
  | 'counted-weeks'
  | 'counted-months'
  | 'counted-years'
  | 'month-has-no-such-day'
  | 'last-day-off-stands'
  | 'moved-from-saturday'
  | 'moved-from-sunday'
  | 'moved-from-holiday'
  | 'extended-to-hold-working-days'
  | 'counted-back';

/** One step of a reckoning: the day reached, why, and the source. */
export interface Step {
  readonly day: Day;
  /** For a move: the day off from which the last day moved. */
  readonly movedFrom?: Day;
  readonly why: StepWhy;
  readonly cite: Citation;
}

/** A counted period. */
export interface Reckoning {
  /** The last day, as it counts. */
  readonly due: Day;
  /** The last day before any move. */
  readonly nominal: Day;
  /** The day on another reading of the act, where it bears one that differs. */
  readonly otherwise?: { readonly due: Day; readonly cite: Citation };
  readonly steps: readonly Step[];
}

const WHOLE_DAY_HOURS = 24;

function plainEnd(start: Day, { n, unit }: Period, calendar: Calendar): Day {
  switch (unit) {
    // A period in hours ends on the clock, on the day that whole hours reach; the time of day is kept by whoever knows it.
    case 'hours':
      return addDays(start, Math.ceil(n / WHOLE_DAY_HOURS));
    case 'days':
      return addDays(start, n);
    case 'weeks':
      return addDays(start, 7 * n);
    case 'months':
      return addMonths(start, n);
    case 'years':
      return addMonths(start, 12 * n);
    case 'working-days': {
      let day = start;
      for (let left = n; left > 0; ) {
        day = addDays(day, 1);
        if (!isDayOff(calendar, day)) left -= 1;
      }
      return day;
    }
  }
}

const COUNTED: Readonly<Record<Period['unit'], StepWhy>> = {
  hours: 'counted-hours',
  days: 'counted-days',
  'working-days': 'counted-working-days',
  weeks: 'counted-weeks',
  months: 'counted-months',
  years: 'counted-years',
};

function whyOff(calendar: Calendar, day: Day): StepWhy {
  if (calendar.holidays.has(day)) return 'moved-from-holiday';
  return weekday(day) === 6 ? 'moved-from-saturday' : 'moved-from-sunday';
}

/**
 * Counts a period from the day of an event, with every step and its source.
 *
 * `calendar` is that of the State that must act. Working days are counted over it; a last day off moves or stands as
 * the rule says. Periods in hours never move.
 *
 * @example countPeriod(day('2026-07-15'), months(1), AMMR_COUNTING, calendar).due // 2026-08-17, from Saturday the 15th
 */
export function countPeriod(start: Day, length: Period, rule: CountingRule, calendar: Calendar): Reckoning {
  const nominal = plainEnd(start, length, calendar);
  const steps: Step[] = [
    { day: start, why: 'event-day-not-counted', cite: rule.eventDay },
    { day: nominal, why: COUNTED[length.unit], cite: rule.sameDay },
  ];
  if ((length.unit === 'months' || length.unit === 'years') && isShortened(start, nominal)) {
    steps.push({ day: nominal, why: 'month-has-no-such-day', cite: rule.shorterMonth ?? rule.sameDay });
  }
  let due = nominal;
  if (length.unit !== 'hours') {
    due = holdingWorkingDays(start, due, length, rule, calendar, steps);
    due = afterDaysOff(due, rule, calendar, steps);
  }
  const otherwise = onOtherReading(start, due, length, rule, calendar);
  return { due, nominal, steps, ...(otherwise ? { otherwise } : {}) };
}

/** The day when the general rules fill the gap: a floor of working days, where the rule names one, and a last day off that moves. */
function onOtherReading(
  start: Day,
  due: Day,
  length: Period,
  rule: CountingRule,
  calendar: Calendar,
): Reckoning['otherwise'] {
  if (!rule.otherReading || length.unit === 'hours') return undefined;
  const floor = rule.otherReadingLeastWorkingDays;
  const held = floor ? holdingWorkingDays(start, due, length, { ...rule, leastWorkingDays: floor }, calendar, []) : due;
  const other = nextWorkingDay(held, calendar);
  return other === due ? undefined : { due: other, cite: held === due || !floor ? rule.otherReading : floor.cite };
}

/** The day itself, or the first working day after it. */
function nextWorkingDay(from: Day, calendar: Calendar): Day {
  let day = from;
  while (isDayOff(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The month of the end had no day with the number of the start. */
const isShortened = (start: Day, end: Day): boolean => calendarDate(end).date < calendarDate(start).date;

function holdingWorkingDays(
  start: Day,
  end: Day,
  length: Period,
  rule: CountingRule,
  calendar: Calendar,
  steps: Step[],
): Day {
  const least = rule.leastWorkingDays;
  if (!least || end - start < 2 || length.unit === 'working-days') return end;
  let found = 0;
  for (let d = addDays(start, 1); d <= end && found < least.n; d = addDays(d, 1)) {
    if (!isDayOff(calendar, d)) found += 1;
  }
  let day = end;
  while (found < least.n) {
    day = addDays(day, 1);
    if (!isDayOff(calendar, day)) found += 1;
  }
  if (day !== end) steps.push({ day, why: 'extended-to-hold-working-days', cite: least.cite });
  return day;
}

function afterDaysOff(end: Day, rule: CountingRule, calendar: Calendar, steps: Step[]): Day {
  if (!isDayOff(calendar, end)) return end;
  if (rule.lastDayOff === 'stands') {
    steps.push({ day: end, why: 'last-day-off-stands', cite: rule.lastDayOffCite });
    return end;
  }
  const day = nextWorkingDay(end, calendar);
  steps.push({ day, movedFrom: end, why: whyOff(calendar, end), cite: rule.lastDayOffCite });
  return day;
}
