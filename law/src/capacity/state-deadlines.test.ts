import { expect, test } from 'vitest';
import { day, formatDay } from '../core/index.ts';
import { dueOf, STATE_DEADLINES, type StateDeadline } from './state-deadlines.ts';

const row = (id: string): StateDeadline => {
  const found = STATE_DEADLINES.find((deadline) => deadline.id === id);
  if (!found) throw new Error(`There is no row ${id}.`);
  return found;
};

test.each([
  ['capacity-in-place', '2027-10-15', '2028-04-15'],
  ['border-locations', '2026-01-01', '2026-04-11'],
  ['border-locations-changed', '2026-12-31', '2027-02-28'],
  ['capacity-act', '2027-10-15', '2027-10-15'],
  ['capacity-act', '2027-10-16', '2030-10-15'],
  ['safe-country-proposal', '2027-01-31', '2027-04-30'],
  ['safe-country-proposal-adopted', '2027-01-10', '2028-04-10'],
  ['safe-country-objection-right', '2027-03-01', '2029-03-01'],
])('%s since %s is owed by %s', (id, since, due) => {
  expect(formatDay(dueOf(row(id), day(since)) ?? day('1970-01-01'))).toBe(due);
});

test('what the act wants at once has no day', () => {
  expect(dueOf(row('verify-yearly-maximum'), day('2026-12-01'))).toBeUndefined();
});

test('each row says when: a date, a length, an occurrence, or how soon', () => {
  for (const { id, on, within, pace, every } of STATE_DEADLINES)
    expect(
      [on, within, pace, every].some((part) => part !== undefined),
      id,
    ).toBe(true);
  const ids = STATE_DEADLINES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
