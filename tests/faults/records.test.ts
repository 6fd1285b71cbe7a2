import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Append, type Appended, type Head, openRecords, type Records, type RecordTables } from '@openpact/records';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventTypes, migrations, noted, opened, payment, to, views } from '../conformance/ledger.ts';
import { NoPostgres, startPostgres, type TestPostgres } from '../conformance/postgres.ts';
import { startWriter } from './killed.ts';

/** Of the embedded database, which has no server that outlives its writer. */
const KILLS = 20;
const CLIENT_KILLS = 10;

const open = (place: object): Promise<Records<RecordTables>> =>
  openRecords({ ...place, eventTypes, migrations, views });

/** How many answers to wait for before the nth kill: spread, and the same in every run. */
const patience = (n: number): number => 1 + ((n * 37) % 61);

async function killAgainAndAgain(place: object, kills: number): Promise<void> {
  let anchor: Head | undefined;
  let total = 0;
  for (let n = 1; n <= kills; n += 1) {
    const words = await startWriter({ place, name: `life-${n}`, anchor, killAfter: patience(n) }).ended;
    expect(words.errors).toBe('');
    // The chain is whole up to an end that is at or after the last acknowledged one, and passes through that one.
    expect(words.found).toMatchObject({ whole: true });
    expect(words.acknowledged).toBeGreaterThanOrEqual(patience(n));
    total += words.acknowledged;
    anchor = words.last;
  }
  const records = await open(place);
  try {
    const found = await records.verify(anchor);
    expect(found).toMatchObject({ whole: true });
    expect(found.events).toBeGreaterThanOrEqual(total);
    expect(await records.rebuild()).toMatchObject([{ differed: [] }, { differed: [] }]);
  } finally {
    await records.close();
  }
}

describe('embedded', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openpact-faults-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test(`${KILLS} times kill -9 in the middle of writes: nothing acknowledged is lost and the chain is whole`, async () => {
    await killAgainAndAgain({ dataDir: join(folder, 'killed') }, KILLS);
  }, 180_000);

  test('a first start that was killed half-way is begun anew', async () => {
    const place = { dataDir: join(folder, 'half') };
    const first = startWriter({ place, name: 'first' });
    while (!existsSync(join(place.dataDir, 'pgdata', 'base'))) await new Promise((resolve) => setTimeout(resolve, 1));
    first.kill();
    expect((await first.ended).found).toBeUndefined();
    const second = await startWriter({ place, name: 'second', killAfter: 1 }).ended;
    expect(second).toMatchObject({ errors: '', found: { whole: true } });
  }, 60_000);

  test('a second process on the folder is refused by name, and let in once the first was killed', async () => {
    const place = { dataDir: join(folder, 'shared') };
    const holder = startWriter({ place, name: 'holder', holdOnly: true });
    await holder.opened;
    await expect(open(place)).rejects.toMatchObject({
      trouble: 'locked',
      message: `The data folder ${place.dataDir} is in use by process ${holder.pid}. Stop that process, or name another folder.`,
    });
    holder.kill();
    await holder.ended;
    const records = await open(place);
    await expect(open(place)).rejects.toMatchObject({
      trouble: 'locked',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    expect(await records.append(to('note/1', 0, noted()))).toMatchObject({ ok: true });
    await records.close();
    await records.close();
    await expect(records.append(to('note/1', 1, noted()))).rejects.toMatchObject({ trouble: 'closed' });
  }, 60_000);

  test('a folder that cannot be written is refused with the mend', async () => {
    await writeFile(join(folder, 'a-file'), '');
    await expect(open({ dataDir: join(folder, 'a-file', 'data') })).rejects.toMatchObject({
      trouble: 'folder',
      message: expect.stringMatching(/cannot be written: .*Make it writable for this user, or name another folder/),
    });
  });

  test('what was edited or cut off between two runs is found in the next', async () => {
    const place = { dataDir: join(folder, 'edited') };
    const first = await open(place);
    await first.append(to('account/1', 0, opened('ann'), payment(1), payment(2), payment(3)));
    await sql`ALTER TABLE openpact.events DISABLE TRIGGER append_only`.execute(first.db);
    await sql`DELETE FROM openpact.events WHERE position = 4`.execute(first.db);
    await first.close();
    const second = await open(place);
    expect(await second.verify()).toMatchObject({ events: 3, broken: { damage: 'truncated', position: 4 } });
    await sql`UPDATE openpact.events SET payload = '{"cents": 100}' WHERE position = 2`.execute(second.db);
    await second.close();
    const third = await open(place);
    expect(await third.verify()).toMatchObject({
      events: 1,
      broken: { damage: 'edited', position: 2, stream: 'account/1' },
    });
    await third.close();
  }, 60_000);
});

const postgres: TestPostgres | NoPostgres = await startPostgres().catch((error: unknown) => {
  if (error instanceof NoPostgres) return error;
  throw error;
});
const absent = postgres instanceof NoPostgres ? postgres.message : undefined;

afterAll(async () => {
  if (!(postgres instanceof NoPostgres)) return postgres.stop();
  process.stderr.write(`\nSKIPPED: the faults of the record were NOT tried on PostgreSQL. ${absent}\n`);
});

describe.skipIf(absent !== undefined)(absent ? `PostgreSQL, SKIPPED: ${absent}` : 'PostgreSQL', () => {
  const url = postgres instanceof NoPostgres ? '' : postgres.url;
  const database = `openpact_faults_${process.pid}`;
  const place = { databaseUrl: '' };
  const admin = async (statement: string) => {
    const records = await openRecords({ databaseUrl: url, eventTypes, schema: 'leave' });
    await sql.raw(statement).execute(records.db);
    await records.close();
  };
  beforeAll(async () => {
    await admin(`CREATE DATABASE ${database}`);
    const own = new URL(url);
    own.pathname = `/${database}`;
    place.databaseUrl = own.href;
  });
  afterAll(() => admin(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));

  test(`${CLIENT_KILLS} times kill -9 of the client: nothing acknowledged is lost and the chain is whole`, async () => {
    await killAgainAndAgain(place, CLIENT_KILLS);
  }, 120_000);

  const ownServer = process.env.DATABASE_URL_TEST === undefined;
  test.skipIf(!ownServer)(
    'kill -9 of a process of the server: sending again with the key loses nothing and doubles nothing',
    async () => {
      const records = await open(place);
      const start = (await records.head()).position;
      let refusals = 0;
      const insist = async (append: Append): Promise<Appended> => {
        for (let tries = 0; ; tries += 1) {
          try {
            return await records.append(append);
          } catch (error) {
            refusals += 1;
            if (tries === 100) throw error;
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        }
      };
      const write = async (account: string) => {
        for (let n = 0; n < 100; n += 1) {
          const answer = await insist({
            ...to(account, n, n === 0 ? opened('a') : payment(n)),
            key: `${account} ${n}`,
          });
          expect(answer).toMatchObject({ ok: true, version: n + 1 });
        }
      };
      const { rows } = await sql<{ pid: number }>`
        SELECT pid FROM pg_stat_activity WHERE datname = ${database}`.execute(records.db);
      const writers = [1, 2, 3, 4].map((n) => write(`account/crash-${n}`));
      while ((await records.head()).position < start + 40);
      // The server answers the death of one of its processes by ending all of them and recovering from its log.
      for (const { pid } of rows.slice(0, 1)) process.kill(pid, 'SIGKILL');
      await Promise.all(writers);
      expect(refusals).toBeGreaterThan(0);
      expect((await records.head()).position).toBe(start + 400);
      expect(await records.verify()).toMatchObject({ whole: true });
      await records.close();
    },
    60_000,
  );
});
