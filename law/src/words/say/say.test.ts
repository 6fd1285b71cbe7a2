import { describe, expect, test } from 'vitest';
import { cite, type Day, day, days, hours, months, type Period, weeks, workingDays, years } from '../../core/index.ts';
import { readCaseFile } from '../../file/index.ts';
import { dublinIII, pact2024 } from '../../regimes/index.ts';
import {
  AMMR_COUNTING,
  type CountingRule,
  countPeriod,
  DUBLIN_COUNTING,
  GENERAL_COUNTING,
  weekendsOnly,
} from '../../time/index.ts';
import {
  sayDay,
  sayFact,
  sayMissing,
  sayPeriod,
  sayProcedure,
  sayReason,
  sayRegimeOf,
  sayResponsible,
  sayReturnDecision,
  sayRule,
  sayStep,
  sayValue,
} from './index.ts';

describe('days and periods', () => {
  test.each([
    ['2026-10-05', 'Monday 5 October 2026'],
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['1969-12-31', 'Wednesday 31 December 1969'],
  ])('%s is %s', (iso, said) => expect(sayDay(day(iso))).toBe(said));

  test.each<[Period, string]>([
    [months(1), '1 month'],
    [workingDays(15), '15 working days'],
    [workingDays(1), '1 working day'],
    [hours(72), '72 hours'],
  ])('%j is %s', (period, said) => expect(sayPeriod(period)).toBe(said));
});

const reckoned = (
  from: string,
  length: Period,
  rule: CountingRule,
  holidays: readonly string[] = [],
  state = 'DE',
): string[] => {
  const calendar = { ...weekendsOnly(state), holidays: new Set<Day>(holidays.map(day)) };
  return countPeriod(day(from), length, rule, calendar).steps.map((step) => sayStep(step, { length, state }));
};

describe('the steps of a reckoning', () => {
  test('a plain count', () => {
    expect(reckoned('2026-07-14', months(2), AMMR_COUNTING)).toEqual([
      'counted from the day after Tuesday 14 July 2026',
      '2 months later, the same date',
    ]);
  });

  test('a move over a weekend', () => {
    expect(reckoned('2026-08-03', months(2), AMMR_COUNTING).at(-1)).toBe(
      'moved from Saturday 3 October to Monday 5 October',
    );
    expect(reckoned('2026-08-04', months(2), AMMR_COUNTING).at(-1)).toBe(
      'moved from Sunday 4 October to Monday 5 October',
    );
  });

  test('a move over a public holiday names the State, and the years where they differ', () => {
    expect(reckoned('2026-09-25', months(3), AMMR_COUNTING, ['2026-12-25'], 'NL').at(-1)).toBe(
      'moved from Friday 25 December, a public holiday in the Netherlands, to Monday 28 December',
    );
    expect(reckoned('2026-12-01', months(1), AMMR_COUNTING, ['2027-01-01'], 'EU').at(-1)).toBe(
      'moved from Friday 1 January, a public holiday, to Monday 4 January',
    );
    expect(reckoned('2026-11-30', months(1), AMMR_COUNTING, ['2026-12-30', '2026-12-31', '2027-01-01']).at(-1)).toBe(
      'moved from Wednesday 30 December 2026 over Thursday 31 December 2026 and Friday 1 January 2027, public holidays in Germany, to Monday 4 January 2027',
    );
    expect(reckoned('2026-03-04', months(1), AMMR_COUNTING, ['2026-04-05', '2026-04-06']).at(-1)).toBe(
      'moved from Saturday 4 April over Monday 6 April, a public holiday in Germany, to Tuesday 7 April',
    );
    expect(reckoned('2026-08-03', months(2), AMMR_COUNTING, ['2026-10-03']).at(-1)).toBe(
      'moved from Saturday 3 October to Monday 5 October',
    );
  });

  test('a month that is too short, a day off that stays, a floor of working days', () => {
    expect(reckoned('2026-12-31', months(2), DUBLIN_COUNTING).slice(-2)).toEqual([
      'February 2027 has no such date, so its last day counts',
      'Sunday 28 February is a day off, but the last day stays where it is',
    ]);
    expect(reckoned('2026-07-03', days(2), GENERAL_COUNTING)).toContain(
      'extended to Tuesday 7 July, so that there are at least two working days in it',
    );
  });

  test.each<[Period, string]>([
    [days(5), '5 days later'],
    [weeks(2), '2 weeks later, the same day of the week'],
    [years(1), '1 year later, the same date'],
    [hours(72), '72 hours later, counted by the clock'],
    [workingDays(3), '3 working days later; Saturdays, Sundays and public holidays are left out'],
  ])('%j', (length, said) => expect(reckoned('2026-07-06', length, AMMR_COUNTING)[1]).toBe(said));
});

describe('facts', () => {
  test.each([
    ['person.born', 'Date of birth'],
    ['dependency.ties', 'Since when the ties exist'],
    ['family_member[1].status', 'Standing of the relative there (the second one in the file)'],
    ['family_member[11].status', 'Standing of the relative there (the 12th one in the file)'],
    ['application_registered', 'an entry that says “the application was registered”'],
    ['Not A Path', 'Not A Path'],
    ['constructor', 'an entry that says “constructor”'],
  ])('%s is %s', (fact, said) => expect(sayFact(fact)).toBe(said));

  test('a value is said with its field where the bare word means something else', () => {
    expect(sayValue('family_member', 'relation', 'aunt_or_uncle')).toBe('aunt or uncle');
    expect(sayValue('first_decision', 'procedure', 'border')).toBe('border procedure');
    expect(sayValue('detained', 'ground', 'border')).toBe('to decide on entry at the border');
    expect(sayValue('detained', 'ground', 'new_ground')).toBe('new ground');
  });
});

describe('reasons and findings', () => {
  test('a reason is a sentence; a question asked as a reason is the question; a missing fact is named', () => {
    expect(sayReason({ says: 'link-no-longer-fresh', facts: [] })).toBe(
      'The arrival lies too far back to tie the person to that State.',
    );
    expect(sayReason({ says: 'best-interests-of-joining-family', facts: [] })).toMatch(/\?$/);
    expect(sayReason({ says: 'fact-missing', facts: ['person.born', 'person.sex'] })).toBe(
      'Not known yet. Missing in the file: Date of birth and Sex.',
    );
    expect(sayMissing([])).toBe('A fact that this rule needs is not in the file.');
    expect(sayReason({ says: 'of-tomorrow', facts: [] })).toBe('of tomorrow');
    expect(sayRule('valid-visa')).toBe('Valid visa');
  });

  const because = [{ rule: 'procedure', cite: cite('APR 39'), says: 'another-state-is-responsible', facts: [] }];

  test('each kind of finding has its sentence', () => {
    expect(sayResponsible({ holds: 'yes', value: 'NL', because: [] })).toBe('The Netherlands is responsible.');
    expect(sayResponsible({ holds: 'unknown', missing: ['person.born'], because: [] })).toBe(
      'Not known yet. Missing in the file: Date of birth.',
    );
    expect(
      sayResponsible({
        holds: 'judgement',
        question: 'best-interests-of-joining-family',
        by: 'determining-state',
        because: [],
      }),
    ).toBe(
      'A person must judge this (the State that finds the responsible State): Is it best for the child to join this relative?',
    );
    expect(sayProcedure({ holds: 'no', because })).toBe(
      'Another State is responsible, so no procedure is chosen here.',
    );
    expect(sayProcedure({ holds: 'no', because: [] })).toBe('');
    expect(
      sayProcedure({
        holds: 'yes',
        value: { kind: 'border', duty: 'mandatory', grounds: ['low_recognition_rate', 'misled_authorities'] },
        because: [],
      }),
    ).toBe('Border procedure, demanded by the law (low recognition rate and authorities misled).');
    expect(
      sayProcedure({ holds: 'yes', value: { kind: 'regular', duty: 'mandatory', grounds: [] }, because: [] }),
    ).toBe('Regular procedure, demanded by the law.');
    expect(sayReturnDecision({ holds: 'yes', value: 'due', because: [] })).toBe('A return decision must be issued.');
  });
});

describe('the choice of the regime', () => {
  const file = (...events: object[]) => {
    const read = readCaseFile({ events });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.file;
  };

  test('rests on the day of the application', () => {
    expect(sayRegimeOf(file({ on: '2026-06-11', type: 'application_registered', in: 'DE' }))).toBe(
      'The application dates from Thursday 11 June 2026, before Friday 12 June 2026, so Dublin III applies.',
    );
    expect(sayRegimeOf(file({ on: '2026-06-12', type: 'application_registered', in: 'DE' }))).toContain(
      'From Friday 12 June 2026 on, the Pact as adopted in 2024 applies.',
    );
    expect(sayRegimeOf(file())).toBe(
      'The file holds no registered application, so it is looked at under the Pact as adopted in 2024.',
    );
    expect([dublinIII.id, pact2024.id]).toEqual(['dublin-iii', 'pact-2024']);
  });
});
