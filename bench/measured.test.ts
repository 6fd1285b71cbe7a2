import { expect, test } from 'vitest';
import { isMet, measuredOf, quantile } from './measured.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

test.each([
  [upTo(100), 0.5, 50],
  [upTo(100), 0.99, 99],
  [upTo(10), 0.95, 10],
  [upTo(3), 0.5, 2],
  [[7], 0.01, 7],
])('the nearest rank, of %j the part %d', (sorted, part, value) => {
  expect(quantile(sorted, part)).toBe(value);
});

test('nothing measured has no figure', () => {
  expect(quantile([], 0.5)).toBeNaN();
});

test('times may come in any order', () => {
  const measured = measuredOf('it', [3, 1, 2, 100]);
  expect(measured).toMatchObject({ n: 4, calls: 1, median: 2, p95: 100, p99: 100, perSecond: 500 });
});

test('an aim is reached at its very figure', () => {
  const measured = measuredOf('it', [2, 2, 2]);
  expect(isMet({ ...measured, aim: { figure: 'p99', atMost: 2 } })).toBe(true);
  expect(isMet({ ...measured, aim: { figure: 'p99', atMost: 1.99 } })).toBe(false);
  expect(isMet({ ...measured, aim: { figure: 'perSecond', atLeast: 500 } })).toBe(true);
  expect(isMet({ ...measured, aim: { figure: 'perSecond', atLeast: 501 } })).toBe(false);
  expect(isMet(measured)).toBeUndefined();
});
