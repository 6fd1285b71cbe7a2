import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

describe('comma-separated text', () => {
  test('reads quotes, doubled quotes, commas and line ends inside a field', () => {
    expect(parseCsv('a,b\n"x, ""y""\nz",2\n', 'f.csv')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['x, "y"\nz', '2'] },
    ]);
  });

  test.each([
    ['a,b\n1\n', 'f.csv, row 2: 1 fields where the header has 2.'],
    ['a,b\n1,"2\n', 'f.csv, row 2: a quoted field is not closed.'],
    ['a,b\n1,2"3\n', 'f.csv, row 2: a quote stands where none may.'],
    ['a,b\n1,"2"3\n', 'f.csv, row 2: a quote stands where none may.'],
  ])('refuses %j and says where', (text, message) => {
    expect(() => parseCsv(text, 'f.csv')).toThrow(message);
  });
});
