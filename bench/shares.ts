import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { boundInYear, fairShares, type KeyFigures, SOLIDARITY_RULES } from '@openpact/law';
import { findKeyFigures } from '@openpact/reference';

/** How fast one thing is: seconds per call over `samples` samples of `calls` calls each. */
export interface Measured {
  readonly name: string;
  readonly samples: number;
  readonly calls: number;
  readonly medianSeconds: number;
  readonly p95Seconds: number;
  readonly perSecond: number;
}

const PLACES = 21_000;
const PLACE_VALUE = SOLIDARITY_RULES['pact-2024'].placeValue?.money;

/** The peer: the same division with ordinary floating-point numbers, whose shares need not add up to 1. */
function plainShares(rows: readonly KeyFigures[]) {
  let population = 0;
  let gdp = 0;
  for (const row of rows) {
    population += row.population;
    gdp += row.gdp;
  }
  return rows.map((row) => {
    const share = 0.5 * (row.population / population) + 0.5 * (row.gdp / gdp);
    const places = Math.ceil(share * PLACES);
    return { state: row.state, share, places, money: places * (PLACE_VALUE ?? 0) };
  });
}

function secondsPerCall(run: () => readonly unknown[], calls: number): number {
  let seen = 0;
  const begin = performance.now();
  for (let n = 0; n < calls; n += 1) seen += run().length;
  const seconds = (performance.now() - begin) / 1000 / calls;
  if (seen === 0) throw new Error('Nothing was divided.');
  return seconds;
}

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;

/** Measures the exact and the plain division in turn, so that both meet the same machine in the same mood. */
export function benchShares(samples = 400, calls = 100): readonly Measured[] {
  const figures = findKeyFigures(boundInYear(SOLIDARITY_RULES['pact-2024'], 2026), 2025, 2024);
  if (!figures.found) throw new Error('The figures of 2026 are missing.');
  const { rows } = figures;
  const ways = [
    { name: 'shares, exact (26 States)', run: () => fairShares(rows, PLACES, PLACE_VALUE) },
    { name: 'shares, floating point (26 States)', run: () => plainShares(rows) },
  ].map((way) => ({ ...way, seconds: [] as number[] }));
  for (const { run } of ways) secondsPerCall(run, 20 * calls);
  for (let n = 0; n < samples; n += 1) for (const { run, seconds } of ways) seconds.push(secondsPerCall(run, calls));
  return ways.map(({ name, seconds }) => {
    const sorted = seconds.toSorted((a, b) => a - b);
    const medianSeconds = at(sorted, 0.5);
    return { name, samples, calls, medianSeconds, p95Seconds: at(sorted, 0.95), perSecond: 1 / medianSeconds };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
  for (const { name, samples, calls, medianSeconds, p95Seconds, perSecond } of benchShares()) {
    const micro = (seconds: number) => `${(seconds * 1e6).toFixed(2)} µs`;
    console.log(
      `${name}: ${Math.round(perSecond).toLocaleString('en')} a second; median ${micro(medianSeconds)}, p95 ${micro(p95Seconds)}; n = ${samples} × ${calls}`,
    );
  }
}
