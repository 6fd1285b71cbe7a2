import type { UnionState } from '@openpact/law';
import { applications } from './applications.ts';

/** How many persons of a nationality applied in a State. */
export interface CaseloadCell {
  readonly state: UnionState;
  /** ISO 3166-1 alpha-2, or `STATELESS`. */
  readonly nationality: string;
  /** Persons who applied in the year; always more than 0. */
  readonly persons: number;
}

/** The real distribution of a year's applications over States and nationalities. */
export interface CaseloadDistribution {
  readonly year: number;
  /** By State, then by nationality, in the order of their codes. */
  readonly cells: readonly CaseloadCell[];
  /** Sum of `persons` over the cells. */
  readonly total: number;
  /** Keys of `sources.csv`. */
  readonly sources: readonly string[];
}

let kept: CaseloadDistribution | undefined;

/**
 * The latest complete year's applications, by State and nationality. Persons whose citizenship is not known are left
 * out, because a file needs one; the total is the sum of the cells. Source: Eurostat migr_asyappctza.
 */
export function caseloadDistribution(): CaseloadDistribution {
  if (kept) return kept;
  const rows = applications();
  const year = Math.max(...rows.map((row) => row.year));
  const ofYear = rows.filter((row) => row.year === year && !['TOTAL', 'UNKNOWN'].includes(row.citizenship));
  const cells = ofYear
    .map(({ state, citizenship, persons }) => ({ state, nationality: citizenship, persons }))
    .filter((cell) => cell.persons > 0)
    .sort((a, b) => (a.state + a.nationality < b.state + b.nationality ? -1 : 1));
  kept = Object.freeze({
    year,
    cells: Object.freeze(cells),
    total: cells.reduce((sum, cell) => sum + cell.persons, 0),
    sources: [...new Set(ofYear.map((row) => row.source))],
  });
  return kept;
}
