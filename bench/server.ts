import { Agent } from 'node:http';
import { join } from 'node:path';
import { startProcess, startServer } from '../tests/process/index.ts';
import { ask } from './load/client.ts';
import { keepBusy } from './load/keep-alive.ts';
import { signIn } from './load/sign-in.ts';
import type { Part } from './part.ts';

const OFFICER = 'officer-de';
const BARE_SERVER = join(import.meta.dirname, 'load', 'bare-server.ts');

/** As browsers ask: answers may be packed. */
const BROWSER = { accept: 'text/html', 'accept-encoding': 'gzip' };

type Urls = readonly [string, ...string[]];

async function bytesOf(url: string, headers: Readonly<Record<string, string>>): Promise<Buffer> {
  const agent = new Agent();
  const { status, body } = await ask({ url, agent, headers });
  agent.destroy();
  if (status !== 200) throw new Error(`${url} answered ${status}.`);
  return body;
}

/** The files that the worklist leads to. */
async function filesOn(origin: string, cookie: string): Promise<Urls> {
  const page = (await bytesOf(`${origin}/worklist`, { cookie })).toString();
  const [first, ...more] = new Set(Array.from(page.matchAll(/href="(\/files\/S-\d+)"/g), ([, path]) => path));
  if (first === undefined) throw new Error('The worklist names no file.');
  return [`${origin}${first}`, ...more.map((path) => `${origin}${path}`)];
}

/** A page, and what it is measured against. */
interface Target {
  readonly name: string;
  readonly urls: Urls;
  readonly headers: Readonly<Record<string, string>>;
}

async function* busy({ name, urls, headers }: Target, { quick }: { readonly quick: boolean }) {
  for (const connections of [1, 16]) {
    yield await keepBusy({
      what: `${name}, ${connections} connection${connections === 1 ? '' : 's'}`,
      urls,
      headers,
      connections,
      requests: quick ? 200 : 2000,
      seconds: quick ? 5 : 30,
    });
  }
}

async function* bare(bytes: number, like: string, how: { readonly quick: boolean }) {
  const running = startProcess({
    command: process.execPath,
    args: [BARE_SERVER, String(bytes)],
    cwd: process.cwd(),
    env: process.env,
  });
  try {
    const [, url = ''] = await running.says(/ready: (\S+)/);
    yield* busy({ name: `limit: bare server, bytes of ${like}`, urls: [`${url}/`], headers: BROWSER }, how);
  } finally {
    await running.stop();
  }
}

/**
 * How many pages the server gives over loopback, to an officer who signed in, from the demonstration caseload in the
 * embedded database; beside the cheapest answer of the same server and a bare one that sends as many bytes.
 */
export async function* benchServer(how: { readonly quick: boolean }) {
  const server = await startServer();
  try {
    const cookie = await signIn(server.url, OFFICER);
    const headers = { ...BROWSER, cookie };
    const worklist: Urls = [`${server.url}/worklist`];
    const files = await filesOn(server.url, cookie);
    const [ofWorklist, ofFile] = [await bytesOf(worklist[0], headers), await bytesOf(files[0], headers)];
    yield* busy({ name: 'worklist', urls: worklist, headers }, how);
    yield* bare(ofWorklist.length, 'the worklist', how);
    yield* busy({ name: 'case page', urls: files, headers }, how);
    yield* bare(ofFile.length, 'a case page', how);
    yield* busy({ name: 'peer: /health of the same server', urls: [`${server.url}/health`], headers: BROWSER }, how);
    yield `Bytes on the wire, packed: worklist ${ofWorklist.length}, case page ${ofFile.length}. The case pages are those of ${files.length} persons in turn.`;
    yield 'Who asks and who answers share the cores of this machine.';
  } finally {
    await server.stop();
  }
}

export const server: Part = {
  name: 'server',
  shows: 'worklist and case page over loopback',
  run: benchServer,
};
