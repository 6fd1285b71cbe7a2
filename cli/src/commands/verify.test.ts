import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@openpact/law';
import { type Migration, type NewEvent, openRecords, type View } from '@openpact/records';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Command, type Input, type Io, UsageError } from '../command.ts';
import { rebuildOf } from './rebuild.ts';
import { verify } from './verify.ts';

let folder: string;

const counts: View = {
  name: 'counts',
  table: 'counts',
  streams: 'person/',
  revision: 1,
  project: (_stream, events) => [{ events: events.length }],
};
const table: Migration = {
  id: 'test-0001-counts',
  sql: 'CREATE TABLE counts (stream text PRIMARY KEY, events integer)',
};
const parts = { eventTypes: { met: () => [] }, migrations: [table], views: [counts] };
const rebuild = rebuildOf(parts);

const met = (n: number): NewEvent => ({
  type: 'met',
  payload: { n },
  meta: { actor: 'officer-7', ground: 'AMMR 40(1)' },
  occurredOn: day('2026-07-03'),
  recordedAt: '2026-07-03T09:30:00.000Z',
});

async function run(
  command: Command,
  values: Input['values'] = {},
  positionals: readonly string[] = [],
  env?: Io['env'],
) {
  const lines: string[] = [];
  const io: Io = {
    out: (text) => lines.push(text),
    err: (text) => lines.push(`error: ${text}`),
    today: day('2026-07-03'),
    env: env ?? { OPENPACT_DATA: join(folder, 'data') },
    readFile: () => Promise.reject(new Error('no file is read')),
  };
  return { exit: await command.run({ values, positionals }, io), out: lines.join('\n') };
}

/** Does something to the record behind its back. */
async function behind(...statements: string[]): Promise<void> {
  const records = await openRecords({ dataDir: join(folder, 'data'), ...parts });
  for (const statement of statements) await sql.raw(statement).execute(records.db);
  await records.close();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpact-verify-'));
  const records = await openRecords({ dataDir: join(folder, 'data'), ...parts });
  await records.append({ stream: 'person/1', expectedVersion: 0, events: [met(1), met(2)] });
  await records.append({ stream: 'person/2', expectedVersion: 0, events: [met(3)] });
  await records.close();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('openpact verify and rebuild', () => {
  test('a whole record is said to be whole, with its end, which is an anchor for the next time', async () => {
    const { exit, out } = await run(verify);
    expect(exit).toBe(0);
    expect(out).toMatch(/^The record is whole: 3 events\.\nIts end is 3:[0-9a-f]{64}\n/);
    const anchor = /3:[0-9a-f]{64}/.exec(out)?.[0];
    const again = await run(verify, { anchor, json: true });
    expect(JSON.parse(again.out)).toMatchObject({ whole: true, events: 3, head: { position: 3 } });
    expect((await run(verify, { anchor: `3:${'0'.repeat(64)}` })).exit).toBe(1);
  }, 30_000);

  test('a view that drifted is put right and named', async () => {
    expect((await run(rebuild)).out).toBe('counts: 2 rows from 2 streams. It was right already.');
    await behind(`UPDATE openpact.counts SET events = 9 WHERE stream = 'person/2'`);
    expect((await run(rebuild, {}, ['counts'])).out).toBe('counts: 2 rows from 2 streams. Put right: person/2.');
    expect(JSON.parse((await run(rebuild, { json: true })).out)).toEqual([
      { view: 'counts', streams: 2, rows: 2, differed: [] },
    ]);
  }, 30_000);

  test('a broken record is an exit code of 1 and the first broken event', async () => {
    await behind(
      'ALTER TABLE openpact.events DISABLE TRIGGER append_only',
      `UPDATE openpact.events SET payload = '{"n": 7}' WHERE position = 2`,
    );
    const { exit, out } = await run(verify);
    expect(exit).toBe(1);
    expect(out).toContain('The record is BROKEN at event 2 (edited).');
    expect(out).toContain('Event 2 (person/1, version 2, met) was edited');
    expect(out).toContain('The 1 event before it is whole.');
    expect(JSON.parse((await run(verify, { json: true })).out)).toMatchObject({
      broken: { damage: 'edited', position: 2 },
    });
  }, 30_000);

  test('bad input and a missing record say the mend', async () => {
    await expect(run(verify, { anchor: 'x' })).rejects.toThrow('--anchor is "x". Write it as');
    await expect(run(verify, {}, ['x'])).rejects.toThrow(UsageError);
    expect(() => rebuild.run({ values: {}, positionals: ['x'] }, {} as Io)).toThrow(
      'There is no view "x". The views are: counts.',
    );
    const nowhere = { OPENPACT_DATA: join(folder, 'nowhere') };
    await expect(run(verify, {}, [], nowhere)).rejects.toThrow('There is no record in the folder');
    await expect(run(rebuild, {}, [], nowhere)).rejects.toThrow(UsageError);
    await expect(run(verify, {}, [], { ...nowhere, DATABASE_URL: 'x' })).rejects.toThrow('DATABASE_URL is not a URL');
  });
});
