import { describe, expect, test } from 'vitest';
import { readCaseFile } from './read-case-file.ts';

const problemsOf = (person: object, ...events: object[]): string[] => {
  const read = readCaseFile({ person, events });
  return read.ok ? [] : read.problems.map(({ field, problem }) => `${field} ${problem}`);
};
const doubtsOf = (person: object, ...events: object[]): string[] => {
  const read = readCaseFile({ person, events });
  return read.ok ? read.doubts.map(({ field, problem }) => `${field} ${problem}`) : ['refused'];
};
const made = { on: '2026-07-03', type: 'application_made', in: 'DE' };

describe('the person', () => {
  test('born after the first thing that happened to him or her', () => {
    expect(problemsOf({ born: '2026-07-04' }, made)).toEqual([
      'person.born is after events[0], application_made of 2026-07-03.',
    ]);
    expect(problemsOf({ born: '2026-07-03' }, made)).toEqual([]);
  });

  test('what is told of relatives and papers may be older than the person', () => {
    const spouse = { on: '1980-05-05', type: 'family_member', relation: 'parent', in: 'SE' };
    expect(problemsOf({ born: '1999-04-01' }, spouse, made)).toEqual([]);
  });

  test('two dates of birth', () => {
    expect(problemsOf({ born: ['1999-04-01', '2009-04-01'] })).toEqual([
      'person.born a list is not a day of the calendar.',
    ]);
  });

  test('stateless and a national', () => {
    expect(problemsOf({ nationality: 'STATELESS', other_nationalities: ['SY'] })).toEqual([
      'person.other_nationalities contradicts person.nationality STATELESS: nobody is stateless and a national.',
    ]);
    expect(problemsOf({ nationality: 'SY', other_nationalities: ['IQ'] })).toEqual([]);
  });

  test('a spouse of somebody who is not married', () => {
    expect(problemsOf({ married: false, spouse_legally_present: true })).toEqual([
      'person.spouse_legally_present contradicts person.married false.',
    ]);
  });

  test('a minor alone who was of age is read, with a doubt', () => {
    expect(doubtsOf({ born: '1999-04-01', unaccompanied: true }, made)).toEqual([
      'person.unaccompanied is for minors; born 1999-04-01, the person was of age at application_made of 2026-07-03.',
    ]);
    expect(doubtsOf({ born: '2008-07-04', unaccompanied: true }, made)).toEqual([]);
    expect(doubtsOf({ born: '2008-07-03', unaccompanied: true }, made)).toHaveLength(1);
  });
});

describe('events of one day', () => {
  const age = { on: '2026-07-20', type: 'age_assessed', in: 'DE', result: 'minor' };

  test('two results of one assessment', () => {
    expect(problemsOf({}, age, { ...age, result: 'adult' })).toEqual([
      'events[1].result contradicts events[0], which says minor of the same day.',
    ]);
    expect(problemsOf({}, age, { ...age, in: 'GR', result: 'adult' })).toEqual([]);
    expect(problemsOf({}, age, { ...age, on: '2026-07-21', result: 'adult' })).toEqual([]);
    expect(problemsOf({}, age, age)).toEqual([]);
  });

  test('yes and no of the same State', () => {
    const asked = { on: '2026-07-20', type: 'take_charge_requested', to: 'GR' };
    const yes = { on: '2026-08-01', type: 'take_charge_accepted', by: 'GR' };
    const no = { on: '2026-08-01', type: 'take_charge_refused', by: 'GR' };
    expect(problemsOf({}, asked, yes, no)).toEqual([
      'events[2] contradicts events[1], take_charge_accepted of the same day.',
    ]);
    expect(problemsOf({}, asked, { ...yes, on: '2026-08-02' }, no)).toEqual([]);
    expect(problemsOf({}, asked, yes, { ...no, by: 'IT' })).toEqual([]);
  });
});

test('a stay or a paper that ends before it begins', () => {
  expect(problemsOf({}, { on: '2026-05-02', type: 'stayed', in: 'DE', until: '2026-05-01' })).toEqual([
    'events[0].until is before the first day, 2026-05-02.',
  ]);
  const visa = { on: '2026-05-02', type: 'visa_issued', by: 'FR', kind: 'short', valid_from: '2026-06-01' };
  expect(problemsOf({}, { ...visa, valid_until: '2026-05-31' })).toEqual([
    'events[0].valid_until is before the first day, 2026-06-01.',
  ]);
  expect(problemsOf({}, { ...visa, valid_until: '2026-06-01' })).toEqual([]);
});
