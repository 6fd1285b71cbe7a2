import { expect, test } from 'vitest';
import { measuredOf } from './measured.ts';
import { rowOf, sayRate, sayTime } from './table.ts';

test.each([
  [0.000159, '0.159 µs'],
  [0.0052, '5.2 µs'],
  [0.0999, '99.9 µs'],
  [0.1, '0.1 ms'],
  [4.2649, '4.26 ms'],
  [999, '999 ms'],
  [999.6, '1 s'],
  [3560, '3.56 s'],
])('%d ms', (milliseconds, said) => {
  expect(sayTime(milliseconds)).toBe(said);
});

test.each([
  [6287924, '6,290,000'],
  [1646, '1,650'],
  [0.2809, '0.281'],
])('%d a second', (perSecond, said) => {
  expect(sayRate(perSecond)).toBe(said);
});

test('a row says whether the aim was met', () => {
  const times = Array.from({ length: 100 }, () => 4);
  const aim = { figure: 'p99', atMost: 2 } as const;
  expect(rowOf(measuredOf('it', times, { aim }))).toBe(
    '| it | 100 | 250 | 4 ms | 4 ms | 4 ms | p99 ≤ 2 ms: **missed** |',
  );
  expect(rowOf(measuredOf('it', times, { aim: { figure: 'perSecond', atLeast: 200 }, bestPerSecond: 300 }))).toBe(
    '| it | 100 | 250 (best 300) | 4 ms | 4 ms | 4 ms | ≥ 200 a second: met |',
  );
});

test('a row of few times claims no p99, and says how many calls a time holds', () => {
  expect(rowOf(measuredOf('it', [0.002, 0.002], { calls: 1000 }))).toBe(
    '| it | 2 × 1,000 | 500,000 | 2 µs | 2 µs |  |  |',
  );
});
