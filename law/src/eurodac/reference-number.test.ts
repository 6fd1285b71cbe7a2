import { expect, test } from 'vitest';
import { ASSOCIATED_STATES, MEMBER_STATES } from '../core/index.ts';
import { CATEGORIES } from './category.ts';
import { parseReferenceNumber, referenceNumber } from './reference-number.ts';

test('what is written is read, for every State and category', () => {
  for (const state of [...MEMBER_STATES, ...ASSOCIATED_STATES]) {
    for (const { category } of CATEGORIES) {
      const text = referenceNumber(state, category, '0123456ABC');
      expect(parseReferenceNumber(text)).toEqual({ state, of: { kind: 'person', category }, serial: '0123456ABC' });
    }
  }
});

test.each([
  ['IT', 'disembarked', 'IT9'],
  ['DE', 'applicant', 'DE1'],
  ['GR', 'irregular_crossing', 'EL2'],
  ['SE', 'temporary_protection', 'SE0'],
] as const)('%s %s begins with %s', (state, category, start) => {
  expect(referenceNumber(state, category, '7')).toBe(`${start}7`);
});

test('requests have digits of their own', () => {
  expect(parseReferenceNumber('FR4A1')?.of).toEqual({ kind: 'request', request: 'law-enforcement' });
  expect(parseReferenceNumber('FR5A1')?.of).toEqual({ kind: 'request', request: 'europol' });
  expect(parseReferenceNumber('FR6A1')?.of).toEqual({ kind: 'request', request: 'data-subject' });
});

test.each(['', 'DE', 'DE1', 'de1ABC', 'XX1ABC', 'GR1ABC', 'DE1AB-C', 'D11', `DE1${'9'.repeat(33)}`])(
  '"%s" is none',
  (text) => {
    expect(parseReferenceNumber(text)).toBeUndefined();
  },
);

test('a serial that cannot be read back is refused', () => {
  expect(() => referenceNumber('DE', 'applicant', 'a-1')).toThrow('Write 1 to 32 capital letters and digits.');
});
