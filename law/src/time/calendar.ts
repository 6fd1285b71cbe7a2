import { type Day, isWeekend } from '../core/index.ts';

/** The non-working days of one State, passed in as data. Weekends are known without it. */
export interface Calendar {
  /** Whose holidays these are, for the words of a step. */
  readonly state: string;
  /** Public holidays; weekends need not be in it. */
  readonly holidays: Pick<ReadonlySet<Day>, 'has'>;
}

/** A calendar without public holidays: only Saturdays and Sundays are days off. */
export const weekendsOnly = (state: string): Calendar => ({ state, holidays: new Set<Day>() });

/** Saturday, Sunday or public holiday of the State. Source for the term: R1182 2(2). */
export const isDayOff = (calendar: Calendar, day: Day): boolean => isWeekend(day) || calendar.holidays.has(day);
