import { canonicalJson, NotJson } from './canonical-json.ts';
import { chainHash, GENESIS, sha256 } from './chain.ts';
import type { Connection } from './database.ts';
import type { Head } from './event.ts';
import { instantOf } from './event-types.ts';
import { type EventRow, readHead, readRows } from './read.ts';
import { RecordsError } from './records-error.ts';

/** How the record is broken. */
export type Damage =
  /** What the event says is not what was recorded. */
  | 'edited'
  /** An event between others is gone. */
  | 'missing'
  /** The event does not follow the one before: something was put in, taken out or moved. */
  | 'unchained'
  /** Events at the end are gone. */
  | 'truncated'
  /** Events stand after the end of the chain, entered past the function. */
  | 'added'
  /** The end of the chain was itself changed. */
  | 'head'
  /** The count of a stream is not the number of its events. */
  | 'stream'
  /** The record does not hold the event of an end of the chain noted earlier. */
  | 'anchor';

/** The first place where the record is broken. */
export interface Broken {
  readonly damage: Damage;
  readonly position: number;
  readonly stream: string | undefined;
  /** One sentence for people. */
  readonly message: string;
}

/** What verification found. */
export type Verification =
  | { readonly whole: true; readonly events: number; readonly head: Head }
  | { readonly whole: false; readonly events: number; readonly broken: Broken };

const PAGE = 1_000;

/** SHA-256 of what a row says, computed from its columns alone. */
function contentHashOf(row: EventRow): string | undefined {
  const exact = row.recorded_at.endsWith('000Z');
  try {
    return sha256(
      canonicalJson({
        stream: row.stream,
        version: row.version,
        type: row.type,
        payload: row.payload,
        meta: row.meta,
        occurredOn: row.occurred_on,
        recordedAt: exact ? (instantOf(row.recorded_at) ?? row.recorded_at) : row.recorded_at,
      }),
    );
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

const broken = (damage: Damage, position: number, stream: string | undefined, message: string): Broken => ({
  damage,
  position,
  stream,
  message,
});

/** What is wrong with a row that should follow `last`, if anything. */
function faultOf(row: EventRow, last: Head): Broken | undefined {
  const due = last.position + 1;
  const where = `Event ${row.position} (${row.stream}, version ${row.version}, ${row.type})`;
  if (row.position !== due) {
    return broken(
      'missing',
      due,
      undefined,
      `Event ${due} is missing: event ${row.position} comes after ${last.position}.`,
    );
  }
  if (row.prev !== last.hash) {
    const message = `${where} does not follow event ${last.position}: something was put in, taken out or moved here.`;
    return broken('unchained', row.position, row.stream, message);
  }
  if (contentHashOf(row) !== row.content) {
    return broken('edited', row.position, row.stream, `${where} was edited: its content is not what was recorded.`);
  }
  if (chainHash(row.prev, row.position, row.content) !== row.hash) {
    const message = `${where} was put in or changed: its hash does not follow from its content and the event before.`;
    return broken('unchained', row.position, row.stream, message);
  }
  return undefined;
}

/** What is wrong with the counts of streams, if anything. */
async function streamFault(db: Connection): Promise<Broken | undefined> {
  const { rows } = await db.query<{
    stream: string;
    counted: number | null;
    present: number | null;
    position: number | null;
  }>(
    `SELECT stream, s.version AS counted, e.present, e.position
     FROM openpact.streams s
     FULL JOIN (SELECT stream, count(*) AS present, max(version) AS highest, max(position) AS position
                FROM openpact.events GROUP BY stream) e USING (stream)
     WHERE s.version IS DISTINCT FROM e.present OR e.present IS DISTINCT FROM e.highest
     ORDER BY e.position NULLS LAST LIMIT 1`,
  );
  const row = rows[0];
  if (!row) return undefined;
  const message = `The stream ${row.stream} is counted as ${row.counted ?? 0} events and has ${row.present ?? 0}.`;
  return broken('stream', row.position ?? 0, row.stream, message);
}

/**
 * Walks the chain from its beginning, computing every hash anew from the columns, and names the first broken event.
 * Writers may go on meanwhile; what they add is left to the next verification.
 * @param anchor an end of the chain noted earlier outside the database. Only with one is a record noticed whose whole chain
 *   was computed again.
 */
export async function verify(db: Connection, anchor?: Head): Promise<Verification> {
  const { rows: present } = await db.query<{ there: boolean }>(
    `SELECT to_regclass('openpact.head') IS NOT NULL AS there`,
  );
  if (!present[0]?.there) {
    throw new RecordsError(
      'migration',
      'There is no record in this database. Point DATABASE_URL at the database of a record.',
    );
  }
  const head = await readHead(db);
  let last: Head = { position: 0, hash: GENESIS };
  const found = (fault: Broken): Verification => ({ whole: false, events: last.position, broken: fault });
  const strays = (at: Head) => anchor?.position === at.position && anchor.hash !== at.hash;
  const anchorFault = (position: number) =>
    found(broken('anchor', position, undefined, `Event ${position} is not the one whose hash was noted earlier.`));

  if (strays(last)) return anchorFault(0);
  while (last.position < head.position) {
    const rows = await readRows(db, last.position + 1, Math.min(PAGE, head.position - last.position));
    if (rows.length === 0) {
      const gone = `Events ${last.position + 1} to ${head.position} are missing: the end of the record was cut off.`;
      return found(broken('truncated', last.position + 1, undefined, gone));
    }
    for (const row of rows) {
      const fault = faultOf(row, last);
      if (fault) return found(fault);
      last = { position: row.position, hash: row.hash };
      if (strays(last)) return anchorFault(last.position);
    }
  }
  if (last.hash !== head.hash) {
    return found(
      broken('head', head.position, undefined, `The end of the chain does not match event ${head.position}.`),
    );
  }
  if (anchor && anchor.position > head.position) {
    const gone = `Event ${anchor.position} was noted earlier and is missing: the record ends at ${head.position}.`;
    return found(broken('anchor', head.position + 1, undefined, gone));
  }
  const { rows: extra } = await db.query<{ position: number; stream: string }>(
    `SELECT position, stream FROM openpact.events
     WHERE position > (SELECT position FROM openpact.head) OR position < 1 ORDER BY position LIMIT 1`,
  );
  if (extra[0]) {
    const { position, stream } = extra[0];
    return found(broken('added', position, stream, `Event ${position} (${stream}) stands after the end of the chain.`));
  }
  const fault = await streamFault(db);
  return fault ? found(fault) : { whole: true, events: last.position, head };
}
