import { expect, test } from 'vitest';
import { cite } from '../core/index.ts';
import { counterpartOf, underDirectives, underOwnPlaces, underProposal } from './counterparts.ts';

test('the longest beginning of a citation decides', () => {
  expect(counterpartOf(cite('APR 42(1)(j)'), underProposal)).toBe('COM(2020)611 40');
  expect(counterpartOf(cite('APR 39(1)(a)'), underDirectives)).toBe('D3 18(1)');
  expect(counterpartOf(cite('APR 39(2)'), underDirectives)).toBe('APR 39(2)');
});

test('an answer keeps its value and rests on the places of its own regime', () => {
  const finding = {
    holds: 'yes' as const,
    value: 'due' as const,
    because: [{ rule: 'return-decision', cite: cite('APR 37'), says: 'return-decision-is-due', facts: [] }],
  };
  expect(underOwnPlaces(finding, underProposal)).toEqual({
    ...finding,
    because: [{ ...finding.because[0], cite: 'COM(2020)611 35a' }],
  });
  expect(underOwnPlaces(finding, undefined)).toBe(finding);
});
