import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Name of the environment variable with the folder that a test run keeps its prepared data in. */
const FOLDER = 'OPENPACT_TEST_PREPARED';

/** Vitest calls this once before all files of the project, and what it gives at the end. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'openpact-prepared-'));
  process.env[FOLDER] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/**
 * Fills a new data folder with a copy of one that a server filled earlier in this run, so that not every test file waits until the
 * database is made and the demonstration caseload is loaded. The first call has `fill` make it. Outside a run nothing is copied.
 */
export async function copyPreparedData(to: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const folder = process.env[FOLDER];
  if (!folder) return;
  const [data, ready] = [join(folder, 'data'), join(folder, 'ready')];
  if (!existsSync(ready)) {
    await rm(data, { recursive: true, force: true });
    await fill(data);
    await writeFile(ready, '');
  }
  await cp(data, to, { recursive: true });
}
