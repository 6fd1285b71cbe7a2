import type { Citation, UnionState } from '@openpact/law';
import { cite } from '@openpact/law';
import { type Cell, count, listOf, maybe, oneOf, text, unionState, word } from './cell.ts';
import { type Mark, mark } from './source.ts';
import { table } from './table.ts';

/** What a State pledges, by type. `none` is a reported refusal, not a gap. */
export type PledgeType = 'relocation' | 'financial' | 'alternative' | 'relocation+financial' | 'none';

/** What the Commission's decision of 2025 says of a State. One State can be at risk and in a significant situation. */
export type PressureCategory = 'under_pressure' | 'at_risk' | 'significant_situation' | 'none' | 'not_bound';

/** What is reported of one State's part in the pool. An empty cell of the file is `undefined`: not known. */
export interface PoolRow {
  readonly state: UnionState;
  readonly category: readonly PressureCategory[];
  readonly category_mark: Mark;
  readonly places: number | undefined;
  readonly places_mark: Mark | undefined;
  /** Whole euro. */
  readonly money_eur: number | undefined;
  readonly money_mark: Mark | undefined;
  /** Whole euro. */
  readonly alternative_eur: number | undefined;
  readonly alternative_mark: Mark | undefined;
  readonly type: PledgeType | undefined;
  readonly type_mark: Mark | undefined;
  readonly deduction: 'full' | 'partial' | undefined;
  readonly deduction_mark: Mark | undefined;
  /** Keys of `sources.csv` for pledge and deduction. */
  readonly sources: readonly string[];
  /** What else is reported, in English. */
  readonly note: string;
}

/** A figure or fact of the whole pool. */
export interface PoolValue {
  readonly item: string;
  readonly value: string;
  readonly unit: 'persons' | 'EUR' | 'percent' | 'states' | 'day' | 'yes-no';
  readonly mark: Mark;
  readonly sources: readonly string[];
  readonly cite: Citation;
  readonly meaning: string;
}

/** Keys of the sources for the categories of the Commission's decision. */
export const CATEGORY_SOURCES: readonly string[] = [
  'COM_IP_25_2655',
  'SRN_2025_11',
  'POLITIS_2025_11',
  'PRAVDA_2025_11',
];

const citation: Cell<Citation> = (value) => {
  try {
    return cite(value);
  } catch {
    throw new RangeError(`"${value}" is not a citation`);
  }
};

/** The pool of 2026 State by State: Council Implementing Decision (EU) 2025/2642 as reported; its annex was not read. */
export const solidarityPool2026: () => readonly PoolRow[] = table('solidarity-pool-2026.csv', {
  state: unionState,
  category: listOf(oneOf('under_pressure', 'at_risk', 'significant_situation', 'none', 'not_bound'), '+'),
  category_mark: mark,
  places: maybe(count),
  places_mark: maybe(mark),
  money_eur: maybe(count),
  money_mark: maybe(mark),
  alternative_eur: maybe(count),
  alternative_mark: maybe(mark),
  type: maybe(oneOf('relocation', 'financial', 'alternative', 'relocation+financial', 'none')),
  type_mark: maybe(mark),
  deduction: maybe(oneOf('full', 'partial')),
  deduction_mark: maybe(mark),
  sources: listOf(word, ' '),
  note: text,
});

/** The pool of 2026 as a whole. */
export const solidarityPoolValues2026: () => readonly PoolValue[] = table('solidarity-pool-2026-values.csv', {
  item: word,
  value: word,
  unit: oneOf('persons', 'EUR', 'percent', 'states', 'day', 'yes-no'),
  mark,
  sources: listOf(word, ' '),
  cite: citation,
  meaning: word,
});

/** One fact of the whole pool of 2026. @throws RangeError when the file lacks it. */
export function getPoolValue2026(item: string): PoolValue {
  const found = solidarityPoolValues2026().find((row) => row.item === item);
  if (!found) throw new RangeError(`solidarity-pool-2026-values.csv has no item "${item}".`);
  return found;
}
