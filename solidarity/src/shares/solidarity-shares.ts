import {
  boundInYear,
  type Citation,
  type Effort,
  euro,
  type FairShare,
  fairShares,
  type Money,
  SOLIDARITY_RULES,
  type SolidarityRules,
} from '@openpact/law';
import {
  completeYears,
  findKeyFigures,
  getPoolValue2026,
  getSource,
  keyBasis,
  type Mark,
  type MissingFigure,
  type Source,
} from '@openpact/reference';

/** Which division is asked for. Years of the figures that are left out follow from the year ({@link keyBasis}). */
export interface SharesQuestion {
  readonly year: number;
  readonly populationYear?: number;
  readonly gdpYear?: number;
  readonly regime?: SolidarityRules['regime'];
}

/** The number of places that is divided, and what it rests on. */
export interface ReferenceNumber extends Effort {
  /**
   * `council`: fixed by the Council for the year. `least`: the least that the Commission may propose, as no Council
   * act is known for the year. `borrowed`: a figure of the law of 2024 under another regime, for comparison.
   */
  readonly basis: 'council' | 'least' | 'borrowed';
  readonly cite: Citation;
  readonly mark: Mark;
}

/** One State's line. */
export interface StateLine extends FairShare {
  readonly population: number;
  readonly gdp: Money;
}

/** A year's effort divided among the States that are bound. */
export interface SolidarityShares {
  readonly year: number;
  readonly regime: SolidarityRules['regime'];
  /** Where the key stands, and whether it was read or is only recalled. */
  readonly key: readonly Citation[];
  readonly known: 'read' | 'recalled';
  readonly populationYear: number;
  readonly gdpYear: number;
  readonly reference: ReferenceNumber;
  /** What a place is worth; `undefined` where the regime sets no value. */
  readonly placeValue: SolidarityRules['placeValue'];
  /** In the order of the codes. */
  readonly states: readonly StateLine[];
  readonly totals: {
    readonly population: number;
    readonly gdp: Money;
    readonly places: number;
    readonly money: Money | undefined;
  };
  readonly sources: readonly Source[];
}

/** The shares; or which figures are missing, and the years for which every State has them. */
export type SharesAnswer =
  | { readonly found: true; readonly shares: SolidarityShares }
  | {
      readonly found: false;
      readonly missing: readonly MissingFigure[];
      readonly complete: { readonly population: readonly number[]; readonly gdp: readonly number[] };
    };

/** Years whose reference number the Council has fixed, as far as known. */
const COUNCIL_ACTS: Readonly<
  Record<number, () => Effort & { readonly cite: Citation; readonly mark: Mark; readonly sources: readonly string[] }>
> = {
  2026: () => {
    const places = getPoolValue2026('reference-places');
    const money = getPoolValue2026('reference-money');
    return {
      places: Number(places.value),
      money: euro(Number(money.value)),
      cite: places.cite,
      mark: places.mark,
      sources: places.sources,
    };
  },
};

function referenceOf(year: number, rules: SolidarityRules): ReferenceNumber & { readonly sources: readonly string[] } {
  const borrowed = rules.leastProposal === undefined;
  const act = COUNCIL_ACTS[year]?.();
  if (act) return { ...act, basis: borrowed ? 'borrowed' : 'council' };
  const least = rules.leastProposal ?? SOLIDARITY_RULES['pact-2024'].leastProposal;
  if (!least) throw new RangeError('No regime sets a number of places.');
  return {
    ...least.effort,
    cite: least.cite,
    basis: borrowed ? 'borrowed' : 'least',
    mark: 'official',
    sources: ['AMMR'],
  };
}

/**
 * Divides a year's effort among the States that are bound, on real figures. A figure that a State lacks is named in the
 * answer; it never counts as zero. Source: AMMR 57(3), AMMR 66; for the proposal of 2020, COM(2020)610 54.
 */
export function solidarityShares(question: SharesQuestion): SharesAnswer {
  const { year, regime = 'pact-2024' } = question;
  const rules = SOLIDARITY_RULES[regime];
  const basis = keyBasis(year);
  const populationYear = question.populationYear ?? basis.populationYear;
  const gdpYear = question.gdpYear ?? basis.gdpYear;
  const bound = boundInYear(rules, year).sort();
  const figures = findKeyFigures(bound, populationYear, gdpYear);
  if (!figures.found) {
    const complete = { population: completeYears('population', bound), gdp: completeYears('gdp', bound) };
    return { found: false, missing: figures.missing, complete };
  }
  const { sources, ...reference } = referenceOf(year, rules);
  const divided = fairShares(figures.rows, reference.places, rules.placeValue?.money);
  const states = figures.rows.flatMap((row): StateLine[] =>
    divided.filter((line) => line.state === row.state).map((line) => ({ ...row, ...line })),
  );
  const sum = (of: (line: StateLine) => number) => states.reduce((total, line) => total + of(line), 0);
  return {
    found: true,
    shares: {
      year,
      regime,
      key: rules.key,
      known: rules.known,
      populationYear,
      gdpYear,
      reference,
      placeValue: rules.placeValue,
      states,
      totals: {
        population: sum((line) => line.population),
        gdp: sum((line) => line.gdp) as Money,
        places: sum((line) => line.places),
        money: rules.placeValue && (sum((line) => line.money ?? 0) as Money),
      },
      sources: [...new Set([...figures.sources, ...sources])].map(getSource),
    },
  };
}
