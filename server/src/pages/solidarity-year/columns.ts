import { countryName } from '@openpact/reference';
import type { Figure, StateStanding } from '@openpact/solidarity';
import { COLUMNS, type ColumnId } from './choices.ts';
import { euroWords, grouped, percentWords } from './number-words.ts';
import { DEDUCTION, PLEDGE } from './words.ts';

/** What stands in a cell: words for the reader, and what it is sorted by. A cell that is unknown has neither. */
export interface Cell {
  readonly figure: Figure<unknown>;
  readonly words: string | undefined;
  readonly sortBy: number | string | undefined;
}

function cell<T>(figure: Figure<T>, words: (value: T) => string, sortBy: (value: T) => number | string): Cell {
  if (!figure.known) return { figure, words: undefined, sortBy: undefined };
  return { figure, words: words(figure.value), sortBy: sortBy(figure.value) };
}

const same = <T>(value: T) => value;

const CELLS: Readonly<Record<Exclude<ColumnId, 'state'>, (standing: StateStanding) => Cell>> = {
  share: ({ share }) => cell(share, percentWords, same),
  'share-places': ({ sharePlaces }) => cell(sharePlaces, grouped, same),
  'share-money': ({ shareMoney }) => cell(shareMoney, euroWords, same),
  type: ({ pledge }) => cell(pledge.type, (of) => PLEDGE[of], same),
  places: ({ pledge }) => cell(pledge.places, grouped, same),
  money: ({ pledge }) => cell(pledge.money, euroWords, same),
  deduction: ({ deduction }) => cell(deduction, (of) => DEDUCTION[of], same),
  effective: ({ effective }) => cell(effective, grouped, same),
  delivered: ({ delivered }) => cell(delivered, grouped, same),
};

/** Whether a column holds numbers, which stand to the right. */
export const isNumeric = (column: ColumnId): boolean => !['state', 'type', 'deduction'].includes(column);

/** The cell of a State in a column other than its name. */
export const cellOf = (standing: StateStanding, column: Exclude<ColumnId, 'state'>): Cell => CELLS[column](standing);

export type Direction = 'ascending' | 'descending';

/** How the table is sorted. */
export interface Sorting {
  readonly column: ColumnId;
  readonly direction: Direction;
}

export const DEFAULT_SORTING: Sorting = { column: 'state', direction: 'ascending' };

const collator = new Intl.Collator('en');

/** The States in order. Unknown figures come last either way; equals stay in the order of their names. */
export function sorted(states: readonly StateStanding[], { column, direction }: Sorting): readonly StateStanding[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const byName = [...states].sort((a, b) => collator.compare(countryName(a.state), countryName(b.state)));
  if (column === 'state') return direction === 'ascending' ? byName : byName.reverse();
  const key = (standing: StateStanding) => cellOf(standing, column).sortBy;
  return byName.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    if (typeof x === 'number' && typeof y === 'number') return turn * (x - y);
    return turn * collator.compare(String(x), String(y));
  });
}

/** Reads `?sort=places&dir=desc`; anything else is the order of the names. */
export function readSorting(sort: string | undefined, dir: string | undefined): Sorting {
  const column = COLUMNS.find((known) => known === sort);
  if (!column) return DEFAULT_SORTING;
  return { column, direction: dir === 'desc' ? 'descending' : 'ascending' };
}
