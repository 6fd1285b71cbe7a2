import { count, maybe, oneOf, percent, word, year } from './cell.ts';
import { type Mark, mark } from './source.ts';
import { table } from './table.ts';

const published = table('recognition-rates-published.csv', {
  from: word,
  to: word,
  citizenship: word,
  percent: maybe(percent),
  below_percent: maybe(percent),
  about: oneOf('', 'yes'),
  mark,
  source: word,
});

const derived = table('recognition-rates-derived.csv', {
  year,
  citizenship: word,
  refugee_status: count,
  complementary_protection: count,
  rejected: count,
  otherwise_closed: count,
});

/**
 * What is known of the Union-wide recognition rate of a citizenship in a year: refugee status and subsidiary protection
 * in all first-instance decisions, in percent. The rate lies between `low` and `high`; a rule that compares it with a
 * threshold answers only when both lie on the same side, and otherwise *unknown*.
 */
export interface RecognitionRate {
  readonly citizenship: string;
  readonly year: number;
  /** As published, in whole percent; `undefined` where only bounds are known. */
  readonly percent: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly mark: Mark;
  readonly source: string;
  /** Decisions on the substance that derived bounds rest on; few decisions make them weak. */
  readonly decisions: number | undefined;
}

const keyOf = (citizenship: string, of: number | string): string => `${citizenship} ${of}`;

/** The first row of each citizenship and year; every decision on a procedure looks for one. */
function byCitizenshipAndYear<T>(rows: () => readonly T[], key: (row: T) => string | undefined) {
  let index: ReadonlyMap<string, T> | undefined;
  return (citizenship: string, of: number): T | undefined => {
    index ??= new Map(
      rows()
        .toReversed()
        .flatMap((row) => {
          const at = key(row);
          return at === undefined ? [] : [[at, row] as const];
        }),
    );
    return index.get(keyOf(citizenship, of));
  };
}

const publishedRow = byCitizenshipAndYear(published, ({ citizenship, from, to }) =>
  from === to ? keyOf(citizenship, from) : undefined,
);
const derivedRow = byCitizenshipAndYear(derived, ({ citizenship, year: of }) => keyOf(citizenship, of));

function findPublished(citizenship: string, of: number): RecognitionRate | undefined {
  const row = publishedRow(citizenship, of);
  if (!row) return undefined;
  const { percent: value, below_percent: below } = row;
  const known = { citizenship, year: of, mark: row.mark, source: row.source, decisions: undefined };
  if (value !== undefined) {
    return { ...known, percent: value, low: Math.max(0, value - 0.5), high: Math.min(100, value + 0.5) };
  }
  return below === undefined ? undefined : { ...known, percent: undefined, low: 0, high: below };
}

function findDerived(citizenship: string, of: number): RecognitionRate | undefined {
  const row = derivedRow(citizenship, of);
  if (!row) return undefined;
  const decisions = row.refugee_status + row.complementary_protection + row.rejected;
  if (decisions === 0) return undefined;
  return {
    citizenship,
    year: of,
    percent: undefined,
    low: (100 * row.refugee_status) / decisions,
    high: (100 * (row.refugee_status + row.complementary_protection)) / decisions,
    mark: 'derived',
    source: 'UNHCR_DECISIONS_2025',
    decisions,
  };
}

/**
 * The recognition rate of a citizenship in a whole year, as far as it is known; `undefined` where nothing is.
 *
 * A published rate comes with its mark; the half point of rounding is in its bounds. Where none was published, only
 * bounds are given, from UNHCR's counts: refugee status alone is too low, and with complementary protection too high,
 * because national humanitarian statuses are counted in. They are not the legal rate. Of 25 published rates 20 lie
 * within a point of these bounds, and none lies on the other side of 20 % when both bounds lie on one.
 * Used by: APR 42(1)(j).
 */
export const recognitionRate = (citizenship: string, of: number): RecognitionRate | undefined =>
  findPublished(citizenship, of) ?? findDerived(citizenship, of);

/** The newest rate not after a year, as {@link recognitionRate} gives it: the law asks for the latest yearly data. */
export function latestRecognitionRate(citizenship: string, upTo: number): RecognitionRate | undefined {
  for (let of = upTo; of >= EARLIEST; of -= 1) {
    const rate = recognitionRate(citizenship, of);
    if (rate) return rate;
  }
  return undefined;
}

const EARLIEST = 2020;
