import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
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
import { startPostgres } from '../tests/conformance/postgres.ts';

// How fast the record takes events: beside it, in the same run and on the same disk, one plain INSERT per commit, which no
// record that commits each event by itself can beat.
//
//   node bench/records.ts

/** One line of the result. Times in milliseconds. */
interface Line {
  readonly what: string;
  readonly n: number;
  readonly perSecond: number;
  /** Of the best round: what the machine gives when nothing else runs on it. */
  readonly best: number;
  readonly median: number;
  readonly p95: number;
}

const ROUNDS = 7;

const rank = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Runs `once` in rounds, by so many workers of which each waits for its own answer. The first round only warms up. */
async function measure(
  what: string,
  perRound: number,
  workers: number,
  once: (n: number) => Promise<unknown>,
): Promise<Line> {
  const times: number[] = [];
  const rates: number[] = [];
  let n = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    let left = perRound;
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
    if (round > 0) rates.push((perRound / (performance.now() - start)) * 1000);
  }
  times.sort((a, b) => a - b);
  rates.sort((a, b) => a - b);
  const line = {
    what,
    n: times.length,
    perSecond: rank(rates, 0.5),
    best: rates.at(-1) ?? 0,
    median: rank(times, 0.5),
    p95: rank(times, 0.95),
  };
  const cells = [
    String(line.n),
    Math.round(line.perSecond).toString(),
    Math.round(line.best).toString(),
    line.median.toFixed(3),
    line.p95.toFixed(3),
  ];
  process.stdout.write(`| ${what} | ${cells.join(' | ')} |\n`);
  return line;
}

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

async function appends(records: Records<RecordTables>, where: string, scale: number): Promise<Line[]> {
  const append = (kind: string) => {
    series += 1;
    const name = `${kind}/${series}`;
    return async (n: number) => {
      const answer = await records.append({ stream: `${name}-${n}`, expectedVersion: 0, events: [event] });
      if (!answer.ok) throw new Error(`refused: ${answer.why}`);
    };
  };
  return [
    await measure(`${where}: append, 1 writer`, 300 * scale, 1, append('bare')),
    await measure(`${where}: append, 16 writers`, 2000 * scale, 16, append('bare')),
    await measure(`${where}: append, 128 writers`, 4000 * scale, 128, append('bare')),
    await measure(`${where}: append with a view, 1 writer`, 300 * scale, 1, append('viewed')),
    await measure(`${where}: append with a view, 16 writers`, 2000 * scale, 16, append('viewed')),
  ];
}

/** Time to put 8 KB on this disk for good, which a durable commit cannot be faster than. */
function diskLine(folder: string): Promise<Line> {
  const file = openSync(join(folder, 'disk'), 'w');
  const page = Buffer.alloc(8192);
  return measure('disk: write 8 KB and fdatasync, 1 writer', 200, 1, async (n) => {
    writeSync(file, page, 0, page.length, n * page.length);
    fdatasyncSync(file);
  }).finally(() => closeSync(file));
}

async function postgresLines(): Promise<Line[]> {
  const server = await startPostgres();
  const lines: Line[] = [];
  try {
    const name = `openpact_bench_${process.pid}`;
    const admin = new pg.Client(server.url);
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
    const { rows } = await admin.query<{ settings: string }>(
      `SELECT string_agg(name || ' ' || setting, ', ' ORDER BY name) AS settings FROM pg_settings
       WHERE name IN ('fsync', 'synchronous_commit', 'server_version')`,
    );
    process.stdout.write(`| PostgreSQL (${rows[0]?.settings}) | | | | | |\n`);
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    const pool = new pg.Pool({ connectionString: url.href, max: 16 });
    const one = await openRecords({ databaseUrl: url.href, connections: 1, ...parts });
    const insert = () =>
      pool.query({ name: 'plain', text: 'INSERT INTO openpact.plain (event) VALUES ($1)', values: [plainEvent] });
    lines.push(
      await measure('PostgreSQL: plain INSERT, 1 writer on 1 connection', 1000, 1, insert),
      await measure('PostgreSQL: plain INSERT, 16 writers on 16 connections', 6000, 16, insert),
      ...(await appends(one, 'PostgreSQL, 1 connection', 4)),
    );
    await one.close();
    await pool.end();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  } finally {
    await server.stop();
  }
  return lines;
}

async function embeddedLines(folder: string): Promise<Line[]> {
  const records = await openRecords({ dataDir: join(folder, 'embedded'), ...parts });
  try {
    const insert = () => sql`INSERT INTO openpact.plain (event) VALUES (${plainEvent}::jsonb)`.execute(records.db);
    return [
      await measure('PGlite: plain INSERT, 1 writer', 500, 1, insert),
      await measure('PGlite: plain INSERT, 16 writers', 1000, 16, insert),
      ...(await appends(records, 'PGlite', 1)),
    ];
  } finally {
    await records.close();
  }
}

/** Measures everything and prints a table in Markdown as it goes. */
export async function benchRecords(): Promise<readonly Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'openpact-bench-'));
  try {
    const load = loadavg()
      .map((n) => n.toFixed(1))
      .join(', ');
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
    process.stdout.write(`Machine: ${machine}; Node ${process.version}; load before: ${load}\n\n`);
    process.stdout.write(
      '| what | n | per second, median round | best round | median ms | p95 ms |\n|---|---:|---:|---:|---:|---:|\n',
    );
    return [await diskLine(folder), ...(await postgresLines()), ...(await embeddedLines(folder))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await benchRecords();
