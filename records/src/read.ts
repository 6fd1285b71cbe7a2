import { parseDay } from '@openpact/law';
import type { Connection } from './database.ts';
import type { Head, RecordedEvent } from './event.ts';
import { instantOf } from './event-types.ts';

/** A row of `openpact.events`, with times as text in full precision. */
export interface EventRow {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly payload: object;
  readonly meta: RecordedEvent['meta'];
  readonly occurred_on: string;
  readonly recorded_at: string;
  readonly content: string;
  readonly prev: string;
  readonly hash: string;
}

/** The columns of an event. The instant is read to the microsecond, so that verification sees a change too small for ours. */
export const EVENT_COLUMNS = `position, stream, version, type, payload, meta, occurred_on::text AS occurred_on,
  to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS recorded_at,
  encode(content, 'hex') AS content, encode(prev, 'hex') AS prev, encode(hash, 'hex') AS hash`;

/** The event of a row. */
export function eventOf(row: EventRow): RecordedEvent {
  const occurredOn = parseDay(row.occurred_on);
  if (occurredOn === undefined)
    throw new RangeError(`Event ${row.position}: "${row.occurred_on}" is not a day; run openpact verify.`);
  return {
    stream: row.stream,
    version: row.version,
    position: row.position,
    type: row.type,
    payload: row.payload,
    meta: row.meta,
    occurredOn,
    recordedAt: instantOf(row.recorded_at) ?? row.recorded_at,
    hash: row.hash,
  };
}

/** The events of one stream in order, from the version `from` (1 unless told). An unknown stream has none. */
export async function readStream(db: Connection, stream: string, from = 1): Promise<readonly RecordedEvent[]> {
  const sql = `SELECT ${EVENT_COLUMNS} FROM openpact.events WHERE stream = $1 AND version >= $2 ORDER BY version`;
  return (await db.query<EventRow>(sql, [stream, from])).rows.map(eventOf);
}

/** A page of all events in global order, as rows. */
export async function readRows(db: Connection, from: number, limit: number): Promise<readonly EventRow[]> {
  const sql = `SELECT ${EVENT_COLUMNS} FROM openpact.events WHERE position >= $1 ORDER BY position LIMIT $2`;
  return (await db.query<EventRow>(sql, [from, limit])).rows;
}

/** The end of the chain. */
export async function readHead(db: Connection): Promise<Head> {
  const { rows } = await db.query<Head>(`SELECT position, encode(hash, 'hex') AS hash FROM openpact.head`);
  return rows[0] ?? { position: 0, hash: '' };
}
