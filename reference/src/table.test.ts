import { describe, expect, test } from 'vitest';
import { count, maybe, oneOf, unionState } from './cell.ts';
import { parseTable } from './table.ts';

const columns = { state: unionState, persons: maybe(count), kind: oneOf('a', 'b') };
const read = (text: string) => parseTable(text, 'f.csv', columns);

describe('a table', () => {
  test('has typed rows; an empty cell is not known, and not zero', () => {
    expect(read('state,persons,kind\nGR,,a\nAT,0,b\n')).toEqual([
      { state: 'GR', persons: undefined, kind: 'a' },
      { state: 'AT', persons: 0, kind: 'b' },
    ]);
  });

  test.each([
    ['state,kind\nAT,a\n', 'f.csv, row 1: the header is "state,kind" and must be "state,persons,kind".'],
    ['state,persons,kind\nEL,1,a\n', 'f.csv, row 2, state: "EL" is not one of the 27 States; write GR.'],
    ['state,persons,kind\nAT,1.5,a\n', 'f.csv, row 2, persons: "1.5" is not a whole number.'],
    ['state,persons,kind\nAT,1,c\n', 'f.csv, row 2, kind: "c" is not one of: a, b.'],
  ])('refuses %j and names file, row and field', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
