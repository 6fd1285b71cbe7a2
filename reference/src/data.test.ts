import { MEMBER_STATES } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import {
  applications,
  CATEGORY_SOURCES,
  caseloadDistribution,
  completeYears,
  countryName,
  findKeyFigures,
  getPoolValue2026,
  getSource,
  populationGdp,
  solidarityPool2026,
  solidarityPoolValues2026,
  sources,
} from './index.ts';

describe('the reference data', () => {
  test('names a source for every figure, and every source is listed once', () => {
    const named = [
      ...populationGdp().flatMap((row) => [row.population_source, row.gdp_source]),
      ...applications().map((row) => row.source),
      ...solidarityPool2026().flatMap((row) => row.sources),
      ...solidarityPoolValues2026().flatMap((row) => row.sources),
      ...CATEGORY_SOURCES,
    ].filter((key) => key !== undefined);
    for (const key of new Set(named)) expect(getSource(key).key).toBe(key);
    expect(new Set(sources().map((source) => source.key)).size).toBe(sources().length);
    expect(() => getSource('NOWHERE')).toThrow('no source "NOWHERE"');
  });

  test('a figure has a mark, and a mark has a figure', () => {
    for (const row of solidarityPool2026()) {
      expect([row.state, row.places === undefined]).toEqual([row.state, row.places_mark === undefined]);
      expect([row.state, row.money_eur === undefined]).toEqual([row.state, row.money_mark === undefined]);
      expect([row.state, row.type === undefined]).toEqual([row.state, row.type_mark === undefined]);
      expect([row.state, row.deduction === undefined]).toEqual([row.state, row.deduction_mark === undefined]);
    }
  });

  test('the pool of 2026 has every State once', () => {
    expect(solidarityPool2026().map((row) => row.state)).toEqual([...MEMBER_STATES].sort());
    expect(getPoolValue2026('reference-places').value).toBe('21000');
    expect(() => getPoolValue2026('nothing')).toThrow('no item "nothing"');
  });
});

describe('population and product', () => {
  test('are complete for the years they are said to be', () => {
    expect(completeYears('population')).toEqual(Array.from({ length: 18 }, (_, n) => 2008 + n));
    expect(completeYears('gdp')).toEqual(Array.from({ length: 17 }, (_, n) => 2008 + n));
    expect(completeYears('gdp', ['DE'])).toContain(2025);
  });

  test('come with what they are taken from, to the cent', () => {
    const found = findKeyFigures(['AT'], 2008, 2008);
    expect(found).toEqual({
      found: true,
      rows: [{ state: 'AT', population: 8_307_989, gdp: 29_184_620_000_000 }],
      sources: ['ESTAT_DEMO_GIND_2025-03', 'ESTAT_NAMA_10_GDP_2025'],
    });
  });

  test('a missing figure is named, never zero', () => {
    expect(findKeyFigures(['DE', 'FR'], 2026, 2025)).toEqual({
      found: false,
      missing: [
        { state: 'DE', figure: 'population', year: 2026 },
        { state: 'FR', figure: 'population', year: 2026 },
        { state: 'FR', figure: 'gdp', year: 2025 },
      ],
    });
  });
});

describe('the distribution of the caseload', () => {
  const distribution = caseloadDistribution();

  test('is that of the latest year, with every State and no totals in it', () => {
    expect(distribution.year).toBe(2024);
    expect(new Set(distribution.cells.map((cell) => cell.state)).size).toBe(27);
    expect(distribution.cells.some((cell) => cell.nationality === 'TOTAL')).toBe(false);
    expect(distribution.total).toBe(distribution.cells.reduce((sum, cell) => sum + cell.persons, 0));
  });

  test('comes near the published total of the Union', () => {
    expect(Math.abs(distribution.total / 997_785 - 1)).toBeLessThan(0.01);
  });
});

test('countries and nationalities have names', () => {
  expect(countryName('GR')).toBe('Greece');
  expect(countryName('GR', 'fr')).toBe('Grèce');
  expect(countryName('XK')).toBe('Kosovo');
  expect(countryName('NA')).toBe('Namibia');
  expect(countryName('STATELESS')).toBe('Stateless');
});
