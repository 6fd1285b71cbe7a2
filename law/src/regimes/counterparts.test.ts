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

test('where the directives and Dublin III said what the 2024 acts say', () => {
  expect(underDirectives).toEqual({
    'APR 21': 'APD 24(3)',
    'APR 26': 'APD 6(1)',
    'APR 34(5)': 'APD 31(7)',
    'APR 37': 'RD 6(6)',
    'APR 39(1)(a)': 'D3 18(1)',
    'APR 39(1)(b)': 'APD 33(2)',
    'APR 39(1)(c)': 'APD 28(1)',
    'APR 40': 'APD 27(1)',
    'APR 41': 'APD 28(1)',
    'APR 42': 'APD 31(8)',
    'APR 43': 'APD 43(1)',
    'APR 44': 'APD 43(1)',
    'APR 45': 'APD 43(1)',
    'APR 53(1)': 'APD 25(6)',
    'APR 53(2)': 'APD 24(3)',
    'APR 55': 'APD 40',
    'AMMR 44': 'D3 28(2)',
    'RCD 3(1)': 'RCD13 3(1)',
    'RCD 10': 'RCD13 8(3)',
    'RCD 19': 'RCD13 17(1)',
    'RCD 23': 'RCD13 20',
  });
});

test('where the proposals of 2020 said it', () => {
  expect(underProposal).toEqual({
    'APR 37': 'COM(2020)611 35a',
    'APR 42': 'COM(2020)611 40',
    'APR 43': 'COM(2020)611 41',
    'APR 44': 'COM(2020)611 41',
    'APR 45': 'COM(2020)611 41',
    'APR 52(2)': 'COM(2020)611 41',
    'APR 53': 'COM(2020)611 41',
    'CFMR 11': 'COM(2020)613 4',
  });
});

test('a place that is known from memory only bears the mark, each time it is asked for', () => {
  const reason = { rule: 'procedure', says: 'no-application-yet', facts: [] };
  const finding = { holds: 'no' as const, because: [{ ...reason, cite: cite('APR 26(1)') }] };
  for (const _ of ['once', 'again'])
    expect(underOwnPlaces(finding, underDirectives).because).toEqual([{ ...reason, cite: 'APD 6(1)', recalled: true }]);
  const read = { holds: 'no' as const, because: [{ ...reason, cite: cite('APR 39(1)(a)') }] };
  expect(underOwnPlaces(read, underDirectives).because).toEqual([{ ...reason, cite: 'D3 18(1)' }]);
  const own = { holds: 'no' as const, because: [{ ...reason, cite: cite('AMMR 38(1)') }] };
  expect(underOwnPlaces(own, underDirectives).because[0]).toBe(own.because[0]);
});
