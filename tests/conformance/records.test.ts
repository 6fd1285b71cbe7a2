import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GENESIS,
  openRecords,
  type Records,
  RecordsError,
  type RecordsOptions,
  type RecordTables,
} from '@openpact/records';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { balances, eventTypes, migrations, noted, opened, payment, payments, to, views } from './ledger.ts';
import { NoPostgres, startPostgres, type TestPostgres } from './postgres.ts';

interface Tables extends RecordTables {
  readonly balances: {
    stream: string;
    owner: string;
    cents: number;
    last_on: string;
    facts: unknown;
    marks: string[];
    big: boolean;
  };
  readonly payments: { stream: string; version: number; cents: number };
}
type Ledger = Records<Tables>;
type Place = Pick<RecordsOptions, 'databaseUrl' | 'dataDir'>;

const open = (place: Place, options: Partial<RecordsOptions> = {}): Promise<Ledger> =>
  openRecords<Tables>({ ...place, eventTypes, migrations, views, ...options });

const run = (records: Ledger, statement: string) => sql.raw(statement).execute(records.db);

let streams = 0;
/** A stream that no test has used. */
const fresh = (kind = 'note'): string => {
  streams += 1;
  return `${kind}/${streams}`;
};

const postgres: TestPostgres | NoPostgres = await startPostgres().catch((error: unknown) => {
  if (error instanceof NoPostgres) return error;
  throw error;
});
const absent = postgres instanceof NoPostgres ? postgres.message : undefined;

afterAll(async () => {
  if (!(postgres instanceof NoPostgres)) return postgres.stop();
  process.stderr.write(`\nSKIPPED: the record was NOT tried on PostgreSQL. ${absent}\n`);
});

/** Runs a statement as superuser on the test server, for databases and logins. */
async function admin(url: string, ...statements: string[]): Promise<void> {
  const records = await openRecords({ databaseUrl: url, eventTypes, schema: 'leave', connections: 1 });
  try {
    for (const statement of statements) await sql.raw(statement).execute(records.db);
  } finally {
    await records.close();
  }
}

const at = (url: string, database: string, login?: string): string => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  if (login !== undefined) other.username = login;
  return other.href;
};

describe('embedded', () => {
  const folder = join(tmpdir(), `openpact-conformance-${process.pid}`);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  conformance(() => ({ dataDir: folder }));
});

describe.skipIf(absent !== undefined)(absent ? `PostgreSQL, SKIPPED: ${absent}` : 'PostgreSQL', () => {
  const url = postgres instanceof NoPostgres ? '' : postgres.url;
  const database = `openpact_conformance_${process.pid}`;
  const place = { databaseUrl: url && at(url, database) };
  beforeAll(() => admin(url, `CREATE DATABASE ${database}`), 20_000);
  afterAll(() => admin(url, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`), 20_000);
  conformance(() => place);
  onServer(url, place.databaseUrl);
});

function conformance(place: () => Place): void {
  describe('the record', () => {
    let records: Ledger;
    beforeAll(async () => {
      records = await open(place());
    }, 60_000);
    afterAll(() => records.close(), 20_000);

    test('gives back what was appended, with both times apart', async () => {
      const stream = fresh();
      const before = await records.head();
      const event = noted({ ü: 'é', list: [1, -0, 1e21, 5e-324], deep: { b: null, a: true }, gone: undefined });
      const answer = await records.append(to(stream, 0, event, noted()));
      expect(answer).toMatchObject({ ok: true, stream, version: 2, position: before.position + 2, repeated: false });
      const [first, second] = await records.readStream(stream);
      expect(first).toEqual({
        ...event,
        payload: { ü: 'é', list: [1, 0, 1e21, 5e-324], deep: { b: null, a: true } },
        stream,
        version: 1,
        position: before.position + 1,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(await records.readStream(stream, { from: 2 })).toEqual([second]);
      expect(await records.readAll({ from: before.position + 1, limit: 1 })).toEqual([first]);
      expect(await records.head()).toEqual({ position: second?.position, hash: second?.hash });
      expect(answer).toMatchObject({ hash: second?.hash });
      expect(await records.readStream('nobody/0')).toEqual([]);
    });

    test('a conflict is an answer and changes nothing', async () => {
      const stream = fresh();
      await records.append(to(stream, 0, noted(), noted()));
      const head = await records.head();
      expect(await records.append(to(stream, 1, noted()))).toEqual({
        ok: false,
        why: 'conflict',
        conflict: { expected: 1, actual: 2 },
      });
      expect(await records.append(to(stream, 9, noted()))).toMatchObject({ conflict: { expected: 9, actual: 2 } });
      expect(await records.head()).toEqual(head);
    });

    test('of two writers on one stream one is taken and the other gets a conflict', async () => {
      const stream = fresh('account');
      const answers = await Promise.all([opened('a'), opened('b')].map((e) => records.append(to(stream, 0, e))));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.filter(({ ok }) => !ok)).toMatchObject([
        { why: 'conflict', conflict: { expected: 0, actual: 1 } },
      ]);
      expect(await records.readStream(stream)).toHaveLength(1);
    });

    test('in a batch each append has its own answer', async () => {
      const [one, two, account] = [fresh(), fresh(), fresh('account')];
      const answers = await records.appendMany([
        to(one, 0, noted()),
        to(one, 0, noted()),
        to(two, 3, noted()),
        to(one, 1, noted()),
        to(two, 0, { ...noted(), type: 'unheard-of' }),
        to(account, 0, opened('ann')),
        to(account, 1, payment(250)),
        to(account, 2, payment(1)),
        to(two, 0, noted()),
      ]);
      expect(answers.map((answer) => (answer.ok ? answer.version : answer.why))).toEqual([
        1,
        'conflict',
        'conflict',
        2,
        'refused',
        1,
        2,
        3,
        1,
      ]);
      const rows = await records.db.selectFrom('balances').selectAll().where('stream', '=', account).execute();
      expect(rows).toEqual([
        {
          stream: account,
          owner: 'ann',
          cents: 251,
          last_on: '2026-07-03',
          facts: { events: 3 },
          marks: ['a', 'b "c"'],
          big: false,
        },
      ]);
    });

    test('a key makes sending again safe', async () => {
      const stream = fresh();
      const ask = { ...to(stream, 0, noted({ a: 1 })), key: `key of ${stream}` };
      const first = await records.append(ask);
      const later = { ...ask, events: [{ ...noted({ a: 1 }), recordedAt: '2026-08-01T00:00:00Z' }] };
      expect(await records.append(later)).toEqual({ ...first, repeated: true });
      expect(await Promise.all([records.append(ask), records.append(ask)])).toEqual(
        Array(2).fill({ ...first, repeated: true }),
      );
      expect(await records.append({ ...ask, events: [noted({ a: 2 })] })).toEqual({
        ok: false,
        why: 'key-reused',
        key: ask.key,
      });
      expect(await records.readStream(stream)).toHaveLength(1);
    });

    test('a key that comes twice at once is taken once', async () => {
      const ask = { ...to(fresh(), 0, noted()), key: fresh('key') };
      const answers = await Promise.all([records.append(ask), records.append(ask), records.append(ask)]);
      expect(answers.map((answer) => answer.ok && answer.repeated)).toEqual([false, true, true]);
    });

    test('what is wrong is refused with field and mend, and nothing is written', async () => {
      const head = await records.head();
      const wrong = { ...payment(0.5), recordedAt: 'yesterday', meta: { actor: '', ground: 'x' } };
      const answer = await records.append(to(fresh('account'), 0, opened('a'), wrong));
      expect(answer).toEqual({
        ok: false,
        why: 'refused',
        problems: [
          { field: 'events[1].meta.actor', message: 'is missing; say who acts' },
          { field: 'events[1].recordedAt', message: expect.stringContaining('write it like 2026-07-03T09:30:00.000Z') },
          { field: 'events[1].payload', message: 'cents: give a whole number of euro cents' },
        ],
      });
      for (const value of [Number.NaN, 'NUL \0', '\ud800', new Date(0), 10n, () => 1]) {
        expect(await records.append(to(fresh(), 0, noted({ value })))).toMatchObject({
          why: 'refused',
          problems: [{ field: 'events[0].payload.value' }],
        });
      }
      expect(await records.head()).toEqual(head);
    });

    test('a history that is not the stream is refused', async () => {
      const stream = fresh('account');
      await records.append(to(stream, 0, opened('a'), payment(1)));
      const history = await records.readStream(stream);
      expect(await records.append({ ...to(stream, 2, payment(1)), history: history.slice(1) })).toMatchObject({
        problems: [{ field: 'history' }],
      });
      expect(await records.append({ ...to(stream, 2, payment(1)), history })).toMatchObject({ ok: true, version: 3 });
      const row = await records.db
        .selectFrom('balances')
        .select('cents')
        .where('stream', '=', stream)
        .executeTakeFirst();
      expect(row).toEqual({ cents: 2 });
    });

    test('a view that the database refuses fails its own append only', async () => {
      const over = fresh('account');
      const mixed = await Promise.allSettled([
        records.append(to(fresh(), 0, noted())),
        records.append(to(over, 0, opened('c'), payment(2 ** 63))),
        records.append(to(fresh(), 0, noted())),
      ]);
      expect(mixed.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await records.readStream(over)).toEqual([]);
    });

    test('a rebuilt view is the view that was kept, whatever was appended', async () => {
      const step = fc.record({ account: fc.integer({ min: 0, max: 3 }), cents: fc.integer(), stale: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const names = [0, 1, 2, 3].map(() => fresh('account'));
          const versions = names.map(() => 0);
          for (const { account, cents, stale } of steps) {
            const version = versions[account] ?? 0;
            const event = version === 0 ? opened(`owner ${account}`) : payment(cents);
            const answer = await records.append(to(names[account] ?? '', stale ? version + 1 : version, event));
            expect(answer.ok).toBe(!stale);
            if (answer.ok) versions[account] = answer.version;
          }
          expect(await records.rebuild()).toMatchObject([{ differed: [] }, { differed: [] }]);
        }),
        { numRuns: 15 },
      );
    }, 60_000);

    test('a rebuild puts right what had drifted and names it', async () => {
      const [changed, lost, invented] = [fresh('account'), fresh('account'), fresh('account')];
      await records.append(to(changed, 0, opened('a'), payment(5)));
      await records.append(to(lost, 0, opened('b'), payment(7)));
      const kept = await records.db.selectFrom('balances').selectAll().orderBy('stream').execute();
      await run(records, `UPDATE openpact.balances SET cents = 6 WHERE stream = '${changed}'`);
      await run(records, `DELETE FROM openpact.balances WHERE stream = '${lost}'`);
      await run(records, `INSERT INTO openpact.balances VALUES ('${invented}', 'x', 1, '2026-01-01', '{}')`);
      const [rebuilt] = await records.rebuild(['balances']);
      expect(rebuilt?.differed.toSorted()).toEqual([changed, lost, invented].sort());
      expect(await records.db.selectFrom('balances').selectAll().orderBy('stream').execute()).toEqual(kept);
      await expect(records.rebuild(['balance'])).rejects.toThrow(
        'There is no view "balance". The views are: balances, payments.',
      );
    });

    test('any interleaving keeps versions and positions dense and the chain whole', async () => {
      const writer = fc.array(
        fc.record({ stream: fc.integer({ min: 0, max: 2 }), count: fc.integer({ min: 1, max: 3 }) }),
        {
          maxLength: 5,
        },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(writer, { minLength: 1, maxLength: 6 }), async (writers) => {
          const names = [fresh(), fresh(), fresh('account')];
          const start = (await records.head()).position;
          let taken = 0;
          await Promise.all(
            writers.map(async (steps) => {
              for (const { stream, count } of steps) {
                const name = names[stream] ?? '';
                const expected = (await records.readStream(name)).length;
                const answer = await records.append(
                  to(name, expected, ...Array.from({ length: count }, () => noted())),
                );
                if (answer.ok) taken += count;
              }
            }),
          );
          const all = await records.readAll({ from: start + 1 });
          expect(all.map(({ position }) => position)).toEqual(all.map((_, n) => start + n + 1));
          expect(all).toHaveLength(taken);
          for (const events of Map.groupBy(all, ({ stream }) => stream).values()) {
            expect(events.map(({ version }) => version)).toEqual(events.map((_, n) => n + 1));
          }
          expect(await records.verify()).toMatchObject({ whole: true });
        }),
        { numRuns: 15 },
      );
    }, 60_000);

    test('a transaction of a query does not mix with appends', async () => {
      const stream = fresh();
      let append: Promise<unknown> | undefined;
      await expect(
        records.db.transaction().execute(async (trx) => {
          append = records.append(to(stream, 0, noted()));
          await sql`INSERT INTO openpact.drafts VALUES ('x')`.execute(trx);
          throw new Error('changed my mind');
        }),
      ).rejects.toThrow('changed my mind');
      expect(await append).toMatchObject({ ok: true });
      expect((await run(records, 'SELECT * FROM openpact.drafts')).rows).toEqual([]);
    });

    test('the read log says who looked at whom, when and through which page', async () => {
      const subject = fresh('person');
      const read = { actor: 'officer-7', subject, page: '/cases/1', at: '2026-07-03T09:30:00.000Z' };
      await records.logRead(read);
      await records.logRead([{ ...read, actor: 'auditor-1', at: '2026-07-04T09:30:00.120Z' }]);
      expect(await records.reads(subject)).toEqual([
        { ...read, actor: 'auditor-1', at: '2026-07-04T09:30:00.120Z' },
        read,
      ]);
      await expect(records.logRead({ ...read, page: '' })).rejects.toThrow('The read log needs "page"');
    });

    test('events and reads cannot be changed, not even by the owner', async () => {
      for (const table of ['events', 'read_log']) {
        for (const change of [
          `UPDATE openpact.${table} SET position = 1`,
          `DELETE FROM openpact.${table}`,
          `TRUNCATE openpact.${table}`,
        ]) {
          const statement = change.replace(
            'SET position = 1',
            table === 'events' ? `SET type = 'x'` : `SET actor = 'x'`,
          );
          await expect(run(records, statement)).rejects.toThrow('append-only');
        }
      }
    });

    test('every table and column says what it is for', async () => {
      const { rows } = await run(
        records,
        `SELECT c.relname, a.attname FROM pg_class c
         JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped AND a.attnum >= 0
         WHERE c.relnamespace = 'openpact'::regnamespace AND c.relkind = 'r'
           AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid, 'pg_class') IS NULL)`,
      );
      expect(rows).toEqual([]);
    });

    test('each role may do its work and no more', async () => {
      const as = (role: string, statement: string) =>
        records.db.connection().execute(async (c) => {
          await sql.raw(`SET ROLE openpact_${role}`).execute(c);
          try {
            return (await sql.raw(statement).execute(c)).rows;
          } finally {
            await sql.raw('RESET ROLE').execute(c);
          }
        });
      const ask = JSON.stringify({ views: [], appends: [] });
      expect(await as('app', `SELECT openpact.append_events('${ask}') AS answer`)).toEqual([{ answer: [] }]);
      await as('app', `INSERT INTO openpact.read_log (actor, subject, page, at) VALUES ('a', 's', 'p', '2026-01-01')`);
      await as('app', `INSERT INTO openpact.drafts VALUES ('y')`);
      await as('app', 'DELETE FROM openpact.drafts');
      await as('app', 'SELECT * FROM openpact.events, openpact.balances, openpact.head LIMIT 1');
      await as('reader', 'SELECT * FROM openpact.balances LIMIT 1');
      const refused: [string, string][] = [
        ['app', `INSERT INTO openpact.events SELECT * FROM openpact.events LIMIT 0`],
        ['app', 'DELETE FROM openpact.events'],
        ['app', 'UPDATE openpact.head SET position = 0'],
        ['app', 'UPDATE openpact.streams SET version = 0'],
        ['app', 'DELETE FROM openpact.balances'],
        ['app', 'DELETE FROM openpact.read_log'],
        ['app', `UPDATE openpact.views SET table_name = 'events'`],
        ['app', `SELECT openpact.write_balances('{x}', '[]')`],
        ['reader', 'SELECT * FROM openpact.events'],
        ['reader', 'SELECT * FROM openpact.read_log'],
        ['reader', `SELECT openpact.append_events('${ask}')`],
        ['reader', 'DELETE FROM openpact.balances'],
      ];
      for (const [role, statement] of refused) await expect(as(role, statement)).rejects.toThrow('permission denied');
    });

    describe('verification', () => {
      /** The record with one event changed behind its back by `change`, and put back afterwards. */
      async function tampered(change: string) {
        await run(records, 'ALTER TABLE openpact.events DISABLE TRIGGER append_only');
        await run(records, 'CREATE TABLE openpact.kept AS SELECT * FROM openpact.events');
        await run(records, 'CREATE TABLE openpact.kept_head AS SELECT * FROM openpact.head');
        try {
          await run(records, `DO $do$ BEGIN ${change}; END $do$`);
          return await records.verify();
        } finally {
          await run(records, 'DELETE FROM openpact.events');
          await run(records, 'INSERT INTO openpact.events SELECT * FROM openpact.kept');
          await run(records, 'DELETE FROM openpact.head');
          await run(records, 'INSERT INTO openpact.head SELECT * FROM openpact.kept_head');
          await run(records, 'DROP TABLE openpact.kept, openpact.kept_head');
          await run(records, 'ALTER TABLE openpact.events ENABLE ALWAYS TRIGGER append_only');
        }
      }

      test.each([
        [
          'an edited payload',
          `UPDATE openpact.events SET payload = payload || '{"owner": "c"}' WHERE position = 3`,
          'edited',
          3,
        ],
        [
          'an edited ground',
          `UPDATE openpact.events SET meta = jsonb_set(meta, '{ground}', '"x"') WHERE position = 3`,
          'edited',
          3,
        ],
        ['another type', `UPDATE openpact.events SET type = 'x' WHERE position = 2`, 'edited', 2],
        ['another day', `UPDATE openpact.events SET occurred_on = occurred_on + 1 WHERE position = 4`, 'edited', 4],
        [
          'another microsecond',
          `UPDATE openpact.events SET recorded_at = recorded_at + interval '1 microsecond' WHERE position = 4`,
          'edited',
          4,
        ],
        ['another stream', `UPDATE openpact.events SET stream = 'x/9' WHERE position = 2`, 'edited', 2],
        ['an event taken out', 'DELETE FROM openpact.events WHERE position = 3', 'missing', 3],
        ['the first event taken out', 'DELETE FROM openpact.events WHERE position = 1', 'missing', 1],
        [
          'an event taken out and the others moved up',
          `DELETE FROM openpact.events WHERE position = 3;
           UPDATE openpact.events SET position = -position WHERE position > 3;
           UPDATE openpact.events SET position = -position - 1 WHERE position < 0;
           UPDATE openpact.head SET position = position - 1`,
          'unchained',
          3,
        ],
        [
          'two events in each other’s place',
          `UPDATE openpact.events SET position = -1 WHERE position = 3;
           UPDATE openpact.events SET position = 3 WHERE position = 4;
           UPDATE openpact.events SET position = 4 WHERE position = -1`,
          'unchained',
          3,
        ],
        [
          'an edit that also made its content hash anew',
          `UPDATE openpact.events e SET payload = o.payload, type = o.type, stream = o.stream, version = o.version + 100000,
             content = o.content FROM openpact.events o WHERE e.position = 3 AND o.position = 5`,
          'edited',
          3,
        ],
        ['a hash', `UPDATE openpact.events SET hash = sha256('x') WHERE position = 3`, 'unchained', 3],
        ['a link', `UPDATE openpact.events SET prev = sha256('x') WHERE position = 3`, 'unchained', 3],
      ])('finds %s', async (_what, change, damage, position) => {
        expect(await tampered(change)).toMatchObject({
          whole: false,
          events: position - 1,
          broken: { damage, position },
        });
        expect(await records.verify()).toMatchObject({ whole: true });
      });

      test('finds the end cut off, an event added past the function, and a changed head', async () => {
        const { position } = await records.head();
        expect(
          await tampered('DELETE FROM openpact.events WHERE position > (SELECT position - 2 FROM openpact.head)'),
        ).toMatchObject({
          broken: { damage: 'truncated', position: position - 1, message: expect.stringContaining('cut off') },
        });
        expect(
          await tampered(`INSERT INTO openpact.events SELECT position + 1, 'x/1', 1, type, payload, meta, occurred_on, recorded_at,
            content, hash, sha256('x') FROM openpact.events WHERE position = (SELECT position FROM openpact.head)`),
        ).toMatchObject({ broken: { damage: 'added', position: position + 1, stream: 'x/1' } });
        expect(await tampered(`UPDATE openpact.head SET hash = sha256('x')`)).toMatchObject({
          broken: { damage: 'head' },
        });
        expect(await tampered('DELETE FROM openpact.head')).toMatchObject({ whole: false });
      });

      test('finds a stream whose count was changed', async () => {
        const stream = fresh();
        await records.append(to(stream, 0, noted()));
        await run(records, `UPDATE openpact.streams SET version = 2 WHERE stream = '${stream}'`);
        expect(await records.verify()).toMatchObject({ broken: { damage: 'stream', stream } });
        await run(records, `UPDATE openpact.streams SET version = 1 WHERE stream = '${stream}'`);
        expect(await records.verify()).toMatchObject({ whole: true });
      });

      test('with a head noted earlier, finds a record cut off or made anew as a whole', async () => {
        const noted = await records.head();
        expect(await records.verify(noted)).toMatchObject({ whole: true });
        expect(await records.verify({ position: 0, hash: GENESIS })).toMatchObject({ whole: true });
        expect(await records.verify({ ...noted, hash: GENESIS })).toMatchObject({
          broken: { damage: 'anchor', position: noted.position },
        });
        expect(await records.verify({ ...noted, position: noted.position + 1 })).toMatchObject({
          broken: { damage: 'anchor', position: noted.position + 1 },
        });
      });
    });
  });

  describe('the schema', () => {
    test('opened again, nothing is to be done; a view new or revised is filled from the events', async () => {
      const second = await open(place(), { views: [balances, { ...payments, revision: 2 }] });
      expect(await second.migrate()).toMatchObject({ applied: [], rebuilt: [] });
      await second.close();
      const late = { id: 'ledger-0003-owners', sql: 'CREATE TABLE owners (stream text PRIMARY KEY, owner text)' };
      const owners = {
        ...balances,
        name: 'owners',
        table: 'owners',
        project: (stream: string, events: Parameters<typeof balances.project>[1]) =>
          balances.project(stream, events).map(({ owner }) => ({ owner })),
      };
      const third = await open(place(), { migrations: [...migrations, late], views: [...views, owners] });
      const count = async (table: string) => (await run(third, `SELECT count(*) AS n FROM openpact.${table}`)).rows[0];
      expect(await count('owners')).toEqual(await count('balances'));
      await third.close();
    }, 30_000);

    test('an edited migration is refused, by name', async () => {
      const edited = migrations.map((m) => (m.id === 'ledger-0001-balances' ? { ...m, sql: `${m.sql}; SELECT 1` } : m));
      await expect(open(place(), { migrations: edited })).rejects.toThrow(
        'The migration ledger-0001-balances was edited after it had run',
      );
      await expect(open(place(), { migrations: [...migrations, ...migrations.slice(0, 1)] })).rejects.toThrow(
        'Two migrations',
      );
    }, 30_000);

    test('a migration that fails changes nothing', async () => {
      const good = { id: 'ledger-0009-good', sql: 'CREATE TABLE half (a int)' };
      const bad = { id: 'ledger-0010-bad', sql: 'CREATE TABLE other (a nonsense)' };
      await expect(open(place(), { migrations: [...migrations, good, bad] })).rejects.toThrow(
        /ledger-0010-bad failed: .*nonsense/,
      );
      const records = await open(place());
      expect((await run(records, `SELECT to_regclass('openpact.half') AS half`)).rows).toEqual([{ half: null }]);
      await records.close();
    }, 30_000);

    test('a view without its table or without an index is refused', async () => {
      const lost = { ...balances, name: 'lost', table: 'lost' };
      await expect(open(place(), { views: [lost] })).rejects.toThrow('The view lost needs a table openpact.lost');
      const bare = { id: 'ledger-0011-bare', sql: 'CREATE TABLE bare (stream text, owner text)' };
      await expect(
        open(place(), { migrations: [...migrations, bare], views: [{ ...lost, name: 'bare', table: 'bare' }] }),
      ).rejects.toThrow('has no index on its stream');
    }, 30_000);
  });
}

/** What only a server has: several clients, logins with fewer rights, addresses that are wrong. */
function onServer(url: string, databaseUrl: string): void {
  test('two services write at once without a gap', async () => {
    const services = await Promise.all([open({ databaseUrl }), open({ databaseUrl })]);
    const [start, shared] = [(await services[0].head()).position, fresh()];
    const answers = await Promise.all(
      services.flatMap((records) =>
        Array.from({ length: 100 }, (_, n) => records.append(to(n < 20 ? shared : fresh(), n < 20 ? n : 0, noted()))),
      ),
    );
    const taken = answers.filter(({ ok }) => ok).length;
    expect((await services[0].head()).position).toBe(start + taken);
    expect(await services[0].readStream(shared)).toHaveLength(20);
    expect(await services[1].verify()).toMatchObject({ whole: true });
    await Promise.all(services.map((records) => records.close()));
  }, 30_000);

  test('a service with the rights of openpact_app does its work, and does not migrate or rebuild', async () => {
    await admin(
      url,
      'DROP ROLE IF EXISTS openpact_test_service',
      'CREATE ROLE openpact_test_service LOGIN IN ROLE openpact_app',
    );
    const service = await open({
      databaseUrl: at(databaseUrl, new URL(databaseUrl).pathname.slice(1), 'openpact_test_service'),
    });
    const stream = fresh('account');
    expect(await service.append(to(stream, 0, opened('a')))).toMatchObject({ ok: true });
    expect(await service.db.selectFrom('balances').select('owner').where('stream', '=', stream).execute()).toEqual([
      { owner: 'a' },
    ]);
    expect(await service.verify()).toMatchObject({ whole: true });
    await admin(databaseUrl, `UPDATE openpact.balances SET owner = 'b' WHERE stream = '${stream}'`);
    await expect(service.rebuild()).rejects.toThrow('may not rebuild views');
    await service.close();
    const more = [...migrations, { id: 'ledger-0020-more', sql: 'SELECT 1' }];
    await expect(open({ databaseUrl: serviceUrl() }, { migrations: more })).rejects.toThrow(RecordsError);
    await expect(open({ databaseUrl: serviceUrl() }, { migrations: more, schema: 'require' })).rejects.toThrow(
      'The schema is not up to date',
    );
    await admin(url, 'DROP ROLE openpact_test_service');
    function serviceUrl(): string {
      return at(databaseUrl, new URL(databaseUrl).pathname.slice(1), 'openpact_test_service');
    }
  }, 30_000);

  test('where roles may not be used it says so and goes on', async () => {
    const [login, database] = ['openpact_test_plain', `openpact_plain_${process.pid}`];
    await admin(
      url,
      `DROP ROLE IF EXISTS ${login}`,
      `CREATE ROLE ${login} LOGIN`,
      `CREATE DATABASE ${database} OWNER ${login}`,
    );
    const records = await open({ databaseUrl: at(url, database, login) });
    expect(records.notices).toMatchObject([expect.stringContaining('goes on without separate roles')]);
    expect(await records.append(to(fresh('account'), 0, opened('a')))).toMatchObject({ ok: true });
    await expect(run(records, 'DELETE FROM openpact.events')).rejects.toThrow('append-only');
    await records.close();
    await admin(url, `DROP DATABASE ${database}`, `DROP ROLE ${login}`);
  }, 30_000);

  test('a user who may create roles sets them up without being superuser', async () => {
    const [login, database] = ['openpact_test_keeper', `openpact_keeper_${process.pid}`];
    await admin(
      url,
      `DROP ROLE IF EXISTS ${login}`,
      `CREATE ROLE ${login} LOGIN CREATEROLE`,
      `GRANT openpact_owner TO ${login}`,
      `CREATE DATABASE ${database} OWNER ${login}`,
    );
    const records = await open({ databaseUrl: at(url, database, login) });
    expect(records.notices).toEqual([]);
    expect(await records.append(to(fresh('account'), 0, opened('a')))).toMatchObject({ ok: true });
    expect(await records.rebuild()).toMatchObject([{ rows: 1, differed: [] }, { rows: 0 }]);
    const { rows } = await run(
      records,
      `SELECT nspowner::regrole::text AS owner FROM pg_namespace WHERE nspname = 'openpact'`,
    );
    expect(rows).toEqual([{ owner: 'openpact_owner' }]);
    await records.close();
    await admin(url, `DROP DATABASE ${database}`, `DROP ROLE ${login}`);
  }, 30_000);

  test('a wrong DATABASE_URL is an error with the mend, never the embedded database', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'openpact-never-'));
    const wrong = new URL(url);
    wrong.port = '1';
    wrong.password = 'secret';
    const failure = await open({ databaseUrl: wrong.href, dataDir: folder }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'RecordsError',
      trouble: 'unreachable',
      message: expect.stringContaining('Start the server'),
    });
    expect(String(failure)).not.toContain('secret');
    await expect(open({ databaseUrl: at(url, 'no_such_database') })).rejects.toThrow('Create the database');
    await expect(open({ databaseUrl: '', dataDir: folder })).rejects.toThrow('DATABASE_URL is set but empty');
    await rm(folder, { recursive: true });
  }, 30_000);
}
