import { type Aim, isMet, type Measured } from './measured.ts';

/** Fewer times than this have no 99th of a hundred. */
const ENOUGH_FOR_P99 = 100;

/** `3.1 µs`, `0.42 ms`, `1.24 s`: three digits. */
export function sayTime(milliseconds: number): string {
  const digits = (n: number) => String(Number(n.toPrecision(3)));
  if (milliseconds >= 999.5) return `${digits(milliseconds / 1000)} s`;
  if (milliseconds >= 0.1) return `${digits(milliseconds)} ms`;
  return `${digits(milliseconds * 1000)} µs`;
}

/** `6,290,000`, `1,650`, `0.81`: three digits. */
export const sayRate = (perSecond: number): string => Number(perSecond.toPrecision(3)).toLocaleString('en');

export const sayAim = (aim: Aim): string =>
  aim.figure === 'perSecond' ? `≥ ${sayRate(aim.atLeast)} a second` : `${aim.figure} ≤ ${sayTime(aim.atMost)}`;

const whole = (n: number): string => n.toLocaleString('en');

const sayN = ({ n, calls }: Measured): string => (calls === 1 ? whole(n) : `${whole(n)} × ${whole(calls)}`);

const sayPerSecond = ({ perSecond, bestPerSecond }: Measured): string =>
  bestPerSecond === undefined ? sayRate(perSecond) : `${sayRate(perSecond)} (best ${sayRate(bestPerSecond)})`;

function sayOutcome(measured: Measured): string {
  if (!measured.aim) return '';
  return `${sayAim(measured.aim)}: ${isMet(measured) ? 'met' : '**missed**'}`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The head of a table of measurements in Markdown. */
export const HEAD = [
  row(['what', 'n', 'per second', 'median', 'p95', 'p99', 'aim']),
  '|---|---:|---:|---:|---:|---:|---|',
].join('\n');

/** One measurement as a row below {@link HEAD}. */
export const rowOf = (measured: Measured): string =>
  row([
    measured.what,
    sayN(measured),
    sayPerSecond(measured),
    sayTime(measured.median),
    sayTime(measured.p95),
    measured.n < ENOUGH_FOR_P99 ? '' : sayTime(measured.p99),
    sayOutcome(measured),
  ]);
