import {
  asNumbers,
  boundInYear,
  cite,
  dayOf,
  euro,
  isUnionState,
  later,
  type Money,
  participationOf,
  SOLIDARITY_RULES,
  type UnionState,
} from '@openpact/law';
import {
  CATEGORY_SOURCES,
  getPoolValue2026,
  getSource,
  type PoolRow,
  type PoolValue,
  solidarityPool2026,
  solidarityPoolValues2026,
} from '@openpact/reference';
import { type SolidarityShares, type StateLine, solidarityShares } from '../shares/index.ts';
import { type Figure, known, reported, unknown } from './figure.ts';
import type { PoolFact, SolidarityYear, StateStanding, YearStep } from './solidarity-year.ts';

const YEAR = 2026;
const RULES = SOLIDARITY_RULES['pact-2024'];

const CATEGORIES = cite('AMMR 11(1)');
const BENEFIT = cite('AMMR 58(1)');
const KEY = cite('AMMR 66');
const PLEDGE = cite('AMMR 57(3)');
const MEASURES = cite('AMMR 56(2)');
const DEDUCTION = cite('AMMR 62(5)');
const DEDUCTION_UNDER_PRESSURE = cite('AMMR 61(4)');
const DELIVERY = cite('AMMR 60(3)');
const CONFIRMATION = cite('AMMR 60(6)');

const figureOf = (value: PoolValue): Figure<string> => reported(value.value, value.mark, value.sources, value.cite);

function sharesOfYear(): SolidarityShares {
  const answer = solidarityShares({ year: YEAR });
  if (!answer.found) throw new RangeError(`The figures for the shares of ${YEAR} are missing.`);
  return answer.shares;
}

/** What a full or a partial deduction, or drawing on the pool, leaves to be delivered. Source: AMMR 60(3). */
function effectiveOf(row: PoolRow, benefits: Figure<boolean>): Figure<number> {
  if (row.deduction === 'full') {
    const { deduction_mark: mark, sources } = row;
    if (mark) return known(0, { mark: 'derived', sources, ground: DELIVERY, because: 'full-deduction' });
  }
  if (benefits.known && benefits.value) {
    return known(0, { mark: 'derived', sources: benefits.sources, ground: DELIVERY, because: 'need-not-deliver' });
  }
  if (row.deduction === 'partial') return unknown(DELIVERY, 'partial-deduction');
  const pledgeKnown = row.places !== undefined || row.money_eur !== undefined || row.type === 'none';
  return unknown(DELIVERY, pledgeKnown ? 'deduction-not-known' : 'pledge-not-known');
}

function pledgeOf(row: PoolRow): StateStanding['pledge'] {
  const { sources } = row;
  const money = (amount: number | undefined) => (amount === undefined ? undefined : euro(amount));
  const none = row.type === 'none' && row.type_mark !== undefined;
  const nothing = (ground = PLEDGE) =>
    known(0, { mark: 'derived' as const, sources, ground, because: 'pledged-nothing' as const });
  return {
    type: reported(row.type, row.type_mark, sources, MEASURES),
    places: none ? nothing() : reported(row.places, row.places_mark, sources, PLEDGE),
    money: none ? (nothing() as Figure<Money>) : reported(money(row.money_eur), row.money_mark, sources, PLEDGE),
    alternative: none
      ? (nothing(MEASURES) as Figure<Money>)
      : reported(money(row.alternative_eur), row.alternative_mark, sources, MEASURES),
  };
}

function standingOf(
  row: PoolRow,
  line: StateLine,
  share: number,
  keySources: readonly string[],
  benefiting: PoolValue,
): StateStanding {
  const derived = { mark: 'derived', sources: keySources, ground: KEY, because: 'by-the-key' } as const;
  const draws = benefiting.value.split(' ').includes(row.state);
  const benefits = reported(draws, benefiting.mark, benefiting.sources, BENEFIT);
  const deductionGround = row.category.includes('significant_situation') ? DEDUCTION : DEDUCTION_UNDER_PRESSURE;
  return {
    state: row.state,
    category: reported(row.category, row.category_mark, CATEGORY_SOURCES, CATEGORIES),
    benefits,
    need: draws ? unknown(BENEFIT, 'no-source') : undefined,
    share: known(share, derived),
    sharePlaces: known(line.places, derived),
    shareMoney: line.money === undefined ? unknown(KEY, 'no-source') : known(line.money, derived),
    pledge: pledgeOf(row),
    deduction: reported(row.deduction, row.deduction_mark, row.sources, deductionGround),
    effective: effectiveOf(row, benefits),
    delivered: unknown(CONFIRMATION, 'no-source'),
    note: row.note,
  };
}

/** What is known of a State's pledge, in places: relocations, and money at the value of a place. */
function pledgedPlaces({ pledge }: StateStanding, placeValue: Money): number | undefined {
  const parts = [
    ...(pledge.places.known ? [pledge.places.value] : []),
    ...[pledge.money, pledge.alternative].flatMap((part) => (part.known ? [part.value / placeValue] : [])),
  ];
  const something = parts.some((part) => part > 0);
  const nothing = pledge.type.known && pledge.type.value === 'none';
  return something || nothing ? parts.reduce((sum, part) => sum + part, 0) : undefined;
}

function stepsOf(states: readonly StateStanding[], placeValue: Money): readonly YearStep[] {
  const value = (item: string) => getPoolValue2026(item);
  const number = (item: string): Figure<number> => {
    const { value: text, mark, sources, cite: ground } = value(item);
    return reported(Number(text), mark, sources, ground);
  };
  const sources = (of: readonly Figure<unknown>[]) => [...new Set(of.flatMap((figure) => figure.sources))];
  const shareSum = (of: readonly StateStanding[]) =>
    of.reduce((sum, { sharePlaces }) => sum + (sharePlaces.known ? sharePlaces.value : 0), 0);
  const sumOf = (total: number, ground = PLEDGE, from: readonly string[] = []): Figure<number> =>
    known(total, { mark: 'derived', sources: from, ground, because: 'sum-of-known' });

  const pledges = states.map((standing) => ({ standing, places: pledgedPlaces(standing, placeValue) }));
  const pledged = pledges.reduce((sum, { places = 0 }) => sum + places, 0);
  const deducted = states.filter(({ deduction }) => deduction.known && deduction.value === 'full');
  const partly = states.filter(({ deduction }) => deduction.known && deduction.value === 'partial');
  const benefiting = states.filter(({ benefits }) => benefits.known && benefits.value);
  const all = shareSum(states);
  const relieved = shareSum(deducted) + shareSum(benefiting);
  const estimate = number('spain-estimate-places');
  const estimateMoney = value('spain-estimate-money');
  const shareSources = sources(states.map((state) => state.sharePlaces));
  return [
    { id: 'proposed', figure: number('proposal-places'), notKnownFor: [] },
    { id: 'reference', figure: number('reference-places'), notKnownFor: [] },
    {
      id: 'shares',
      figure: sumOf(all, KEY, shareSources),
      notKnownFor: [],
      estimate: number('shares-reported'),
    },
    {
      id: 'pledged',
      figure: sumOf(pledged, PLEDGE, sources(states.flatMap(({ pledge }) => [pledge.places, pledge.money]))),
      notKnownFor: pledges.filter(({ places }) => places === undefined).map(({ standing }) => standing.state),
    },
    {
      id: 'deducted',
      figure: sumOf(shareSum(deducted), DEDUCTION, sources(deducted.map(({ deduction }) => deduction))),
      notKnownFor: partly.map(({ state }) => state),
    },
    {
      id: 'not-due',
      figure: sumOf(shareSum(benefiting), DELIVERY, sources(benefiting.map(({ benefits }) => benefits))),
      notKnownFor: [],
    },
    {
      id: 'effective',
      figure: unknown(DELIVERY, 'pledge-not-known'),
      notKnownFor: states.filter(({ effective }) => !effective.known).map(({ state }) => state),
      atMost: sumOf(all - relieved, DELIVERY, shareSources),
      ...(estimate.known
        ? {
            estimate: {
              ...estimate,
              value: Math.round(estimate.value + euro(Number(estimateMoney.value)) / placeValue),
            },
          }
        : {}),
    },
    {
      id: 'delivered',
      figure: unknown(CONFIRMATION, 'no-source'),
      notKnownFor: states.map(({ state }) => state),
    },
  ];
}

function factsOf(): readonly PoolFact[] {
  return solidarityPoolValues2026().map((value) => ({
    item: value.item,
    meaning: value.meaning,
    unit: value.unit,
    figure: figureOf(value),
  }));
}

function outsideOf(rows: readonly PoolRow[], bound: ReadonlySet<UnionState>): SolidarityYear['outside'] {
  const on = later(dayOf(YEAR, 12, 31), RULES.from.day);
  return rows
    .filter(({ state }) => !bound.has(state))
    .flatMap(({ state, note }) => {
      const entry = participationOf(state, on, RULES.participation);
      return entry ? [{ state, cite: entry.cite, note }] : [];
    });
}

let kept: SolidarityYear | undefined;

/**
 * The year 2026, the first of the pool: what was proposed and agreed, each State's share by the key, and what is
 * reported of pledges and deductions. What a State still has to deliver is derived only where the law leaves no doubt:
 * nothing after a full deduction, and nothing for a State that draws on the pool (AMMR 60(3)). Nobody has published
 * what was delivered. Computed at the first call and kept.
 */
export function solidarityYear2026(): SolidarityYear {
  if (kept) return kept;
  const shares = sharesOfYear();
  const placeValue = shares.placeValue;
  if (!placeValue) throw new RangeError('The law of 2024 sets a value of a place.');
  const keySources = shares.sources.map(({ key }) => key);
  const benefiting = getPoolValue2026('beneficiaries');
  for (const code of benefiting.value.split(' ')) {
    if (!isUnionState(code)) throw new RangeError(`"${code}" is named as a beneficiary and is no State.`);
  }
  const rows = solidarityPool2026();
  const printed = asNumbers(shares.states.map(({ share }) => share));
  const states = shares.states.flatMap((line, at) =>
    rows
      .filter(({ state }) => state === line.state)
      .map((row) => standingOf(row, line, printed[at] ?? 0, keySources, benefiting)),
  );
  const facts = factsOf();
  const named = new Set([
    ...keySources,
    ...CATEGORY_SOURCES,
    ...rows.flatMap(({ sources }) => sources),
    ...facts.flatMap(({ figure }) => figure.sources),
  ]);
  const worth = getPoolValue2026('place-value');
  kept = Object.freeze({
    year: YEAR,
    populationYear: shares.populationYear,
    gdpYear: shares.gdpYear,
    placeValue: reported(placeValue.money, worth.mark, worth.sources, placeValue.cite),
    facts,
    steps: stepsOf(states, placeValue.money),
    states,
    outside: outsideOf(rows, new Set(boundInYear(RULES, YEAR))),
    sources: [...named].map(getSource),
  });
  return kept;
}

/** The solidarity years of which something is known. */
export const SOLIDARITY_YEARS: readonly number[] = [YEAR];

/** A solidarity year; `undefined` where nothing is known of it. */
export const findSolidarityYear = (year: number): SolidarityYear | undefined =>
  year === YEAR ? solidarityYear2026() : undefined;
