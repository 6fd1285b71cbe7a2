import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { count, runStage } from './run-stage.ts';
import type { Stage } from './stages.ts';

const stage = (script: string, more: Partial<Stage> = {}): Stage => ({
  name: 'planted',
  shows: 'nothing',
  run: ['-e', script],
  tallied: false,
  minutes: 1,
  ...more,
});

const ROOT = join(import.meta.dirname, '..', '..');
const run = (script: string, more: Partial<Stage> = {}) => runStage(stage(script, more), ROOT);
const writes = (tally: object) =>
  `require('fs').writeFileSync(process.env.OPENPACT_TALLY_FILE, '${JSON.stringify(tally)}');`;

test('a check without a tally counts as one test', async () => {
  expect(await run('')).toMatchObject({ passed: 1, failed: 0 });
  expect(await run('process.exit(3)')).toMatchObject({ passed: 0, failed: 1, broke: 'ended with 3' });
});

test('a tally is taken over', async () => {
  const tally = { passed: 3, failed: 0, skipped: ['a > b: no browser'] };
  expect(await run(writes(tally), { tallied: true })).toMatchObject(tally);
});

test('a crash counts as failed', async () => {
  expect(await run('process.kill(process.pid, "SIGSEGV")', { tallied: true })).toMatchObject({
    failed: 1,
    broke: 'crashed (ended with SIGSEGV) and gave no result',
  });
});

test('a stage without any test counts as failed', () => {
  expect(count(stage('', { tallied: true }), 0, { passed: 0, failed: 0, skipped: [] })).toMatchObject({
    failed: 1,
    broke: 'found no test',
  });
});

test('a bad exit code counts as failed even if every test passed', () => {
  expect(count(stage('', { tallied: true }), 1, { passed: 5, failed: 0, skipped: [] })).toMatchObject({
    passed: 5,
    failed: 1,
  });
});

test('a stage that hangs is stopped at its limit and counts as failed', async () => {
  const outcome = await run('setInterval(() => {}, 1000)', { minutes: 0.01 });
  expect(outcome).toMatchObject({ failed: 1, broke: 'ended with its time limit of 0.01 minutes' });
});

test('what a stage leaves behind is ended', async () => {
  const name = `openpact-left-behind-${process.pid}`;
  await run(
    `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 9e9)', '${name}'], { stdio: 'ignore' }).unref(); process.exit(0)`,
  );
  const alive = () =>
    readdirSync('/proc').some((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').endsWith(`${name}\0`);
      } catch {
        return false;
      }
    });
  await expect.poll(alive).toBe(false);
});
