import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Head, Verification } from '@openpact/records';

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** What a writer said before it died. */
export interface LastWords {
  /** Its verification on opening, or undefined when it died before. */
  readonly found: Verification | undefined;
  /** How many appends it had an answer to. */
  readonly acknowledged: number;
  /** The furthest end of the chain it had an answer for. */
  readonly last: Head | undefined;
  readonly errors: string;
}

/** A writer process under way. */
export interface Writer {
  readonly pid: number | undefined;
  /** Resolves when it has verified, or has ended. */
  readonly opened: Promise<void>;
  /** Ends it as `kill -9` does. */
  kill(): void;
  readonly ended: Promise<LastWords>;
}

/** Starts a process that writes until it is killed; `killAfter` kills it at so many answers. */
export function startWriter(task: {
  place: object;
  name: string;
  anchor?: Head | undefined;
  killAfter?: number;
  holdOnly?: boolean;
}): Writer {
  const { killAfter = Number.POSITIVE_INFINITY, ...told } = task;
  const child = spawn(process.execPath, [WRITER, JSON.stringify(told)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const opened = Promise.withResolvers<void>();
  let found: Verification | undefined;
  let acknowledged = 0;
  let last: Head | undefined;
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  createInterface(child.stdout).on('line', (line) => {
    const said: { found?: Verification; acknowledged?: Head } = JSON.parse(line);
    if (said.found) {
      found = said.found;
      opened.resolve();
    }
    if (!said.acknowledged) return;
    acknowledged += 1;
    if (!last || said.acknowledged.position > last.position) last = said.acknowledged;
    if (acknowledged === killAfter) child.kill('SIGKILL');
  });
  const { promise: ended, resolve } = Promise.withResolvers<LastWords>();
  // Not 'exit': what it said before it died may still be in the pipe.
  child.on('close', () => {
    opened.resolve();
    resolve({ found, acknowledged, last, errors });
  });
  return { pid: child.pid, opened: opened.promise, kill: () => child.kill('SIGKILL'), ended };
}
