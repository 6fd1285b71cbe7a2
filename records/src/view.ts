import type { PastEvent } from './event.ts';

/** A row of a view, by column. What JSON cannot say is written as text that PostgreSQL reads: days as `2026-07-03`. */
export type ViewRow = Readonly<Record<string, unknown>>;

/**
 * A table kept in step with the events of each stream, written in the same transaction as they are.
 *
 * The table is made by a migration of whoever owns the view, in the schema `openpact`, with a column `stream text` that comes
 * first in its primary key or in an index. It holds nothing that the events do not say, so it can be thrown away and rebuilt.
 */
export interface View {
  readonly name: string;
  /** Its table in the schema `openpact`. */
  readonly table: string;
  /** The streams it is made of, by how their names begin: `person/`. */
  readonly streams: string;
  /** Raised by one whenever `project` or the table changes meaning; the view is then rebuilt at the next migration. */
  readonly revision: number;
  /**
   * All rows of one stream, from all its events in order. Pure: it may depend on nothing else, nor on the order of keys in a
   * payload. The column `stream` is filled in. It must not throw.
   */
  project(stream: string, events: readonly PastEvent[]): readonly ViewRow[];
}

/** Whether the view is made from this stream among others. */
export const covers = (view: View, stream: string): boolean => stream.startsWith(view.streams);

/** The rows of one stream with the column `stream` filled in, as JSON text. */
export const rowsJson = (view: View, stream: string, events: readonly PastEvent[]): string =>
  JSON.stringify(view.project(stream, events).map((row) => ({ ...row, stream })));
