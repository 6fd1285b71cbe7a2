import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connection, Database } from '../database.ts';
import { RecordsError, reasonOf } from '../records-error.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { pgliteDialect } from './pglite-dialect.ts';
import { type PgliteThread, startPgliteThread } from './pglite-thread.ts';
import { turns } from './turns.ts';

/** Its presence says that the database was created to the end. */
const COMPLETE = 'complete';

/** Starts PGlite on a folder. A first start that was cut off has left nothing worth keeping, so it begins anew. */
async function startOn(folder: string): Promise<PgliteThread> {
  const data = join(folder, 'pgdata');
  const complete = join(folder, COMPLETE);
  if (existsSync(data) && !existsSync(complete)) rmSync(data, { recursive: true });
  const thread = await startPgliteThread({ folder: data });
  writeFileSync(complete, 'The database in pgdata was created to the end.\n');
  return thread;
}

/**
 * Opens PGlite on a folder of its own, or in memory when no folder is given.
 * @param absent what to do where the folder holds no record: make one, or find fault.
 */
export async function openEmbedded(dataDir: string | undefined, absent: 'make' | 'find'): Promise<Database> {
  const folder = dataDir === undefined ? undefined : resolve(dataDir);
  if (folder !== undefined && absent === 'find' && !existsSync(join(folder, COMPLETE))) {
    throw new RecordsError(
      'folder',
      `There is no record in the folder ${folder}. Name the folder of a record, or set DATABASE_URL.`,
    );
  }
  const lock: FolderLock | undefined = folder === undefined ? undefined : lockFolder(folder);
  let thread: PgliteThread;
  try {
    thread = await (folder === undefined ? startPgliteThread({ folder: undefined }) : startOn(folder));
  } catch (error) {
    lock?.release();
    throw new RecordsError(
      'folder',
      `The embedded database ${folder === undefined ? 'in memory' : `in ${folder}`} does not open: ${reasonOf(error)}. Free memory or disk space, restore the folder from a copy, or name an empty folder.`,
      { cause: error },
    );
  }

  const session = turns();
  const connection: Connection = Object.freeze({
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      const { rows, affected } = await thread.ask({ do: 'query', sql, parameters });
      return { rows: rows as readonly Row[], affected };
    },
    async script(sql: string) {
      await thread.ask({ do: 'script', sql });
    },
  });
  const alone = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
    const release = await session.take();
    try {
      return await work(connection);
    } finally {
      release();
    }
  };

  return Object.freeze({
    kind: 'embedded',
    query: <Row>(sql: string, parameters?: readonly unknown[]) => alone((c) => c.query<Row>(sql, parameters)),
    script: (sql: string) => alone((c) => c.script(sql)),
    async call(name: string, json: string) {
      const { rows } = await alone((c) => c.query<{ answer: unknown }>(`SELECT ${name}($1::jsonb) AS answer`, [json]));
      return rows[0]?.answer;
    },
    alone,
    dialect: pgliteDialect(async () => ({ release: await session.take(), connection })),
    async close() {
      const release = await session.take();
      await thread.close();
      release();
      lock?.release();
    },
  });
}
