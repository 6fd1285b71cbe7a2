import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@openpact/law';
import {
  type NewEvent,
  openRecords,
  type Records,
  type RecordsOptions,
  type RecordTables,
  type View,
} from '@openpact/records';
import { sql } from 'kysely';
import pg from 'pg';
import { NoPostgres, startPostgres, type TestPostgres } from '../tests/conformance/postgres.ts';
import { type Aim, type Measured, measuredOf, quantile } from './measured.ts';
import type { Part } from './part.ts';

/** Rounds that count; one more goes before them to warm up. */
const ROUNDS = 7;

/** For one writer on one connection, and for sixteen at once. */
const AIM_OF_ONE: Aim = { figure: 'perSecond', atLeast: 2000 };
const AIM_OF_SIXTEEN: Aim = { figure: 'perSecond', atLeast: 10_000 };

/** Runs `once` in rounds, by so many workers of which each waits for its own answer. */
type Measure = (
  what: string,
  perRound: number,
  workers: number,
  once: (n: number) => Promise<unknown>,
  aim?: Aim,
) => Promise<Measured>;

const measureIn =
  (rounds: number, share: number): Measure =>
  async (what, perRound, workers, once, aim) => {
    const times: number[] = [];
    const rates: number[] = [];
    const inRound = Math.max(workers, Math.round(perRound * share));
    let n = 0;
    for (let round = 0; round <= rounds; round += 1) {
      let left = inRound;
      const start = performance.now();
      await Promise.all(
        Array.from({ length: workers }, async () => {
          while (left > 0) {
            left -= 1;
            n += 1;
            const before = performance.now();
            await once(n);
            if (round > 0) times.push(performance.now() - before);
          }
        }),
      );
      if (round > 0) rates.push((inRound / (performance.now() - start)) * 1000);
    }
    rates.sort((a, b) => a - b);
    return measuredOf(what, times, { perSecond: quantile(rates, 0.5), bestPerSecond: rates.at(-1) ?? 0, aim });
  };

const view: View = {
  name: 'bench',
  table: 'bench',
  streams: 'viewed/',
  revision: 1,
  project: (_stream, events) => [
    { events: events.length, last_on: '2026-07-03', last: events.at(-1)?.payload ?? null },
  ],
};

const parts: Pick<RecordsOptions, 'eventTypes' | 'migrations' | 'views'> = {
  eventTypes: { registered: (payload) => ('in' in payload ? [] : ['in: missing']) },
  migrations: [
    {
      id: 'bench-0001',
      sql: `CREATE TABLE bench (stream text PRIMARY KEY, events integer NOT NULL, last_on date NOT NULL, last jsonb);
            CREATE TABLE plain (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event jsonb NOT NULL)`,
    },
  ],
  views: [view],
};

const event: NewEvent = {
  type: 'registered',
  payload: { in: 'DE', at: 'Eisenhüttenstadt', documents: ['passport'], applicant: 'synthetic-0001', minors: 0 },
  meta: { actor: 'officer-7', ground: 'APR 27(1)' },
  occurredOn: day('2026-07-03'),
  recordedAt: '2026-07-03T09:30:00.000Z',
};
const plainEvent = JSON.stringify(event);

/** Streams of one name are never used twice within a run. */
let series = 0;

const appendTo = (records: Records<RecordTables>, kind: string) => {
  series += 1;
  const name = `${kind}/${series}`;
  return async (n: number) => {
    const answer = await records.append({ stream: `${name}-${n}`, expectedVersion: 0, events: [event] });
    if (!answer.ok) throw new Error(`refused: ${answer.why}`);
  };
};

/** One caller who waits for each answer. */
async function* appendsOfOne(records: Records<RecordTables>, where: string, perRound: number, measure: Measure) {
  yield await measure(`${where}: append, 1 writer`, perRound, 1, appendTo(records, 'bare'), AIM_OF_ONE);
  yield await measure(`${where}: append with a view, 1 writer`, perRound, 1, appendTo(records, 'viewed'));
}

/** Many callers of one process: those who write at once share a commit. */
async function* appendsOfMany(records: Records<RecordTables>, where: string, perRound: number, measure: Measure) {
  yield await measure(`${where}: append, 16 writers`, perRound, 16, appendTo(records, 'bare'), AIM_OF_SIXTEEN);
  yield await measure(`${where}: append with a view, 16 writers`, perRound, 16, appendTo(records, 'viewed'));
  yield await measure(`${where}: append, 128 writers`, 2 * perRound, 128, appendTo(records, 'bare'));
}

/** Time to put 8 KB on this disk for good, which a durable commit cannot be faster than. */
function diskLine(folder: string, measure: Measure): Promise<Measured> {
  const file = openSync(join(folder, 'disk'), 'w');
  const page = Buffer.alloc(8192);
  return measure('limit: write 8 KB to the disk for good (fdatasync)', 200, 1, async (n) => {
    writeSync(file, page, 0, page.length, n * page.length);
    fdatasyncSync(file);
  }).finally(() => closeSync(file));
}

const CONNECTIONS = 16;

/** As so many servers would: each connection commits for itself, and all wait for one another at the end of the chain. */
async function sixteenApart(url: string, measure: Measure): Promise<Measured> {
  const open = () => openRecords({ databaseUrl: url, connections: 1, schema: 'require', ...parts });
  const apart = await Promise.all(Array.from({ length: CONNECTIONS }, open));
  try {
    const to = apart.map((records) => appendTo(records, 'bare'));
    return await measure(
      'PostgreSQL, 16 servers apart: append, 1 connection and 1 writer each',
      2000,
      CONNECTIONS,
      (n) => to[n % to.length]?.(n) ?? Promise.reject(new Error('There is no such record.')),
    );
  } finally {
    await Promise.all(apart.map((records) => records.close()));
  }
}

async function* inDatabase(url: string, measure: Measure) {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  // It says that it has ended before its connections have, and dropping the database cuts those.
  pool.on('error', () => undefined);
  const one = await openRecords({ databaseUrl: url, connections: 1, ...parts });
  const many = await openRecords({ databaseUrl: url, connections: CONNECTIONS, ...parts });
  try {
    const insert = () =>
      pool.query({ name: 'plain', text: 'INSERT INTO openpact.plain (event) VALUES ($1)', values: [plainEvent] });
    yield await measure('peer: PostgreSQL, plain INSERT a commit, 1 writer', 1000, 1, insert);
    yield await measure('peer: PostgreSQL, plain INSERT a commit, 16 connections', 6000, 16, insert);
    yield* appendsOfOne(one, 'PostgreSQL, 1 connection', 1200, measure);
    yield* appendsOfMany(many, `PostgreSQL, ${CONNECTIONS} connections`, 8000, measure);
    yield await sixteenApart(url, measure);
  } finally {
    await Promise.all([one.close(), many.close(), pool.end()]);
  }
}

async function* postgresLines(measure: Measure) {
  let server: TestPostgres;
  try {
    server = await startPostgres();
  } catch (error) {
    if (!(error instanceof NoPostgres)) throw error;
    yield `PostgreSQL was NOT measured: ${error.message}`;
    return;
  }
  const admin = new pg.Client(server.url);
  try {
    await admin.connect();
    const name = `openpact_bench_${process.pid}`;
    await admin.query(`CREATE DATABASE ${name}`);
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    try {
      yield* inDatabase(url.href, measure);
    } finally {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
    const { rows } = await admin.query<{ settings: string }>(
      `SELECT string_agg(name || ' ' || setting, ', ' ORDER BY name) AS settings FROM pg_settings
       WHERE name IN ('fsync', 'synchronous_commit', 'server_version')`,
    );
    yield `PostgreSQL ran with ${rows[0]?.settings}: each commit is on the disk before it is answered.`;
  } finally {
    await admin.end();
    await server.stop();
  }
}

async function* embeddedLines(folder: string, measure: Measure) {
  const records = await openRecords({ dataDir: join(folder, 'embedded'), ...parts });
  try {
    const insert = () => sql`INSERT INTO openpact.plain (event) VALUES (${plainEvent}::jsonb)`.execute(records.db);
    yield await measure('peer: PGlite, plain INSERT a commit, 1 writer', 500, 1, insert);
    yield await measure('peer: PGlite, plain INSERT a commit, 16 writers', 1000, 16, insert);
    yield* appendsOfOne(records, 'PGlite', 300, measure);
    yield* appendsOfMany(records, 'PGlite', 2000, measure);
    yield 'PGlite is one connection inside the process and does not wait for the disk.';
  } finally {
    await records.close();
  }
}

/**
 * How fast the record takes events: beside it, in the same run and on the same disk, one plain INSERT per commit, which no
 * record that commits each event by itself can beat.
 */
export async function* benchRecords({ quick }: { readonly quick: boolean }) {
  const folder = await mkdtemp(join(tmpdir(), 'openpact-bench-'));
  const measure = quick ? measureIn(2, 0.1) : measureIn(ROUNDS, 1);
  try {
    yield await diskLine(folder, measure);
    yield* postgresLines(measure);
    yield* embeddedLines(folder, measure);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const records: Part = {
  name: 'records',
  shows: 'appends to the record',
  run: benchRecords,
};
