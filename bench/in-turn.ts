import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Aim, type Measured, measuredOf } from './measured.ts';

/** One of several ways to do the same, measured beside the others. */
export interface Way {
  readonly what: string;
  /** Does it once, and gives a number that hangs on the result, so that no engine may leave the work out. */
  readonly run: () => number;
  readonly aim?: Aim;
}

function millisecondsPerCall(run: () => number, calls: number): number {
  let seen = 0;
  const begin = performance.now();
  for (let n = 0; n < calls; n += 1) seen += run();
  const taken = (performance.now() - begin) / calls;
  if (!Number.isFinite(seen)) throw new Error('A measured function gave no number.');
  return taken;
}

/** Turns that each way takes. */
const TURNS = 10;

// What one way leaves behind must not be swept up in the time of the next.
setFlagsFromString('--expose-gc');
const sweep: () => void = runInNewContext('gc');

/** Measures the ways in turn, so that all meet the same machine in the same mood, after a while of warming up. */
export function measureInTurn(ways: readonly Way[], samples: number, calls: number): readonly Measured[] {
  const timed = ways.map((way) => ({ ...way, times: [] as number[] }));
  const perTurn = Math.ceil(samples / TURNS);
  for (const { run } of timed) millisecondsPerCall(run, perTurn * calls);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const { run, times } of timed) {
      sweep();
      for (let n = 0; n < perTurn; n += 1) times.push(millisecondsPerCall(run, calls));
    }
  }
  return timed.map(({ what, times, aim }) => measuredOf(what, times, { calls, aim }));
}
