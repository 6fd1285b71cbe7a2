import {
  type Calendar,
  type CountingRule,
  countPeriod,
  type Day,
  day,
  formatDay,
  type Period,
  pact2024,
  type UnionState,
} from '@openpact/law';
import { calendarOf, holidays } from '@openpact/reference';
import { measureInTurn } from './in-turn.ts';
import type { Part } from './part.ts';

const FIRST = day('2026-06-12');
const STATES: readonly UnionState[] = ['DE', 'GR', 'IT', 'ES', 'MT', 'PL'];
/** Days between two starts: not a divisor of a week, so that all weekdays occur. */
const STRIDE = 11;
const STARTS = 34;

/** A period to be counted, for our way and for the peer. */
interface Case {
  readonly start: Day;
  readonly length: Period;
  readonly rule: CountingRule;
  readonly calendar: Calendar;
  readonly date: Temporal.PlainDate;
  readonly dates: ReadonlySet<string>;
}

/** Each limit of the 2024 law, from days over a whole year, in States with different holidays. */
function cases(): Case[] {
  return STATES.flatMap((state) => {
    const calendar = calendarOf(state);
    const dates = new Set([...holidays(state, 2026, 2032)].map(formatDay));
    return Array.from({ length: STARTS }, (_, n) => (FIRST + n * STRIDE) as Day).flatMap((start) => {
      const date = Temporal.PlainDate.from(formatDay(start));
      return pact2024.limits.map(({ length, counting }) => ({ start, length, rule: counting, calendar, date, dates }));
    });
  });
}

const isOff = (date: Temporal.PlainDate, dates: ReadonlySet<string>): boolean =>
  date.dayOfWeek > 5 || dates.has(date.toString());

function workingDaysLater(from: Temporal.PlainDate, n: number, dates: ReadonlySet<string>): Temporal.PlainDate {
  let date = from;
  for (let left = n; left > 0; ) {
    date = date.add({ days: 1 });
    if (!isOff(date, dates)) left -= 1;
  }
  return date;
}

function plainEnd({ date, length: { n, unit }, dates }: Case): Temporal.PlainDate {
  if (unit === 'hours') return date.add({ days: Math.ceil(n / 24) });
  return unit === 'working-days' ? workingDaysLater(date, n, dates) : date.add({ [unit]: n });
}

/** The peer: the last day alone, without the steps that lead to it, by the calendar of the runtime. */
function dueByTemporal(asked: Case): Temporal.PlainDate {
  let due = plainEnd(asked);
  if (asked.length.unit === 'hours' || asked.rule.lastDayOff === 'stands') return due;
  while (isOff(due, asked.dates)) due = due.add({ days: 1 });
  return due;
}

const dueOf = ({ start, length, rule, calendar }: Case): Day => countPeriod(start, length, rule, calendar).due;

/** The two ways must agree, or comparing their speed would say nothing. */
function refuseDifference(asked: readonly Case[]): void {
  for (const one of asked) {
    const [ours, theirs] = [formatDay(dueOf(one)), dueByTemporal(one).toString()];
    if (ours === theirs) continue;
    const { n, unit } = one.length;
    throw new Error(`${n} ${unit} from ${one.date} in ${one.calendar.state}: ${ours}, but ${theirs} by the peer.`);
  }
}

/** Goes through the cases in a circle. */
function circle<T>(asked: readonly Case[], of: (one: Case) => T, seen: (found: T) => number): () => number {
  let at = 0;
  return () => {
    at = at + 1 === asked.length ? 0 : at + 1;
    const one = asked[at];
    return one ? seen(of(one)) : Number.NaN;
  };
}

/** How many last days are reckoned, with every step and its source; beside it the bare dates by Temporal. */
export function* benchDue({ quick }: { readonly quick: boolean }) {
  // A floor of working days inside a period is left to the acts that are silent, and the 2024 law is not.
  const asked = cases().filter(({ rule }) => rule.leastWorkingDays === undefined);
  refuseDifference(asked);
  yield* measureInTurn(
    [
      { what: 'due date with its steps and holidays', run: circle(asked, dueOf, Number) },
      { what: 'peer: the date alone, by Temporal.PlainDate', run: circle(asked, dueByTemporal, (date) => date.day) },
    ],
    quick ? 40 : 400,
    1000,
  );
  yield `${asked.length} cases in turn: ${pact2024.limits.length} limits of the 2024 law from ${STARTS} days in ${STATES.join(', ')}; both ways gave the same date in each.`;
}

export const due: Part = {
  name: 'due',
  shows: 'due dates',
  run: benchDue,
};
