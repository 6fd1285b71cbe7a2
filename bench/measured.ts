/** A figure of a measurement that an aim may be set for. */
export type Figure = 'perSecond' | 'median' | 'p95' | 'p99';

/** What a figure is to reach: per second at least, milliseconds at most. */
export type Aim =
  | { readonly figure: 'perSecond'; readonly atLeast: number }
  | { readonly figure: Exclude<Figure, 'perSecond'>; readonly atMost: number };

/** How fast one thing is. Times are milliseconds of one call. */
export interface Measured {
  readonly what: string;
  /** How many times were taken. */
  readonly n: number;
  /** How many calls each time holds: more than 1 where one call is too short for the clock. */
  readonly calls: number;
  readonly perSecond: number;
  /** Of the best round, where it was measured in rounds: nearest to what the machine gives when nothing else runs on it. */
  readonly bestPerSecond?: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly aim?: Aim;
}

/** The value below or at which this part of the sorted values lies (nearest rank); NaN of none. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;

/** What the times of a measurement amount to. `perSecond` is that of one caller who waits for each answer, unless given. */
export function measuredOf(
  what: string,
  times: readonly number[],
  more: Partial<Pick<Measured, 'calls' | 'perSecond' | 'bestPerSecond'>> & { readonly aim?: Aim | undefined } = {},
): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  const { aim, ...figures } = more;
  const median = quantile(sorted, 0.5);
  return {
    what,
    n: times.length,
    calls: 1,
    perSecond: 1000 / median,
    median,
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    ...figures,
    ...(aim ? { aim } : {}),
  };
}

/** Whether a measurement reaches its aim; `undefined` without one. */
export function isMet(measured: Measured): boolean | undefined {
  const { aim } = measured;
  if (!aim) return undefined;
  return aim.figure === 'perSecond' ? measured.perSecond >= aim.atLeast : measured[aim.figure] <= aim.atMost;
}
