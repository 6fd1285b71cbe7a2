import { type Day, formatDay, type MemberState, parseDay } from '../core/index.ts';
import type { Surroundings } from '../position/index.ts';
import type { Calendar } from '../time/index.ts';
import { canonicalJson } from './canonical-json.ts';

/** What the law looked at beside the facts, as plain data: enough to answer the same questions again. */
export interface SurroundingsUsed {
  /** By State: the public holidays among the days that were looked at. `-` stands for no State. */
  readonly holidays: Readonly<Record<string, readonly string[]>>;
  /** By the name of what was asked (`findRate`): each question and its answer; `null` where nothing is known. */
  readonly asked: Readonly<
    Record<string, readonly { readonly question: readonly unknown[]; readonly answer: unknown }[]>
  >;
  /** What was given as data, by its name. */
  readonly given: Readonly<Record<string, unknown>>;
}

const NO_STATE = '-';

type Asked = Map<string, { question: readonly unknown[]; answer: unknown }>;
type Ask = (...question: readonly unknown[]) => unknown;

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Surroundings that answer as before and note what was asked; `used` gives what was noted so far. */
export function recording(around: Surroundings): {
  readonly watched: Surroundings;
  readonly used: () => SurroundingsUsed;
} {
  const holidays = new Map<string, Set<Day>>();
  const asked = new Map<string, Asked>();
  const given = new Map<string, unknown>();
  const watched: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(around)) {
    if (held === undefined) continue;
    if (name === 'calendarOf') watched[name] = watchCalendar(held as NonNullable<Surroundings['calendarOf']>, holidays);
    else if (typeof held === 'function') {
      const answers: Asked = new Map();
      asked.set(name, answers);
      watched[name] = (...question: readonly unknown[]) => {
        const answer = (held as Ask)(...question);
        answers.set(canonicalJson(question), { question, answer: answer ?? null });
        return answer;
      };
    } else {
      given.set(name, held);
      watched[name] = held;
    }
  }
  const used = (): SurroundingsUsed => ({
    holidays: sorted(
      [...holidays].map(([state, days]) => [state, [...days].sort((a, b) => a - b).map(formatDay)] as const),
    ),
    asked: sorted([...asked].map(([name, answers]) => [name, Object.values(sorted(answers))] as const)),
    given: sorted(given),
  });
  return { watched: watched as Surroundings, used };
}

function watchCalendar(
  calendarOf: NonNullable<Surroundings['calendarOf']>,
  holidays: Map<string, Set<Day>>,
): (state: MemberState | undefined) => Calendar {
  return (state) => {
    const calendar = calendarOf(state);
    const note = (day: Day): boolean => {
      if (!calendar.holidays.has(day)) return false;
      const days = holidays.get(state ?? NO_STATE) ?? new Set<Day>();
      days.add(day);
      holidays.set(state ?? NO_STATE, days);
      return true;
    };
    return { state: calendar.state, holidays: { has: note } };
  };
}

/** Surroundings that know nothing but what was noted. */
export function replaying({ holidays, asked, given }: SurroundingsUsed): Surroundings {
  const days = new Map(
    Object.entries(holidays).map(([state, list]) => [
      state,
      new Set(list.map(parseDay).filter((d) => d !== undefined)),
    ]),
  );
  const answers = Object.entries(asked).map(([name, list]): [string, Ask] => {
    const known = new Map(list.map(({ question, answer }) => [canonicalJson(question), answer]));
    return [name, (...question) => known.get(canonicalJson(question)) ?? undefined];
  });
  const calendarOf = (state: MemberState | undefined): Calendar => ({
    state: state ?? 'EU',
    holidays: days.get(state ?? NO_STATE) ?? new Set<Day>(),
  });
  return { ...given, ...Object.fromEntries(answers), calendarOf } as Surroundings;
}
