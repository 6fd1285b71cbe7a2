import { expect, test } from 'vitest';
import { typed } from '../testing/typed.ts';

test.each(['case-file', 'compare', 'due', 'limits', 'position', 'receipt', 'rules', 'shares'])(
  'openpact schema %s prints a JSON Schema',
  async (name) => {
    const { exit, out } = await typed(['schema', name]);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringMatching(/^OpenPact /),
      type: 'object',
    });
    expect(await typed(['schema', name, '--json'])).toEqual({ exit, out, err: '' });
  },
);

test.each([
  [['schema'], 'Which schema? There are case-file, compare, due, limits, position, receipt, rules, shares.'],
  [['schema', 'casefile'], 'Did you mean case-file?'],
  [['schema', 'constructor'], 'There is no schema "constructor". There are case-file'],
  [['schema', 'due', 'limits'], '"limits" is one too many'],
])('%j is refused with the mend', async (argv, message) => {
  const seen = await typed(argv);
  expect(seen).toMatchObject({ exit: 2, out: '' });
  expect(seen.err).toContain(message);
});
