import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RunningProcess } from '../process/index.ts';
import { npmStart } from './npm-start.ts';

const READY = /OpenPact is ready: (http:\/\/127\.0\.0\.1:\d+)/;

let folder: string;
const started: RunningProcess[] = [];

/** npm start on a free port and a data folder of this test. */
function start(settings: Readonly<Record<string, string>> = {}): RunningProcess {
  const running = npmStart({ PORT: '0', OPENPACT_DATA: join(folder, 'data'), ...settings });
  started.push(running);
  return running;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpact-start-'));
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((running) => running.stop('SIGKILL')));
  await rm(folder, { recursive: true, force: true });
});

async function url(running: RunningProcess): Promise<string> {
  return (await running.says(READY, 120_000))[1] ?? '';
}

/** It gave up by itself, with a message and no stack. */
async function message(running: RunningProcess): Promise<string> {
  const { code } = await running.ended;
  expect(code, running.err()).toBe(1);
  expect(running.err()).toContain('OpenPact cannot start.');
  expect(running.err()).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(running.out()).not.toMatch(READY);
  return running.err();
}

test('starts, says where it is and what to try, answers, and ends cleanly on Ctrl-C; then does so again', async () => {
  for (const round of ['new folder', 'same folder']) {
    const running = start();
    const address = await url(running);
    expect((await fetch(address)).status, round).toBe(200);
    expect(running.out()).toContain('/solidarity/2026');
    expect(running.out()).toContain('Stop with Ctrl-C.');
    const { code, signal } = await running.stop('SIGINT');
    expect({ code, signal }, running.err()).toEqual({ code: 0, signal: null });
    await expect(fetch(address)).rejects.toThrow();
  }
}, 180_000);

test('a request that has begun when Ctrl-C is typed is still answered', async () => {
  const running = start();
  const { hostname, port, host } = new URL(await url(running));
  const socket = connect({ host: hostname, port: Number(port) });
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  socket.write(`GET / HTTP/1.1\r\nhost: ${host}\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const ended = running.stop('SIGINT');
  await running.says(/Stopping/);
  socket.end('connection: close\r\n\r\n');
  expect((await ended).code).toBe(0);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});

test('a busy port: says which, and how to take another', async () => {
  const server: Server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  try {
    const said = await message(start({ PORT: String(port) }));
    expect(said).toContain(`Port ${port} is in use`);
    expect(said).toContain(`PORT=${port + 1} npm start`);
  } finally {
    server.close();
  }
});

test('a second server on the same data folder: refused, the first goes on', async () => {
  const first = start();
  const address = await url(first);
  const said = await message(start());
  expect(said).toContain(join(folder, 'data'));
  expect(said).toMatch(/in use by process \d+/);
  expect(said).toMatch(/Stop that process, or name another folder/);
  expect((await fetch(address)).status).toBe(200);
  expect((await first.stop('SIGINT')).code).toBe(0);
});

test('after kill -9 the folder is free again and nothing is in the way', async () => {
  const first = start();
  await url(first);
  await first.stop('SIGKILL');
  const second = start();
  expect((await fetch(await url(second))).status).toBe(200);
  expect((await second.stop('SIGINT')).code).toBe(0);
});

test('a data folder that cannot be written: says which, and the mend', async () => {
  // The superuser may write everywhere but into what the kernel shows as files.
  let locked = '/sys/kernel/openpact-data';
  if (process.getuid?.() !== 0) {
    await mkdir(join(folder, 'locked'));
    await chmod(join(folder, 'locked'), 0o500);
    locked = join(folder, 'locked', 'data');
  }
  const said = await message(start({ OPENPACT_DATA: locked }));
  expect(said).toContain(`The data folder ${locked} cannot be written`);
  expect(said).toMatch(/Make it writable for this user, or name another folder/);
});

test('a data folder that is a file: says so', async () => {
  const file = join(folder, 'file');
  await writeFile(file, 'a letter');
  expect(await message(start({ OPENPACT_DATA: file }))).toContain(`The data folder ${file} cannot be`);
});

test.each([
  [{ PORT: 'web' }, /PORT is "web"\. Use a whole number from 0 to 65535/],
  [{ HOST: '0.0.0.0' }, /OIDC_ISSUER is missing, and other machines can reach HOST=0\.0\.0\.0/],
  [{ DATABASE_URL: 'mysql://here' }, /DATABASE_URL is not the address of a PostgreSQL database/],
])('a setting that cannot be used is named: %j', async (settings, expected) => {
  expect(await message(start(settings))).toMatch(expected);
});

test('a database that does not answer is an error, never a silent change to the embedded one', async () => {
  const said = await message(start({ DATABASE_URL: 'postgres://openpact:secret@127.0.0.1:1/openpact' }));
  expect(said).toContain('127.0.0.1');
  expect(said).not.toContain('secret');
});
