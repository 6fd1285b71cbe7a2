import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startProcess } from '../process/index.ts';
import { terminal } from './npm-start.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LOCK = { packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };

/** An npm that "installs" by writing what a real one would leave, or fails when told so. */
const NPM = `
  const fs = require('node:fs');
  fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
  console.log('added 1 package');
  setTimeout(() => {
    if (process.env.NPM_FAILS) process.exit(1);
    fs.mkdirSync('node_modules/.bin', { recursive: true });
    fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
    fs.writeFileSync('node_modules/.bin/node', process.env.OWN_NODE ?? '#!/bin/sh\\necho v26.0.0\\n', { mode: 0o755 });
  }, 500);
`;

let clone: string;

/** A clone with nothing installed, and an npm that needs no network. */
beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'openpact-clone-'));
  await mkdir(join(clone, 'npm'));
  await cp(join(ROOT, 'scripts', 'bootstrap'), join(clone, 'scripts', 'bootstrap'), { recursive: true });
  await cp(join(ROOT, 'scripts', 'bootstrap.mjs'), join(clone, 'scripts', 'bootstrap.mjs'));
  await writeFile(join(clone, 'package.json'), '{ "type": "module" }');
  await writeFile(join(clone, 'package-lock.json'), JSON.stringify(LOCK));
  await writeFile(join(clone, 'npm', 'package.json'), '{ "type": "commonjs" }');
  await writeFile(join(clone, 'npm', 'npm-cli.js'), NPM);
  await writeFile(join(clone, 'npm', 'npm'), `#!/bin/sh\nexec "${process.execPath}" "${clone}/npm/npm-cli.js" "$@"\n`);
  await chmod(join(clone, 'npm', 'npm'), 0o755);
});

afterEach(() => rm(clone, { recursive: true, force: true }));

const env = (more: Readonly<Record<string, string>> = {}) => {
  const ours = terminal(more);
  return { ...ours, PATH: `${join(clone, 'npm')}:${ours.PATH}` };
};

function bootstrap(more: Readonly<Record<string, string>> = {}, flags: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, join(clone, 'scripts', 'bootstrap.mjs')], {
    cwd: clone,
    env: env(more),
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const calls = async () => (await readFile(join(clone, 'calls'), 'utf8').catch(() => '')).split('\n').filter(Boolean);

/** Pretends to be another Node, on another machine. */
async function pretending(values: Readonly<Record<string, string>>): Promise<string[]> {
  const file = join(clone, 'pretend.cjs');
  const lines = Object.entries(values).map(
    ([name, value]) => `Object.defineProperty(process, '${name}', { value: '${value}' });`,
  );
  await writeFile(file, lines.join('\n'));
  return ['--require', file];
}

test('installs what is missing, once, says so on standard error and nothing on standard output', async () => {
  const first = bootstrap();
  expect(first).toMatchObject({ status: 0, out: '' });
  expect(first.err).toContain('OpenPact: nothing is installed yet. Installing');
  expect(first.err).toContain('OpenPact: installed in');
  expect(await calls()).toEqual(['ci --ignore-scripts --no-fund --no-audit --loglevel=error']);
  expect(bootstrap()).toEqual({ status: 0, out: '', err: '' });
  expect(await calls()).toHaveLength(1);
});

test('installs again when the lock file names another version, not when it is only newer', async () => {
  bootstrap();
  const lock = join(clone, 'package-lock.json');
  const later = new Date(Date.now() + 60_000);
  await utimes(lock, later, later);
  expect(bootstrap()).toEqual({ status: 0, out: '', err: '' });
  await writeFile(lock, JSON.stringify(LOCK).replace('1.0.0', '1.0.1'));
  await utimes(lock, later, later);
  expect(bootstrap().err).toContain('OpenPact: package-lock.json has changed (a).');
  expect(await calls()).toHaveLength(2);
});

test('two terminals at the same moment install once', async () => {
  const both = [1, 2].map(() =>
    startProcess({ command: process.execPath, args: ['scripts/bootstrap.mjs'], cwd: clone, env: env() }),
  );
  const ends = await Promise.all(both.map((running) => running.ended));
  expect(ends.map(({ code }) => code)).toEqual([0, 0]);
  expect(await calls()).toHaveLength(1);
  expect(both.map((running) => running.err()).join('')).toContain('is installing in this folder; waiting for it');
});

test('a lock left by a process that is gone is not in the way', async () => {
  await writeFile(join(clone, '.install.lock'), '999999999');
  expect(bootstrap().status).toBe(0);
  expect(await calls()).toHaveLength(1);
});

test('an installation that fails says the mend', () => {
  const { status, out, err } = bootstrap({ NPM_FAILS: 'yes' });
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain('OpenPact cannot start.');
  expect(err).toContain('npm config get registry');
  expect(err).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test('no npm at all says the mend', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(clone, 'scripts', 'bootstrap.mjs')], {
    env: { PATH: '' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('Install npm beside Node');
});

test('a Node that was brought and does not run says the mend', () => {
  const { status, err } = bootstrap({ OWN_NODE: '#!/bin/sh\necho no such library >&2\nexit 127\n' });
  expect(status).toBe(1);
  expect(err).toContain('does not run on this machine: no such library');
});

test.each([
  [
    { version: 'v18.19.0' },
    'This is Node v18.19.0. OpenPact needs Node 20 or newer to start; it then brings its own Node 26.',
  ],
  [{ version: 'v20.20.2', platform: 'darwin' }, 'This is darwin on'],
  [{ version: 'v22.0.0', arch: 's390x' }, 'This is linux on s390x'],
])('the wrong machine says the mend and installs nothing: %j', async (values, expected) => {
  const { status, out, err } = bootstrap({}, await pretending(values));
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain(expected);
  expect(err).toMatch(/and run the same command again/);
  expect(await calls()).toEqual([]);
});

test('Node 20 on Linux is enough to start', async () => {
  const { status, err } = bootstrap({}, await pretending({ version: 'v20.20.2' }));
  expect(err).toContain('OpenPact: installed in');
  expect(status).toBe(0);
});
