import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../command.ts';
import { readCase } from './read-case.ts';

/** Pieces of which hostile and careless files are made. */
const PIECES = fc.constantFrom(
  'person:',
  'events:',
  '  - { on: 2026-07-03, type: irregular_entry, into: GR }',
  '  - on: 2026-07-03',
  '    type: application_made',
  '\tin: DE',
  '__proto__: { polluted: true }',
  'constructor: [prototype]',
  '&a [*a]',
  '*a',
  '<<: *a',
  '!!js/function x',
  '!!binary aGk=',
  '? [1, 2]',
  '--- ',
  '...',
  '%YAML 1.1',
  '{{{{{{{{',
  '"\\u0000"',
  '0x10',
  '1e999',
  '.nan',
  '2026-07-03T10:00:00Z',
  '\uFEFF',
  '\r\n',
  '|+',
  '>-',
  '#',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(PIECES, fc.string({ maxLength: 12 })), { maxLength: 20 }).map((parts) => parts.join('\n')),
  fc.array(PIECES, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.json(),
);

test('whatever text comes is a case file or bad input, in few words, and never a broken program', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const io = { readFile: async () => text, err: () => undefined };
      const found = await readCase('case.yaml', io).catch((error: unknown) => error);
      if (found instanceof Error) {
        expect(found).toBeInstanceOf(UsageError);
        expect(found.message).toMatch(/^case\.yaml /);
      }
      expect({}).not.toHaveProperty('polluted');
    }),
    { numRuns: 1500 },
  );
});
