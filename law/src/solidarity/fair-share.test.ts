import { describe, expect, test } from 'vitest';
import { euro } from '../core/index.ts';
import { fairShares } from './fair-share.ts';
import type { KeyFigures } from './reference-key.ts';
import { SOLIDARITY_RULES, valueOfOnePlace } from './solidarity-rules.ts';

const two = (populationOfAt: number): KeyFigures[] => [
  { state: 'AT', population: populationOfAt, gdp: euro(populationOfAt) },
  { state: 'BE', population: 1000 - populationOfAt, gdp: euro(1000 - populationOfAt) },
];

describe('a State’s fair share', () => {
  test('15 % of 30 000 places is 4 500 places or EUR 90 million', () => {
    const [at] = fairShares(two(150), 30_000, euro(20_000));
    expect(at).toMatchObject({ state: 'AT', places: 4500, money: euro(90_000_000) });
  });

  test('part of a place is a whole place, for each State', () => {
    expect(fairShares(two(1), 1500, euro(20_000)).map((row) => row.places)).toEqual([2, 1499]);
  });

  test('without a value of a place there is no amount', () => {
    expect(fairShares(two(150), 30_000, undefined)[0]?.money).toBeUndefined();
  });

  test('refuses a part of a place as the reference number', () => {
    expect(() => fairShares(two(150), 0.5, undefined)).toThrow('0.5 places');
  });
});

describe('the value of a place', () => {
  test('follows from the two numbers of the law', () => {
    expect(SOLIDARITY_RULES['pact-2024'].placeValue).toEqual({ money: euro(20_000), cite: 'AMMR 12(3)' });
  });

  test('the Council’s numbers for 2026 keep it', () => {
    expect(valueOfOnePlace({ places: 21_000, money: euro(420_000_000) })).toBe(euro(20_000));
  });

  test('the proposal of 2020 sets none', () => {
    expect(SOLIDARITY_RULES['proposal-2020'].placeValue).toBeUndefined();
  });

  test('is not rounded behind the reader’s back', () => {
    expect(() => valueOfOnePlace({ places: 3, money: euro(1) })).toThrow('whole number of cents');
  });
});
