import fc from 'fast-check';
import { expect, test } from 'vitest';
import { euro } from '../core/index.ts';
import { fairShares } from './fair-share.ts';
import type { KeyFigures } from './reference-key.ts';

const two = (populationOfAt: number): KeyFigures[] => [
  { state: 'AT', population: populationOfAt, gdp: euro(populationOfAt) },
  { state: 'BE', population: 1000 - populationOfAt, gdp: euro(1000 - populationOfAt) },
];

test('together the States owe the reference number, and at most one place a State more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 100_000 }), (population, places) => {
      const sum = fairShares(two(population), places, undefined).reduce((n, row) => n + row.places, 0);
      expect(sum).toBeGreaterThanOrEqual(places);
      expect(sum).toBeLessThan(places + 2);
    }),
  );
});
