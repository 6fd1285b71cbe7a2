import { calendarDate, type Day } from '../../core/index.ts';
import type { StepWhy } from '../../time/index.ts';
import type { StepInWords } from '../words.ts';
import { fullDay, monthName, periodInWords, shortDay } from './calendar.ts';
import { states } from './states.ts';

type Say = (step: StepInWords) => string;

const later =
  (how: string): Say =>
  ({ length }) =>
    `${periodInWords(length)} later${how}`;

/** From one day to another, with the year only where it is not the same. */
function fromTo(from: Day, to: Day): readonly [string, string] {
  const sameYear = calendarDate(from).year === calendarDate(to).year;
  return sameYear ? [shortDay(from), shortDay(to)] : [fullDay(from), fullDay(to)];
}

function moved({ step, state }: StepInWords, why: 'holiday' | 'weekend'): string {
  const [from, to] = fromTo(step.movedFrom ?? step.day, step.day);
  if (why === 'weekend') return `moved from ${from} to ${to}`;
  const where = state && Object.hasOwn(states, state) ? ` in ${states[state as keyof typeof states]}` : '';
  return `moved from ${from}, a public holiday${where}, to ${to}`;
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
  'moved-from-saturday': (step) => moved(step, 'weekend'),
  'moved-from-sunday': (step) => moved(step, 'weekend'),
  'moved-from-holiday': (step) => moved(step, 'holiday'),
  'extended-to-hold-working-days': ({ step }) =>
    `extended to ${shortDay(step.day)}, so that there are at least two working days in it`,
};
