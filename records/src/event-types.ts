import { formatDay } from '@openpact/law';
import { canonicalJson, NotJson } from './canonical-json.ts';
import type { NewEvent } from './event.ts';

/**
 * The event types that a record accepts. Each checks a payload and gives the problems it finds, in words that name the
 * field and the mend; an empty list means the payload is good.
 * @example const eventTypes = { 'application-made': (p) => ('in' in p ? [] : ['in: missing; give the State, like GR']) };
 */
export type EventTypes = Readonly<Record<string, (payload: Readonly<Record<string, unknown>>) => readonly string[]>>;

/** Why one field of an append was refused. */
export interface Problem {
  /** The field, such as `events[0].payload.in`. */
  readonly field: string;
  /** What is wrong and the mend. */
  readonly message: string;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z$/;

/** `2026-07-03T09:30:00.123456Z` as `2026-07-03T09:30:00.123Z`; undefined when it is not an instant in UTC. */
export function instantOf(text: string): string | undefined {
  const match = INSTANT.exec(text);
  if (!match || Number.isNaN(Date.parse(text))) return undefined;
  // Date.parse lets 24:00:00 pass, which would come back from the database as another text.
  if (match[1]?.slice(11, 13) === '24') return undefined;
  return `${match[1]}.${(match[2] ?? '').slice(0, 3).padEnd(3, '0')}Z`;
}

const FIRST_DAY = -719162; // 0001-01-01
const LAST_DAY = 2932896; // 9999-12-31

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The problems of one event, each with its field below `at`. */
export function checkEvent(event: NewEvent, at: string, types: EventTypes): Problem[] {
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) => problems.push({ field: `${at}.${field}`, message });

  const check = Object.hasOwn(types, event.type) ? types[event.type] : undefined;
  if (!check) refuse('type', `"${event.type}" is not a known event type; use one that the record was opened with`);

  for (const field of ['actor', 'ground'] as const) {
    const given: unknown = event.meta?.[field];
    if (typeof given !== 'string' || given.trim() === '') {
      refuse(`meta.${field}`, field === 'actor' ? 'is missing; say who acts' : 'is missing; say on which legal ground');
    }
  }
  if (!Number.isInteger(event.occurredOn) || event.occurredOn < FIRST_DAY || event.occurredOn > LAST_DAY) {
    refuse('occurredOn', `${event.occurredOn} is not a day of the years 1 to 9999; make it with day('2026-07-03')`);
  }
  if (typeof event.recordedAt !== 'string' || instantOf(event.recordedAt) === undefined) {
    refuse('recordedAt', `"${event.recordedAt}" is not an instant in UTC; write it like 2026-07-03T09:30:00.000Z`);
  }

  let sound = isPlainObject(event.payload);
  if (!sound) refuse('payload', 'is not an object; send the particulars as named fields');
  for (const field of ['payload', 'meta'] as const) {
    try {
      canonicalJson(event[field]);
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      sound &&= field !== 'payload';
      refuse(error.path === '' ? field : `${field}.${error.path}`, error.message);
    }
  }
  if (check && sound && isPlainObject(event.payload)) {
    for (const message of check(event.payload)) problems.push({ field: `${at}.payload`, message });
  }
  return problems;
}

/** The canonical JSON of an event in its place, whose SHA-256 is the event's content hash. */
export const contentOf = (event: NewEvent, stream: string, version: number): string =>
  canonicalJson({
    stream,
    version,
    type: event.type,
    payload: event.payload,
    meta: event.meta,
    occurredOn: formatDay(event.occurredOn),
    recordedAt: event.recordedAt,
  });
