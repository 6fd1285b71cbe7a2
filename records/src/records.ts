import type { Kysely } from 'kysely';
import type { Append, Appended } from './append.ts';
import type { Head, RecordedEvent } from './event.ts';
import type { Migrated } from './migrate.ts';
import type { Read } from './read-log.ts';
import type { Rebuilt } from './rebuild.ts';
import type { Verification } from './verify.ts';
import type { View } from './view.ts';

/** The append-only record, open for use. */
export interface Records<Tables> {
  /** What it runs on. */
  readonly kind: 'postgres' | 'embedded';
  /** What an operator should know, in sentences: for instance that the server has no separate roles. */
  readonly notices: readonly string[];

  /**
   * Adds events to the end of one stream, with the views they change, in one round trip and one transaction. Appends that
   * are asked for at the same time share a commit; each has its own answer. When it has answered, the events survive a
   * crash of this process (and on PostgreSQL, of the machine). Not for use inside a transaction of `db`.
   * @throws when the database cannot be reached; whether the events were kept is then unknown, and sending the append again
   *   with the same key settles it.
   */
  append(append: Append): Promise<Appended>;
  /** Several appends at once, each with its own answer, in order. Those to one stream must expect each other's versions. */
  appendMany(appends: readonly Append[]): Promise<readonly Appended[]>;

  /** The events of one stream in order, from version `from` (1 unless told). An unknown stream has none. */
  readStream(stream: string, options?: { readonly from?: number }): Promise<readonly RecordedEvent[]>;
  /** A page of all events in global order, from position `from` (1 unless told), at most `limit` (1000 unless told). */
  readAll(options?: { readonly from?: number; readonly limit?: number }): Promise<readonly RecordedEvent[]>;
  /** The end of the chain. Noted outside the database, it lets a later verification notice a record made up anew. */
  head(): Promise<Head>;

  /** Notes that somebody looked at personal data. */
  logRead(read: Read | readonly Read[]): Promise<void>;
  /** Who has looked at the data of one subject, the latest first. */
  reads(subject: string): Promise<readonly Read[]>;

  /** Walks the hash chain and names the first broken event. */
  verify(anchor?: Head): Promise<Verification>;
  /** Computes views again from the events and swaps in what differs: all of them, or those named. */
  rebuild(names?: readonly string[]): Promise<readonly Rebuilt[]>;
  /** Brings the schema up to date. Opening the record does this already unless told not to. */
  migrate(): Promise<Migrated>;

  /** The views and other tables of the schema `openpact`, for queries. */
  readonly db: Kysely<Tables>;
  /** The views it keeps. */
  readonly views: readonly View[];
  /** Finishes what is under way and closes. */
  close(): Promise<void>;
}

/** Tables of the record for queries with Kysely, beside those of views. */
export interface RecordTables {
  readonly events: {
    readonly position: number;
    readonly stream: string;
    readonly version: number;
    readonly type: string;
    readonly payload: unknown;
    readonly meta: unknown;
    /** As `2026-07-03`. */
    readonly occurred_on: string;
    /** As `2026-07-03T09:30:00.000Z`. */
    readonly recorded_at: string;
  };
  readonly streams: { readonly stream: string; readonly version: number };
  readonly read_log: { readonly actor: string; readonly subject: string; readonly page: string; readonly at: string };
}
