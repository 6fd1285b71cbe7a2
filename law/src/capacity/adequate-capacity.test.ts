import { expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { adequateCapacity, multiplierOn, yearlyMaximum } from './adequate-capacity.ts';

test('a State gets places of the Union by its share of the pressure (X37)', () => {
  expect(adequateCapacity({ state: 150_000, union: 1_000_000 })).toBe(4500);
  expect(adequateCapacity({ state: 0, union: 10 })).toBe(0);
  expect(adequateCapacity({ state: 10, union: 10 })).toBe(30_000);
});

test.each([
  [-1, 10],
  [1, 0],
  [11, 10],
  [Number.NaN, 10],
])('%s of %s is no share', (state, union) => {
  expect(() => adequateCapacity({ state, union })).toThrow(RangeError);
});

test.each([
  ['2026-06-11', undefined],
  ['2026-06-12', 2],
  ['2027-06-12', 2],
  ['2027-06-13', 3],
  ['2028-06-12', 3],
  ['2028-06-13', 4],
  ['2040-01-01', 4],
] as const)('on %s the yearly maximum is %s times the capacity', (on, times) => {
  expect(multiplierOn(day(on))?.times).toBe(times);
  expect(yearlyMaximum(1000, day(on))).toBe(times === undefined ? undefined : times * 1000);
});
