import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stage } from './stages.ts';
import { TALLY_FILE, type Tally } from './tally-reporter.ts';

/** What a stage came to. `broke` says why it failed as a whole. */
export interface Outcome extends Tally {
  readonly stage: string;
  readonly seconds: number;
  readonly broke?: string;
}

/** Ends a process and everything it started. It leads its own group, so no other process is touched. */
function endGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readTally(file: string): Tally | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return undefined;
  }
}

/** How a stage that ended with this code, and this tally when it writes one, is counted. */
export function count(stage: Stage, code: number | string, tally: Tally | undefined): Tally & { broke?: string } {
  if (!stage.tallied) {
    return code === 0
      ? { passed: 1, failed: 0, skipped: [] }
      : { passed: 0, failed: 1, skipped: [], broke: `ended with ${code}` };
  }
  if (!tally) return { passed: 0, failed: 1, skipped: [], broke: `crashed (ended with ${code}) and gave no result` };
  if (tally.passed + tally.failed + tally.skipped.length === 0) {
    return { ...tally, failed: 1, broke: 'found no test' };
  }
  if (code !== 0 && tally.failed === 0)
    return { ...tally, failed: 1, broke: `ended with ${code} though no test failed` };
  return tally;
}

/**
 * Runs one stage to its end. What it prints goes to the terminal as it comes.
 * @param extra further arguments, such as the name of a file, for a stage of vitest
 */
export async function runStage(stage: Stage, root: string, extra: readonly string[] = []): Promise<Outcome> {
  const begun = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'openpact-tally-'));
  const tallyFile = join(folder, 'tally.json');
  const child = spawn(process.execPath, [...stage.run, ...(stage.tallied ? extra : [])], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, [TALLY_FILE]: tallyFile },
  });
  const pid = child.pid;
  const stop = (signal: NodeJS.Signals) => {
    if (pid !== undefined) endGroup(pid, signal);
  };
  const interrupted = (signal: NodeJS.Signals) => {
    stop(signal);
    setTimeout(() => stop('SIGKILL'), 5_000).unref();
    process.exitCode = 130;
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);

  const code: number | string = await new Promise((resolve) => {
    const limit = setTimeout(() => {
      stop('SIGKILL');
      resolve(`its time limit of ${stage.minutes} minutes`);
    }, stage.minutes * 60_000);
    child.once('error', (error) => {
      clearTimeout(limit);
      resolve(error.message);
    });
    child.once('exit', (exit, signal) => {
      clearTimeout(limit);
      resolve(exit ?? signal ?? 'no code');
    });
  });
  process.off('SIGINT', interrupted);
  process.off('SIGTERM', interrupted);
  // A stage that crashed may have left a server or a worker behind.
  stop('SIGKILL');

  const tally = stage.tallied ? readTally(tallyFile) : undefined;
  rmSync(folder, { recursive: true, force: true });
  return { stage: stage.name, seconds: (performance.now() - begun) / 1000, ...count(stage, code, tally) };
}
