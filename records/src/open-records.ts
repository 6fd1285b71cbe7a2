import { Kysely } from 'kysely';
import type { Append, Appended, Refused } from './append.ts';
import { type Database, transaction } from './database.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import type { PastEvent } from './event.ts';
import type { EventTypes } from './event-types.ts';
import { appendedOf, groupCommit, type Outcome } from './group-commit.ts';
import { isCurrent, migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { checkAppend, type Prepared, prepareAppend } from './prepare-append.ts';
import { eventOf, readHead, readRows, readStream } from './read.ts';
import { logRead, type Read, readsOf } from './read-log.ts';
import { rebuildView } from './rebuild.ts';
import type { Records, RecordTables } from './records.ts';
import { RecordsError } from './records-error.ts';
import { isRefusedRight } from './roles.ts';
import { verify } from './verify.ts';
import { covers, type View } from './view.ts';

/** Where the record is and what it holds. */
export interface RecordsOptions {
  /** PostgreSQL 15 or later. When given it is used or refused, never passed over; undefined when DATABASE_URL is not set. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded database, used when there is no database URL. One process at a time. */
  readonly dataDir?: string | undefined;
  /** Embedded, and forgotten at the end: for tests and trials. */
  readonly memory?: boolean;
  /** Event types that appends are checked against. */
  readonly eventTypes: EventTypes;
  /** Steps of the schema of upper workspaces, in order, after the record's own. */
  readonly migrations?: readonly Migration[];
  /** Views kept in step with the events. */
  readonly views?: readonly View[];
  /**
   * `apply` (unless told) brings the schema up to date on opening; `require` refuses a schema that is not; `leave` looks at
   * nothing, for verification of any record. Only `apply` makes an embedded record where there is none.
   */
  readonly schema?: 'apply' | 'require' | 'leave';
  /** Connections to PostgreSQL at most; 10 unless told. */
  readonly connections?: number;
}

function openDatabase(options: RecordsOptions): Promise<Database> {
  const { databaseUrl, dataDir, memory = false, connections = 10, schema = 'apply' } = options;
  if (databaseUrl !== undefined) return openPostgres(databaseUrl, connections);
  if (memory) return openEmbedded(undefined, 'make');
  if (dataDir !== undefined && dataDir !== '') return openEmbedded(dataDir, schema === 'apply' ? 'make' : 'find');
  throw new RecordsError('options', 'Nowhere to keep the record: set DATABASE_URL, or name a data folder.');
}

async function refuseOldSchema(db: Database, migrations: readonly Migration[], views: readonly View[]): Promise<void> {
  if (await isCurrent(db, migrations, views)) return;
  throw new RecordsError(
    'migration',
    'The schema is not up to date. Start OpenPact once with the URL of its owner, which brings it up to date.',
  );
}

/**
 * Opens the record: PostgreSQL when there is a database URL, else the embedded database on its folder.
 * @throws RecordsError that says what is wrong and the mend: a wrong URL, a folder in use, an edited migration, …
 * @example
 * const records = await openRecords({ dataDir: 'data', eventTypes: { 'application-made': () => [] } });
 * const answer = await records.append({ stream: 'person/1', expectedVersion: 0, events: [event] });
 * if (!answer.ok && answer.why === 'conflict') decideAgain();
 */
export async function openRecords<Tables = RecordTables>(
  options: RecordsOptions,
): Promise<Records<Tables & RecordTables>> {
  const { eventTypes, migrations = [], views = [], schema = 'apply' } = options;
  const db = await openDatabase(options);
  const notices: string[] = [];
  const bringUpToDate = async () => {
    const done = await migrate(db, migrations, views);
    notices.push(...done.notices);
    return done;
  };
  try {
    if (schema === 'apply') await bringUpToDate();
    if (schema === 'require') await refuseOldSchema(db, migrations, views);
  } catch (error) {
    await db.close();
    throw error;
  }

  let closing: Promise<void> | undefined;
  const group = groupCommit(async (json) => (await db.call('openpact.append_events', json)) as readonly Outcome[]);
  const kysely = new Kysely<Tables & RecordTables>({ dialect: db.dialect });

  const historyOf = async ({ stream, expectedVersion, history }: Append): Promise<readonly PastEvent[]> => {
    if (history || expectedVersion === 0 || !views.some((view) => covers(view, stream))) return history ?? [];
    // Later events than expected mean a conflict, which the database will find; the rows computed here are then not used.
    return (await readStream(db, stream)).slice(0, expectedVersion);
  };

  /** Checks an append and makes it ready; `before` is the stream so far where the caller knows it. */
  async function prepare(asked: Append, before?: readonly PastEvent[]): Promise<Prepared | Refused> {
    if (closing) throw new RecordsError('closed', 'The record is closed; open it again.');
    const problems = checkAppend(asked, eventTypes);
    if (problems.length > 0) return { ok: false, why: 'refused', problems };
    return prepareAppend(asked, before ?? (await historyOf(asked)), views);
  }

  async function add(asked: Append, prepared: Prepared | Refused): Promise<Appended> {
    if ('ok' in prepared) return prepared;
    return appendedOf(await group.add(prepared), asked.stream, asked.expectedVersion, asked.key);
  }

  async function appendMany(appends: readonly Append[]): Promise<readonly Appended[]> {
    const ready: (Prepared | Refused)[] = [];
    // An append that follows another to the same stream builds on events that are not in the record yet.
    const ahead = new Map<string, readonly PastEvent[]>();
    for (const asked of appends) {
      const known = asked.history ? undefined : ahead.get(asked.stream);
      const history = known?.length === asked.expectedVersion ? known : undefined;
      const prepared = await prepare(asked, history);
      ready.push(prepared);
      if ('ok' in prepared || prepared.views.length === 0) continue;
      ahead.set(asked.stream, [...(history ?? (await historyOf(asked))), ...prepared.fresh]);
    }
    return Promise.all(appends.map((asked, at) => add(asked, ready[at] as Prepared | Refused)));
  }

  async function rebuild(names?: readonly string[]) {
    const unknown = names?.find((name) => !views.some((view) => view.name === name));
    if (unknown !== undefined) {
      const known = views.map(({ name }) => name).join(', ') || 'none';
      throw new RecordsError('view', `There is no view "${unknown}". The views are: ${known}.`);
    }
    const chosen = names ? views.filter(({ name }) => names.includes(name)) : views;
    return db
      .alone(async (c) => {
        const done = [];
        for (const view of chosen) done.push(await rebuildView(c, view, (work) => transaction(c, work)));
        return done;
      })
      .catch((error: unknown) => {
        if (!isRefusedRight(error)) throw error;
        throw new RecordsError(
          'privilege',
          'This database user may not rebuild views. Rebuild with the URL of the owner.',
          {
            cause: error,
          },
        );
      });
  }

  return Object.freeze({
    kind: db.kind,
    notices,
    append: async (asked: Append) => add(asked, await prepare(asked)),
    appendMany,
    readStream: (stream: string, { from = 1 }: { readonly from?: number } = {}) => readStream(db, stream, from),
    async readAll({ from = 1, limit = 1000 }: { readonly from?: number; readonly limit?: number } = {}) {
      return (await readRows(db, from, limit)).map(eventOf);
    },
    head: () => readHead(db),
    logRead: (read: Read | readonly Read[]) => logRead(db, [read].flat()),
    reads: (subject: string) => readsOf(db, subject),
    verify: (anchor) => verify(db, anchor),
    rebuild,
    migrate: bringUpToDate,
    db: kysely.withSchema('openpact'),
    views,
    close() {
      closing ??= group.idle().then(() => db.close());
      return closing;
    },
  } satisfies Records<Tables & RecordTables>);
}
