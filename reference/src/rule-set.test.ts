import { expect, test } from 'vitest';
import { lawSources, ruleSetHere } from './rule-set.ts';

test('the rules that run here have a version and a hash, and tests are no rules', () => {
  expect(ruleSetHere()).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const { paths } = lawSources();
  expect(paths).toContain('responsibility/irregular-entry.ts');
  expect(paths.filter((path) => path.includes('.test.') || path.includes('testing/'))).toEqual([]);
});
