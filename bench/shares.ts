import { boundInYear, fairShares, type KeyFigures, SOLIDARITY_RULES } from '@openpact/law';
import { findKeyFigures } from '@openpact/reference';
import { measureInTurn } from './in-turn.ts';
import type { Part } from './part.ts';

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

/** How fast a year's effort is divided over the States: exactly, and beside it with floating point. */
export function benchShares({ quick }: { readonly quick: boolean }) {
  const figures = findKeyFigures(boundInYear(SOLIDARITY_RULES['pact-2024'], 2026), 2025, 2024);
  if (!figures.found) throw new Error('The figures of 2026 are missing.');
  const { rows } = figures;
  return measureInTurn(
    [
      {
        what: `a year divided exactly (${rows.length} States)`,
        run: () => fairShares(rows, PLACES, PLACE_VALUE).length,
      },
      { what: 'peer: the same in floating point', run: () => plainShares(rows).length },
    ],
    quick ? 40 : 400,
    100,
  );
}

export const shares: Part = {
  name: 'shares',
  shows: 'shares of the States in a year',
  run: benchShares,
};
