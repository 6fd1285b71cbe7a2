import { expect, test } from 'vitest';
import { day, formatDay } from '../core/index.ts';
import { mayRedesignate, suspensionUntil } from './suspension-of-designation.ts';

test.each([
  ['without a proposal it ends after three months', {}, '2027-04-10'],
  ['a proposal a day too late changes nothing', { proposed: day('2027-04-11') }, '2027-04-10'],
  ['with a proposal on the last day it lasts six months', { proposed: day('2027-04-10') }, '2027-07-10'],
  ['prolonged once', { proposed: day('2027-04-10'), prolonged: 1 }, '2028-01-10'],
  ['prolonged twice, and the proposal was not adopted', { proposed: day('2027-02-10'), prolonged: 2 }, '2028-05-10'],
  ['prolonged twice', { proposed: day('2027-04-10'), prolonged: 2 }, '2028-07-10'],
  ['a third prolongation does not count', { proposed: day('2027-04-10'), prolonged: 3 }, '2028-07-10'],
])('a suspension of 10 January 2027: %s', (_what, more, until) => {
  expect(formatDay(suspensionUntil({ adopted: day('2027-01-10'), ...more }))).toBe(until);
});

const removed = day('2028-01-10');

test.each([
  ['without a notice it may not', undefined, '2028-06-01', false],
  ['on the last day of the three months it may not yet', { notified: '2028-03-01' }, '2028-06-01', false],
  ['on the day after them it may', { notified: '2028-03-01' }, '2028-06-02', true],
  ['an objection in time bars it', { notified: '2028-03-01', objected: '2028-06-01' }, '2028-06-02', false],
  ['an objection a day too late does not', { notified: '2028-03-01', objected: '2028-06-02' }, '2028-06-03', true],
  [
    'on the last day of the two years the objection still bars it',
    { notified: '2028-03-01', objected: '2028-06-01' },
    '2030-01-10',
    false,
  ],
  ['after two years nobody can object', undefined, '2030-01-11', true],
] as const)('a State lists a removed country again: %s', (_what, notice, on, may) => {
  const given = notice && {
    country: 'EG',
    notified: day(notice.notified),
    ...('objected' in notice ? { objected: day(notice.objected) } : {}),
  };
  expect(mayRedesignate(removed, given, day(on))).toBe(may);
});
