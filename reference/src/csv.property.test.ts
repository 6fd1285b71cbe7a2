import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

test('whatever is written quoted is read back', () => {
  const field = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (rows) => {
      const written = rows.map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(',')).join('\n');
      expect(parseCsv(written, 'f.csv').map((row) => row.fields)).toEqual(rows);
    }),
  );
});
