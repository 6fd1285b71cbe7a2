import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RecordsError, reasonOf } from '../records-error.ts';

/** Makes a folder and those above it. Not with `recursive`: in file systems that take no folders that never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

/** A folder held by this process alone. */
export interface FolderLock {
  release(): void;
}

const SQLITE_BUSY = 5;

/** What this process holds. A handle that nothing refers to would be collected as garbage, and its lock with it. */
const held = new Set<DatabaseSync>();

function holderOf(folder: string): string {
  try {
    const pid: unknown = JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8'))?.pid;
    return typeof pid === 'number' ? `process ${pid}` : 'another process';
  } catch {
    return 'another process';
  }
}

/**
 * Takes a data folder for this process alone, because two embedded databases on one folder lose rows in silence.
 *
 * The lock is one of the operating system (the one SQLite takes on its file; the only kind that Node offers), so it ends
 * with the process however that dies, and neither a leftover file nor a pid that is used again can deceive it. `holder.json`
 * only serves the message.
 * @throws RecordsError `locked` when another process holds the folder, `folder` when the folder cannot be used.
 */
export function lockFolder(folder: string): FolderLock {
  let file: DatabaseSync | undefined;
  try {
    makeFolder(folder);
    file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
    file.exec('PRAGMA journal_mode = MEMORY');
    file.exec('BEGIN EXCLUSIVE');
    writeFileSync(join(folder, 'holder.json'), JSON.stringify({ pid: process.pid }));
  } catch (error) {
    file?.close();
    if (typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      throw new RecordsError(
        'locked',
        `The data folder ${folder} is in use by ${holderOf(folder)}. Stop that process, or name another folder.`,
      );
    }
    throw new RecordsError(
      'folder',
      `The data folder ${folder} cannot be written: ${reasonOf(error)}. Make it writable for this user, or name another folder.`,
      { cause: error },
    );
  }
  const handle = file;
  held.add(handle);
  return Object.freeze({
    release() {
      if (!held.delete(handle)) return;
      rmSync(join(folder, 'holder.json'), { force: true });
      handle.close();
    },
  });
}
