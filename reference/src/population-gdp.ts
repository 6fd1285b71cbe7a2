import { cents, MEMBER_STATES, type Money, type UnionState } from '@openpact/law';
import { type Cell, count, maybe, oneOf, text, unionState, year } from './cell.ts';
import { table } from './table.ts';

/** Population and product of a State in a year. What the sources lack is `undefined`. */
export interface PopulationGdp {
  readonly state: UnionState;
  readonly year: number;
  /** Persons on 1 January. */
  readonly population: number | undefined;
  /** `b` break in series, `e` estimated, `p` provisional, `rounded_100`. */
  readonly population_flag: string;
  readonly population_source: string | undefined;
  /** GDP at market prices, current prices. In the file: millions of euro. */
  readonly gdp_meur: Money | undefined;
  readonly gdp_source: string | undefined;
}

/** Millions of euro with decimals, taken over digit by digit: `291846.2` is 29 184 620 000 000 cents. */
const millionsOfEuro: Cell<Money> = (value) => {
  const match = /^(\d+)(?:\.(\d{1,8}))?$/.exec(value);
  if (!match) throw new RangeError(`"${value}" is not an amount in millions of euro`);
  return cents(Number(`${match[1]}${(match[2] ?? '').padEnd(8, '0')}`));
};

/** Every State and year of the file. Source: `sources.csv`, by the keys in each row. */
export const populationGdp: () => readonly PopulationGdp[] = table('population-gdp.csv', {
  state: unionState,
  year,
  population: maybe(count),
  population_flag: oneOf('', 'b', 'e', 'p', 'be', 'bp', 'ep', 'bep', 'rounded_100'),
  population_source: maybe(text),
  gdp_meur: maybe(millionsOfEuro),
  gdp_source: maybe(text),
});

/** A figure that the sources lack. */
export interface MissingFigure {
  readonly state: UnionState;
  readonly figure: 'population' | 'gdp';
  readonly year: number;
}

/** The two figures of the key for some States, with their sources; or which of them are missing. */
export type KeyFiguresFound =
  | {
      readonly found: true;
      readonly rows: readonly { readonly state: UnionState; readonly population: number; readonly gdp: Money }[];
      readonly sources: readonly string[];
    }
  | { readonly found: false; readonly missing: readonly MissingFigure[] };

let byStateAndYear: ReadonlyMap<string, PopulationGdp> | undefined;
const find = (state: UnionState, of: number) => {
  byStateAndYear ??= new Map(populationGdp().map((row) => [`${row.state} ${row.year}`, row]));
  return byStateAndYear.get(`${state} ${of}`);
};

/** Population of one year and product of another for the States given. A figure that is missing is named, never zero. */
export function findKeyFigures(
  states: readonly UnionState[],
  populationYear: number,
  gdpYear: number,
): KeyFiguresFound {
  const missing: MissingFigure[] = [];
  const named = new Set<string>();
  const rows = states.flatMap((state) => {
    const people = find(state, populationYear);
    const product = find(state, gdpYear);
    if (people?.population === undefined) missing.push({ state, figure: 'population', year: populationYear });
    if (product?.gdp_meur === undefined) missing.push({ state, figure: 'gdp', year: gdpYear });
    if (people?.population === undefined || product?.gdp_meur === undefined) return [];
    if (people.population_source) named.add(people.population_source);
    if (product.gdp_source) named.add(product.gdp_source);
    return [{ state, population: people.population, gdp: product.gdp_meur }];
  });
  return missing.length > 0 ? { found: false, missing } : { found: true, rows, sources: [...named] };
}

/** The years in which every one of the States has the figure. */
export function completeYears(
  figure: 'population' | 'gdp',
  states: readonly UnionState[] = MEMBER_STATES,
): readonly number[] {
  const years = [...new Set(populationGdp().map((row) => row.year))].sort((a, b) => a - b);
  return years.filter((of) =>
    states.every((state) => find(state, of)?.[figure === 'gdp' ? 'gdp_meur' : 'population'] !== undefined),
  );
}
