import { describe, expect, test } from 'vitest';
import { asNumbers, euro, type Money } from '../core/index.ts';
import { type KeyFigures, referenceKey } from './reference-key.ts';

describe('the reference key', () => {
  test('divides four States as half population, half product', () => {
    const rows: KeyFigures[] = [
      { state: 'AT', population: 40_000_000, gdp: euro(2_000_000_000_000) },
      { state: 'BE', population: 30_000_000, gdp: euro(800_000_000_000) },
      { state: 'BG', population: 20_000_000, gdp: euro(700_000_000_000) },
      { state: 'CY', population: 10_000_000, gdp: euro(500_000_000_000) },
    ];
    expect(asNumbers(referenceKey(rows).map((row) => row.share)).map((n) => n.toFixed(10))).toEqual([
      '0.4500000000',
      '0.2500000000',
      '0.1875000000',
      '0.1125000000',
    ]);
  });

  test('refuses to divide by nothing, a State named twice and figures that are not whole', () => {
    const row: KeyFigures = { state: 'AT', population: 1, gdp: euro(1) };
    expect(() => referenceKey([])).toThrow('at least one State');
    expect(() => referenceKey([row, row])).toThrow('AT stands twice');
    expect(() => referenceKey([{ ...row, population: 1.5 }])).toThrow('Population of AT is 1.5');
    expect(() => referenceKey([{ ...row, gdp: -1 as Money }])).toThrow('GDP of AT is -1');
  });
});
