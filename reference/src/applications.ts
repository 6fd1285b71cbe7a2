import type { UnionState } from '@openpact/law';
import { count, unionState, word, year } from './cell.ts';
import { table } from './table.ts';

/** Applicants for protection, first and subsequent, in a State in a year, rounded to 5 by the publisher. */
export interface ApplicationsRow {
  readonly state: UnionState;
  readonly year: number;
  /** ISO 3166-1 alpha-2, or `STATELESS`, `UNKNOWN`; `TOTAL` for all. Namibia is `NA`. */
  readonly citizenship: string;
  readonly persons: number;
  readonly source: string;
}

/** Applications of 2023 and 2024 by State and citizenship. Source: Eurostat migr_asyappctza. */
export const applications: () => readonly ApplicationsRow[] = table('applications-by-nationality.csv', {
  state: unionState,
  year,
  citizenship: word,
  persons: count,
  source: word,
});
