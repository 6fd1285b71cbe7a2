import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { terminal } from './npm-start.ts';

const ROOT = join(import.meta.dirname, '..', '..');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpact-command-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function typed(cwd: string, command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, [...args], { cwd, env: terminal({}), encoding: 'utf8' });
  // npm itself may warn about the settings of the person who runs the tests.
  const err = stderr
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('npm warn '))
    .join('\n');
  return { status, out: stdout, err };
}

const WAYS: readonly (readonly [string, ...string[]])[] = [
  ['npm', 'run', '-s', 'openpact', '--'],
  ['npx', 'openpact'],
  ['node_modules/.bin/node', 'cli/bin/openpact.js'],
];

test.each(WAYS)('%s %s lists the commands', (...way) => {
  const { status, out, err } = typed(ROOT, ...(way as [string, ...string[]]));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('Usage: npm run -s openpact -- COMMAND [options]   or   npx openpact COMMAND [options]');
  expect(out).toMatch(/^ {2}due {2}/m);
});

test.each(WAYS)('%s %s prints nothing but JSON with --json', (...way) => {
  const { status, out, err } = typed(ROOT, ...(way as [string, ...string[]]), 'limits', '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(() => JSON.parse(out)).not.toThrow();
});

test.each(WAYS)('%s %s leaves with 2 on bad input, and with JSON on standard error', (...way) => {
  const { status, out, err } = typed(ROOT, ...(way as [string, ...string[]]), 'du', '--json');
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(JSON.parse(err)).toMatchObject({ title: 'Bad input', exit: 2 });
});

test('the path of a file counts from where the person stands', async () => {
  await writeFile(join(folder, 'case.yaml'), 'person: 7\n');
  const here = typed(folder, 'npm', '--prefix', ROOT, 'run', '-s', 'openpact', '--', 'position', 'case.yaml');
  expect(here.status).toBe(2);
  expect(here.err).not.toContain('There is no file');
  const nowhere = typed(folder, 'npm', '--prefix', ROOT, 'run', '-s', 'openpact', '--', 'position', 'other.yaml');
  expect(nowhere.status).toBe(2);
  expect(nowhere.err).toContain('There is no file other.yaml. Give the path of a file that exists.');
});

test('a pipe that is closed early is no error', () => {
  const { status, err } = typed(ROOT, 'bash', '-c', 'set -o pipefail; npm run -s openpact -- limits | head -1');
  expect({ status, err }).toEqual({ status: 0, err: '' });
});
