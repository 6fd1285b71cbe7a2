import { addDays, calendarDate, isWeekend } from '../../core/index.ts';
import type { StepWhy } from '../../time/index.ts';
import type { StepInWords } from '../words.ts';
import { fullDay, monthName, periodInWords, shortDay } from './calendar.ts';
import { listInWords } from './list.ts';
import { states } from './states.ts';

type Say = (step: StepInWords) => string;

const later =
  (how: string): Say =>
  ({ length }) =>
    `${periodInWords(length)} later${how}`;

/** A move over days off. Weekdays among them are public holidays; the year stands only where it changes. */
function moved({ step, state }: StepInWords): string {
  const { day: to, movedFrom: from = to } = step;
  const say = calendarDate(from).year === calendarDate(to).year ? shortDay : fullDay;
  const off = Array.from({ length: to - from }, (_, n) => addDays(from, n));
  const holidays = off.filter((day) => !isWeekend(day));
  const over = holidays.filter((day) => day !== from);
  const where = state && Object.hasOwn(states, state) ? ` in ${states[state as keyof typeof states]}` : '';
  const kept = holidays.length > 1 ? 'public holidays' : 'a public holiday';
  return [
    `moved from ${say(from)}`,
    over.length > 0 ? ` over ${listInWords(over.map(say))}` : '',
    holidays.length > 0 ? `, ${kept}${where},` : '',
    ` to ${say(to)}`,
  ].join('');
}

/** Why a step of a reckoning is there, as a phrase that follows a day or stands in a list. */
export const reckoning: Readonly<Record<StepWhy, Say>> = {
  'event-day-not-counted': ({ step }) => `counted from the day after ${fullDay(step.day)}`,
  'counted-hours': later(', counted by the clock'),
  'counted-days': later(''),
  'counted-working-days': later('; Saturdays, Sundays and public holidays are left out'),
  'counted-weeks': later(', the same day of the week'),
  'counted-months': later(', the same date'),
  'counted-years': later(', the same date'),
  'month-has-no-such-day': ({ step }) => `${monthName(step.day)} has no such date, so its last day counts`,
  'last-day-off-stands': ({ step }) => `${shortDay(step.day)} is a day off, but the last day stays where it is`,
  'moved-from-saturday': moved,
  'moved-from-sunday': moved,
  'moved-from-holiday': moved,
  'counted-back': ({ length }) => `${periodInWords(length)} before the day that was named`,
  'extended-to-hold-working-days': ({ step }) =>
    `extended to ${shortDay(step.day)}, so that there are at least two working days in it`,
};
