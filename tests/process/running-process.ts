import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process that runs beside the test, in a group of its own, with everything it printed so far. */
export interface RunningProcess {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves at the end of the process. */
  readonly ended: Promise<Ended>;
  /** Waits until standard output holds the pattern. Throws, with all that was printed, when the process ends or time is up first. */
  says(pattern: RegExp, milliseconds?: number): Promise<RegExpExecArray>;
  /** Sends a signal to the whole group, as a terminal does on Ctrl-C, and waits for the end. Killed when it takes too long. */
  stop(signal?: NodeJS.Signals, milliseconds?: number): Promise<Ended>;
}

/** What to run. */
export interface ProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
}

function signalGroup({ pid, exitCode, signalCode }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ESRCH';
    if (!isGone && exitCode === null && signalCode === null) throw error;
  }
}

/** Starts a process. It does not outlive the test process. */
export function startProcess({ command, args, cwd, env, uid, gid }: ProcessOptions): RunningProcess {
  const child = spawn(command, [...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const killAtExit = () => signalGroup(child, 'SIGKILL');
  process.once('exit', killAtExit);
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    process.off('exit', killAtExit);
    return { code, signal };
  });
  const printed = () => `standard output:\n${out}\nstandard error:\n${err}`;

  return {
    child,
    out: () => out,
    err: () => err,
    ended,
    async says(pattern, milliseconds = 60_000) {
      const until = performance.now() + milliseconds;
      let end: Ended | undefined;
      void ended.then((value) => {
        end = value;
      });
      for (;;) {
        const found = pattern.exec(out);
        if (found) return found;
        const what = `"${command} ${args.join(' ')}" did not say ${pattern}`;
        if (end) throw new Error(`${what} and ended with ${end.code ?? end.signal}.\n${printed()}`);
        if (performance.now() > until) throw new Error(`${what} within ${milliseconds} ms.\n${printed()}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    async stop(signal = 'SIGINT', milliseconds = 15_000) {
      signalGroup(child, signal);
      const limit = setTimeout(() => signalGroup(child, 'SIGKILL'), milliseconds);
      const end = await ended;
      clearTimeout(limit);
      // What it started and left behind.
      signalGroup(child, 'SIGKILL');
      return end;
    },
  };
}
