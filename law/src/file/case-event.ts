import type { Day } from '../core/index.ts';
import { EVENT_KINDS, type EventFields, type EventType } from './events/index.ts';

/** What every event carries: its type, its day, and how it came into the file. */
export interface EventBase<T extends EventType> {
  readonly type: T;
  /** The day on which it happened. */
  readonly on: Day;
  /** Local time of the State, `09:30`, where a limit in hours hangs on it. */
  readonly time?: string;
  /** True when nobody did anything and the law takes it as done. */
  readonly deemed?: true;
}

/** A dated event of one type, with its fields. */
export type EventOf<T extends EventType> = EventBase<T> & EventFields<T>;

/** Any dated event. */
export type CaseEvent = { [T in EventType]: EventOf<T> }[EventType];

const RANK: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(EVENT_KINDS).map((type, index) => [type, index]),
);

/** Events never change; where two of a type lie on one day they are compared again and again. */
const TEXTS = new WeakMap<CaseEvent, string>();

function canonical(event: CaseEvent): string {
  const known = TEXTS.get(event);
  if (known !== undefined) return known;
  const text = JSON.stringify(event, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  TEXTS.set(event, text);
  return text;
}

/**
 * Orders events by day, and within a day by the order of the vocabulary, so that the order in which the facts of one
 * day were written down makes no difference.
 */
export function compareEvents(a: CaseEvent, b: CaseEvent): number {
  if (a.on !== b.on) return a.on - b.on;
  const rank = (RANK[a.type] ?? 0) - (RANK[b.type] ?? 0);
  if (rank !== 0) return rank;
  const [left, right] = [canonical(a), canonical(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
