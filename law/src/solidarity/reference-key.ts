import { type Money, type Share, share, type UnionState } from '../core/index.ts';

/** The two figures of a State that the key weighs. */
export interface KeyFigures {
  readonly state: UnionState;
  /** Persons, a whole number. */
  readonly population: number;
  /** Gross domestic product at market prices, current prices: the whole product, not per head. */
  readonly gdp: Money;
}

/** A State's part of the whole effort. */
export interface StateShare {
  readonly state: UnionState;
  readonly share: Share;
}

function checked(rows: readonly KeyFigures[]): void {
  const seen = new Set<UnionState>();
  for (const { state, population, gdp } of rows) {
    if (seen.has(state)) throw new RangeError(`${state} stands twice among the States of the key.`);
    seen.add(state);
    if (!Number.isSafeInteger(population) || population < 0) {
      throw new RangeError(`Population of ${state} is ${population}; it must be a whole number of persons.`);
    }
    if (!Number.isSafeInteger(gdp) || gdp < 0) {
      throw new RangeError(`GDP of ${state} is ${gdp}; it must be a whole number of euro cents.`);
    }
  }
}

/**
 * Divides one whole between the States: half of it by population, half by gross domestic product, each in proportion
 * to the sum over the States given. Exact fractions in the order of the rows; they add up to exactly 1.
 *
 * The act prints the two effects as an image; this reading follows its text and weights. Give only the States that are
 * bound ({@link boundStates}): the sums run over them. Source: AMMR 66, AMMR Annex I; the same key in
 * COM(2020)610 54 and its Annex III.
 *
 * @throws RangeError when there is nothing to divide by, a State stands twice, or a figure is not a whole number.
 *
 * @example
 * referenceKey([
 *   { state: 'DE', population: 40, gdp: euro(2000) },
 *   { state: 'FR', population: 60, gdp: euro(2000) },
 * ]); // DE 9/20, FR 11/20
 */
export function referenceKey(rows: readonly KeyFigures[]): StateShare[] {
  checked(rows);
  const populations = rows.reduce((sum, row) => sum + BigInt(row.population), 0n);
  const products = rows.reduce((sum, row) => sum + BigInt(row.gdp), 0n);
  if (populations === 0n || products === 0n) {
    throw new RangeError('The key needs at least one State with a population and one with a product.');
  }
  return rows.map(({ state, population, gdp }) => ({
    state,
    share: share(BigInt(population) * products + BigInt(gdp) * populations, 2n * populations * products),
  }));
}
