import type { Connection } from './database.ts';
import { instantOf } from './event-types.ts';

/** A look at personal data. */
export interface Read {
  /** Who looked. */
  readonly actor: string;
  /** Whose data: the name of the stream. */
  readonly subject: string;
  /** The page, command or export through which they looked, which says what for. */
  readonly page: string;
  /** When: an instant in UTC such as `2026-07-03T09:30:00.000Z`. */
  readonly at: string;
}

/** Writes one look, or several in one statement, to the read log. @throws RangeError for a field that is missing. */
export async function logRead(db: Connection, reads: readonly Read[]): Promise<void> {
  if (reads.length === 0) return;
  for (const read of reads) {
    for (const field of ['actor', 'subject', 'page'] as const) {
      if (read[field] === '') throw new RangeError(`The read log needs "${field}"; it is empty.`);
    }
    if (instantOf(read.at) === undefined) {
      throw new RangeError(
        `"at" of the read log is "${read.at}"; write an instant in UTC like 2026-07-03T09:30:00.000Z.`,
      );
    }
  }
  await db.query(
    `INSERT INTO openpact.read_log (actor, subject, page, at)
     SELECT actor, subject, page, at FROM jsonb_to_recordset($1::jsonb) AS r (actor text, subject text, page text, at timestamptz)`,
    [JSON.stringify(reads)],
  );
}

/** Who has looked at the data of one subject, the latest first. */
export async function readsOf(db: Connection, subject: string): Promise<readonly Read[]> {
  const { rows } = await db.query<Read>(
    `SELECT actor, subject, page, at FROM openpact.read_log WHERE subject = $1 ORDER BY at DESC, id DESC`,
    [subject],
  );
  return rows;
}
