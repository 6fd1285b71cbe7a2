import { solidarityYear2026 } from '@openpact/solidarity';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from './choices.ts';
import { cellOf, readSorting, sorted } from './columns.ts';

const { states } = solidarityYear2026();
const order = (sort: string, dir: string) => sorted(states, readSorting(sort, dir)).map(({ state }) => state);

describe('the order of the table', () => {
  test('is by name when nothing else, or nonsense, is asked for', () => {
    expect(sorted(states, readSorting(undefined, undefined))[0]?.state).toBe('AT');
    expect(readSorting('__proto__', 'sideways')).toEqual({ column: 'state', direction: 'ascending' });
    expect(order('state', 'asc').slice(0, 5)).toEqual(['AT', 'BE', 'BG', 'HR', 'CY']);
    expect(order('state', 'desc')[0]).toBe('SE');
  });

  test('by a figure: largest first or smallest first', () => {
    expect(order('share', 'desc').slice(0, 4)).toEqual(['DE', 'FR', 'IT', 'ES']);
    expect(order('share-places', 'asc')[0]).toBe('MT');
  });

  test('what is unknown comes last, in both directions', () => {
    const known = states.filter(({ pledge }) => pledge.places.known).length;
    for (const dir of ['asc', 'desc']) {
      const last = order('places', dir).slice(known);
      expect(last).toContain('NL');
      expect(last.every((code) => !states.find(({ state }) => state === code)?.pledge.places.known)).toBe(true);
    }
    expect(order('places', 'desc').slice(0, 2)).toEqual(['DE', 'FR']);
  });

  test('keeps every State, by every column', () => {
    for (const column of COLUMNS) expect(new Set(order(column, 'desc')).size).toBe(26);
  });
});

test('an unknown cell has no words and nothing to sort by', () => {
  const nl = states.find(({ state }) => state === 'NL');
  if (!nl) throw new Error('NL is missing');
  expect(cellOf(nl, 'money')).toMatchObject({ words: undefined, sortBy: undefined });
});
