import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCaseText } from './read-case-text.ts';

const LINES = fc.constantFrom(
  'person: { born: 1999-04-01 }',
  'events:',
  '  - { on: 2026-07-03, type: irregular_entry, into: GR }',
  '  - { on: 2026-02-30, type: aplication_made, in: EL }',
  '__proto__: { polluted: true }',
  '? &a [*a]',
  '!!timestamp 2026-07-03',
  '\t- x',
  '[[[[[[',
  '\uFEFF',
  '\u0000',
);

test('whatever is typed is a case file, or every problem has words and a mend; nothing is thrown', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(LINES, fc.string({ maxLength: 10 })), { maxLength: 12 }).map((lines) => lines.join('\n')),
    fc.json(),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const read = readCaseText(text);
      expect({}).not.toHaveProperty('polluted');
      if (read.ok) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { problem, mend, value } of read.problems) {
        expect(problem).not.toBe('');
        expect(mend).not.toBe('');
        expect(value.length).toBeLessThan(100);
      }
    }),
    { numRuns: 1500 },
  );
});
