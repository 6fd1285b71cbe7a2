import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

describe('comma-separated text', () => {
  test('reads quotes, doubled quotes, commas and line ends inside a field', () => {
    expect(parseCsv('a,b\n"x, ""y""\nz",2\n', 'f.csv')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['x, "y"\nz', '2'] },
    ]);
  });

  test('whatever is written quoted is read back', () => {
    const field = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (rows) => {
        const written = rows.map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(parseCsv(written, 'f.csv').map((row) => row.fields)).toEqual(rows);
      }),
    );
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
