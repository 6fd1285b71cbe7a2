import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmStart, terminal } from '../tests/e2e-start/npm-start.ts';
import { type RunningProcess, startProcess } from '../tests/process/index.ts';
import { type Aim, measuredOf } from './measured.ts';
import type { Part } from './part.ts';

const ROOT = join(import.meta.dirname, '..');
const MAIN = join(ROOT, 'server', 'src', 'main.ts');
const COMPOSE = join(ROOT, 'server', 'src', 'compose.ts');
const BARE_SERVER = join(import.meta.dirname, 'load', 'bare-server.ts');
const AT_MOST_3_S: Aim = { figure: 'p95', atMost: 3000 };
const PATIENCE_MS = 60_000;
const PAUSE_MS = 5;

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().on('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
  });
  return promise;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Waits for the first answer. A server that has its port and is not ready yet may let the request wait. */
async function firstAnswer(url: string, running: RunningProcess): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until && running.child.exitCode === null) {
    const answer = await fetch(url, { headers: { connection: 'close' } }).catch(() => undefined);
    if (answer?.status === 200) {
      await answer.arrayBuffer();
      return;
    }
    await pause();
  }
  throw new Error(`Nothing answered at ${url}.\n${running.out()}${running.err()}`);
}

/** Something to start, and when it counts as started. */
interface Start {
  readonly what: string;
  readonly aim?: Aim;
  begin(settings: Readonly<Record<string, string>>): RunningProcess;
  isThere(url: string, running: RunningProcess): Promise<void>;
}

const node =
  (...args: readonly string[]) =>
  (settings: Readonly<Record<string, string>>): RunningProcess =>
    startProcess({ command: process.execPath, args, cwd: ROOT, env: terminal(settings) });

async function hasEnded(_url: string, running: RunningProcess): Promise<void> {
  const { code } = await running.ended;
  if (code !== 0) throw new Error(`It ended with ${code}.\n${running.err()}`);
}

const WITH_NPM = 'npm start, to the first page';
const WITHOUT_NPM = 'node server/src/main.ts, to the first page';

const STARTS: readonly Start[] = [
  { what: WITH_NPM, aim: AT_MOST_3_S, begin: npmStart, isThere: firstAnswer },
  { what: WITHOUT_NPM, begin: node(MAIN), isThere: firstAnswer },
  {
    what: 'of that: a new Node that only imports the server',
    begin: node(
      '--input-type=module',
      '--eval',
      `await import(${JSON.stringify(COMPOSE)}); await import(${JSON.stringify(join(ROOT, 'server', 'src', 'process', 'index.ts'))});`,
    ),
    isThere: hasEnded,
  },
  {
    what: 'limit: a bare server in a new Node, to the first answer',
    begin: node(BARE_SERVER, '1000'),
    isThere: firstAnswer,
  },
];

async function timeOf({ begin, isThere }: Start, data: string): Promise<number> {
  const port = await freePort();
  const before = performance.now();
  const running = begin({ PORT: String(port), OPENPACT_DATA: data });
  try {
    await isThere(`http://127.0.0.1:${port}/`, running);
    return performance.now() - before;
  } finally {
    await running.stop();
  }
}

/**
 * How long a person waits who types `npm start` where everything is installed and the data folder exists. Each process is
 * new, with nothing imported yet; the files are in the memory of the machine, as they are for whoever starts it again.
 */
export async function* benchStart({ quick }: { readonly quick: boolean }) {
  const folder = await mkdtemp(join(tmpdir(), 'openpact-start-'));
  const data = join(folder, 'data');
  try {
    const starts = STARTS.map((start) => ({ ...start, times: [] as number[] }));
    // The first start makes the database and loads the demonstration; it is not what is measured.
    for (const start of starts) await timeOf(start, data);
    for (let n = 0; n < (quick ? 3 : 20); n += 1) {
      for (const start of starts) start.times.push(await timeOf(start, data));
    }
    const lines = starts.map(({ what, times, aim }) => measuredOf(what, times, { aim }));
    yield* lines;
    const median = (name: string) => lines.find(({ what }) => what === name)?.median ?? Number.NaN;
    yield `npm by itself, with its check that everything is installed: ${Math.round(median(WITH_NPM) - median(WITHOUT_NPM))} ms, the difference of the first two medians.`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const start: Part = {
  name: 'start',
  shows: 'npm start on an existing folder',
  run: benchStart,
};
