import { addDays, type Day } from '../core/index.ts';

/** A minute of a day, local time of the State: `{ on, time: '09:30' }`. */
export interface Moment {
  readonly on: Day;
  readonly time: string;
}

const MINUTES_OF_DAY = 24 * 60;
const MINUTES_OF_HOUR = 60;

const minuteOf = ({ on, time }: Moment): number => {
  const [hour, minute] = time.split(':');
  return on * MINUTES_OF_DAY + Number(hour) * MINUTES_OF_HOUR + Number(minute);
};

const momentOf = (minute: number): Moment => {
  const on = addDays(0 as Day, Math.floor(minute / MINUTES_OF_DAY));
  const rest = minute - on * MINUTES_OF_DAY;
  const two = (n: number) => String(n).padStart(2, '0');
  return { on, time: `${two(Math.floor(rest / MINUTES_OF_HOUR))}:${two(rest % MINUTES_OF_HOUR)}` };
};

/** The end of a period in hours. */
export interface EndOfHours {
  /** By the clock: what to plan on. */
  readonly planUntil: Moment;
  /** The end of the whole hours: only what comes after it is late. */
  readonly lateAfter: Moment;
}

/**
 * Counts a period in hours from a moment. The hour of the event does not count, so the whole hours begin with the next
 * full one. Nothing moves the end. Source: R1182 3(1), 3(2)(a), 3(4).
 *
 * @example countHours({ on, time: '10:00' }, 72) // plan until 10:00 three days later, late after 11:00
 */
export function countHours(start: Moment, hours: number): EndOfHours {
  const minute = minuteOf(start);
  const nextFullHour = (Math.floor(minute / MINUTES_OF_HOUR) + 1) * MINUTES_OF_HOUR;
  return {
    planUntil: momentOf(minute + hours * MINUTES_OF_HOUR),
    lateAfter: momentOf(nextFullHour + hours * MINUTES_OF_HOUR),
  };
}

/** Whether one moment comes after another. */
export const isAfter = (a: Moment, b: Moment): boolean => minuteOf(a) > minuteOf(b);
