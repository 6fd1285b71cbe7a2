import type { Connection } from './database.ts';
import { quoted } from './quoted.ts';
import { EVENT_COLUMNS, type EventRow, eventOf } from './read.ts';
import { RecordsError } from './records-error.ts';
import { rowsJson, type View } from './view.ts';

/** What a rebuild found. */
export interface Rebuilt {
  readonly view: string;
  /** Streams read again from their events. */
  readonly streams: number;
  /** Rows the view has now. */
  readonly rows: number;
  /** Streams whose rows differed from what the events say, and were put right. The view had drifted if there are any. */
  readonly differed: readonly string[];
}

/** The lock that orders the writers, as `append_events` takes it. */
const WRITERS = 7_202_615;

/** Streams per page: their events fit in memory even when files are long. */
const PAGE = 200;

async function fill(c: Connection, view: View, columns: readonly string[], streams: readonly string[]): Promise<void> {
  if (streams.length === 0) return;
  const { rows } = await c.query<EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM openpact.events WHERE stream = ANY ($1) ORDER BY stream, version`,
    [streams],
  );
  const byStream = Map.groupBy(rows.map(eventOf), ({ stream }) => stream);
  const lists = [...byStream].map(([stream, events]) => rowsJson(view, stream, events));
  const list = columns.map(quoted).join(', ');
  await c.query('DELETE FROM pg_temp.openpact_rebuild WHERE stream = ANY ($1)', [streams]);
  await c.query(
    `INSERT INTO pg_temp.openpact_rebuild (${list})
     SELECT ${list} FROM jsonb_array_elements($1::jsonb) AS per(rows),
       jsonb_populate_recordset(NULL::openpact.${quoted(view.table)}, per.rows)`,
    [`[${lists.join(',')}]`],
  );
}

/** The streams in which the view and its rebuilt copy are not the same rows. */
const difference = (table: string, list: string): string => {
  const rows = (from: string) =>
    `SELECT stream, jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text) AS rows FROM (SELECT ${list} FROM ${from}) t GROUP BY stream`;
  return `SELECT stream FROM (${rows(table)}) old FULL JOIN (${rows('pg_temp.openpact_rebuild')}) new USING (stream)
    WHERE old.rows IS DISTINCT FROM new.rows ORDER BY stream`;
};

/**
 * Computes a view again from the events, page by page beside the one in use, then swaps in what differs. Only the swap
 * holds up the writers; `inTransaction` runs it.
 */
export async function rebuildView(
  c: Connection,
  view: View,
  inTransaction: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<Rebuilt> {
  const { rows: registered } = await c.query<{ columns: string[] }>(
    'SELECT columns FROM openpact.views WHERE name = $1',
    [view.name],
  );
  const columns = registered[0]?.columns;
  if (!columns) throw new RecordsError('view', `The view ${view.name} is not registered; migrate first.`);
  const table = `openpact.${quoted(view.table)}`;
  const list = columns.map(quoted).join(', ');

  const { rows: start } = await c.query<{ position: number }>('SELECT position FROM openpact.head');
  await c.script(`
    DROP TABLE IF EXISTS pg_temp.openpact_rebuild;
    CREATE TEMP TABLE openpact_rebuild AS SELECT ${list} FROM ${table} WITH NO DATA;
    CREATE INDEX ON pg_temp.openpact_rebuild (stream)`);
  let streams = 0;
  for (let last = ''; ; ) {
    const { rows } = await c.query<{ stream: string }>(
      `SELECT stream FROM openpact.streams WHERE stream > $1 AND starts_with(stream, $2) ORDER BY stream LIMIT $3`,
      [last, view.streams, PAGE],
    );
    await fill(
      c,
      view,
      columns,
      rows.map(({ stream }) => stream),
    );
    streams += rows.length;
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) break;
    last = end.stream;
  }

  return inTransaction(async () => {
    await c.query('SELECT pg_advisory_xact_lock($1)', [WRITERS]);
    const { rows: late } = await c.query<{ stream: string }>(
      'SELECT DISTINCT stream FROM openpact.events WHERE position > $1 AND starts_with(stream, $2)',
      [start[0]?.position ?? 0, view.streams],
    );
    await fill(
      c,
      view,
      columns,
      late.map(({ stream }) => stream),
    );
    const { rows: differing } = await c.query<{ stream: string }>(difference(table, list));
    const differed = differing.map(({ stream }) => stream);
    if (differed.length > 0) {
      await c.query(`DELETE FROM ${table} WHERE stream = ANY ($1)`, [differed]);
      await c.query(
        `INSERT INTO ${table} (${list}) SELECT ${list} FROM pg_temp.openpact_rebuild WHERE stream = ANY ($1)`,
        [differed],
      );
    }
    const { rows: total } = await c.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
    await c.script('DROP TABLE pg_temp.openpact_rebuild');
    return { view: view.name, streams, rows: total[0]?.n ?? 0, differed };
  });
}
