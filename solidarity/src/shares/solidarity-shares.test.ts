import { asNumbers, euro } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { solidarityShares } from './solidarity-shares.ts';

const sharesOf = (question: Parameters<typeof solidarityShares>[0]) => {
  const answer = solidarityShares(question);
  if (!answer.found) throw new Error('figures are missing');
  return answer.shares;
};

describe('the shares of 2026', () => {
  const shares = sharesOf({ year: 2026 });
  const line = (state: string) => shares.states.find((entry) => entry.state === state);

  test('divide the Council’s 21 000 among 26 States', () => {
    expect(shares.reference).toMatchObject({ places: 21_000, money: euro(420_000_000), basis: 'council' });
    expect(shares.states).toHaveLength(26);
    expect(line('DK')).toBeUndefined();
    expect(line('DE')).toMatchObject({ places: 4555, money: euro(91_100_000) });
    expect(line('RO')).toMatchObject({ places: 661, money: euro(13_220_000) });
  });

  test('add up: shares to exactly 1, places to a little more than was divided', () => {
    expect(asNumbers(shares.states.map((entry) => entry.share)).reduce((a, b) => a + b, 0)).toBe(1);
    expect(shares.totals).toMatchObject({ places: 21_013, money: euro(420_260_000) });
    expect(shares.totals.population).toBe(shares.states.reduce((sum, entry) => sum + entry.population, 0));
  });

  test('name the sources of every figure and of the number divided', () => {
    expect(shares.sources.map((source) => source.key)).toEqual([
      'WIKIPEDIA_ESTAT_2025-07',
      'ESTAT_NAMA_10_GDP_2025',
      'COUNCIL_PRESS_2025_12',
      'AGENCE_EUROPE_13781',
    ]);
  });
});

test('a year without a Council act rests on the least that the Commission may propose', () => {
  expect(sharesOf({ year: 2020 }).reference).toMatchObject({ places: 30_000, basis: 'least', cite: 'AMMR 12(2)' });
});

test('the proposal of 2020 leaves Ireland out and sets no value of a place', () => {
  const shares = sharesOf({ year: 2026, regime: 'proposal-2020' });
  expect(shares.states).toHaveLength(25);
  expect(shares.states.some((entry) => entry.state === 'IE')).toBe(false);
  expect(shares).toMatchObject({ known: 'recalled', reference: { basis: 'borrowed' } });
  expect(shares.totals.money).toBeUndefined();
});

test('a figure that is missing is named with the years that have it', () => {
  const answer = solidarityShares({ year: 2026, gdpYear: 2025 });
  if (answer.found) throw new Error('GDP of 2025 is known for Germany only');
  expect(answer.missing).toHaveLength(25);
  expect(answer.missing).toContainEqual({ state: 'FR', figure: 'gdp', year: 2025 });
  expect(answer.missing.some((figure) => figure.state === 'DE')).toBe(false);
  expect(answer.complete.gdp.at(-1)).toBe(2024);
});
