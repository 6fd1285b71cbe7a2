import { describe, expect, test } from 'vitest';
import { day, judgement, no, unknown, yes } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, type Person, readEvent } from '../file/index.ts';
import { countryOfRate, hangsOnRounding, lowRecognitionRate, rateOf, TWENTY_PERCENT } from './recognition-rate.ts';

const facts = (person: Person, ...written: Record<string, unknown>[]) => {
  const problems: FileProblem[] = [];
  const read: CaseEvent[] = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return factsOf(person, read.sort(compareEvents), day('2026-12-01'));
};

const between = (low: number, high = low) => ({ country: 'NG', year: 2025, low, high, source: 'a table' });
const noted = (protection: number, total: number, more = {}) => ({
  on: '2026-09-05',
  type: 'recognition_rate_noted',
  country: 'NG',
  year: 2025,
  protection,
  total,
  ...more,
});

describe('the country by which a rate is looked up', () => {
  test.each([
    [{ nationality: 'NG' }, yes('NG', 'nationality', ['person.nationality'])],
    [{ nationality: 'NG', other_nationalities: ['NG'] }, yes('NG', 'nationality', ['person.nationality'])],
    [
      { nationality: 'NG', other_nationalities: ['GH'] },
      judgement('several-nationalities', 'determining-authority', ['person.other_nationalities']),
    ],
    [{ nationality: 'STATELESS', former_residence: 'SY' }, yes('SY', 'former-residence', ['person.former_residence'])],
    [{ nationality: 'STATELESS' }, unknown('person.former_residence')],
    [{}, unknown('person.nationality')],
  ])('of %o', (person, outcome) => {
    expect(countryOfRate(facts(person))).toEqual(outcome);
  });
});

test('a rate noted in the file goes before one that is looked up', () => {
  const person = { nationality: 'NG' };
  expect(rateOf(facts(person), 'NG', () => between(0.5), 2026)).toEqual(between(0.5));
  expect(rateOf(facts(person, noted(1, 4), noted(1, 5)), 'NG', () => between(0.5), 2026)).toEqual({
    country: 'NG',
    year: 2025,
    low: 0.2,
    high: 0.2,
    source: 'file',
    counts: { protection: 1, total: 5 },
  });
  expect(rateOf(facts(person, noted(1, 4, { source: 'EUAA' })), 'NG', () => undefined, 2026)?.source).toBe('EUAA');
  expect(rateOf(facts(person, noted(1, 4)), 'GH', () => undefined, 2026)).toBeUndefined();
});

describe('whether the rate is low', () => {
  const person = { nationality: 'NG' };
  const low = (found: ReturnType<typeof facts>, rate?: ReturnType<typeof between>) =>
    lowRecognitionRate(found, () => rate, 2026, TWENTY_PERCENT);

  test('is compared on counts, never on a rounded rate', () => {
    const seen = ['recognition_rate_noted', 'person.nationality'];
    expect(low(facts(person, noted(200, 1000)))).toMatchObject({ says: 'rate-at-or-below-threshold', facts: seen });
    expect(low(facts(person, noted(201, 1000)))).toEqual(no('rate-above-threshold', seen));
    // As a fraction 3/15 is not exactly twenty of a hundred for a computer.
    expect(low(facts(person, noted(3, 15))).holds).toBe('yes');
  });

  test('is looked up where the file has none', () => {
    expect(low(facts(person), between(0.1, 0.2))).toEqual(
      yes(between(0.1, 0.2), 'rate-at-or-below-threshold', ['person.nationality']),
    );
    expect(low(facts(person), between(0.21, 0.3))).toEqual(no('rate-above-threshold', ['person.nationality']));
    expect(low(facts(person), between(0.2, 0.21))).toEqual(unknown('recognition_rate_noted'));
    expect(low(facts(person))).toEqual(unknown('recognition_rate_noted'));
  });

  test('does not count after a change in the country, or for people like this one', () => {
    const changed = { on: '2026-09-06', type: 'country_situation_changed', country: 'NG' };
    expect(low(facts(person, noted(1, 10), changed))).toEqual(
      no('country-situation-changed', ['country_situation_changed']),
    );
    expect(low(facts(person, noted(1, 10), { ...changed, country: 'GH' })).holds).toBe('yes');
    expect(low(facts(person, noted(1, 10), { on: '2026-09-06', type: 'rate_not_representative' }))).toEqual(
      no('rate-not-representative', ['rate_not_representative']),
    );
    expect(low(facts({}))).toEqual(unknown('person.nationality'));
  });
});

test.each([
  [195, 1000, false],
  [197, 1000, false],
  [198, 1000, true],
  [200, 1000, true],
  [203, 1000, true],
  [204, 1000, false],
  [204, 1003, false],
  [205, 1000, false],
  [1, 2, true],
  [0, 1, true],
  [0, 100, false],
])('%i of %i, published in fives, hangs on the rounding: %s', (protection, total, hangs) => {
  const counts = { protection, total };
  expect(hangsOnRounding({ ...between(protection / total), counts }, 20)).toBe(hangs);
  expect(hangsOnRounding(between(0.2), 20)).toBe(false);
});
