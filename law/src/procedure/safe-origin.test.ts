import { describe, expect, test } from 'vitest';
import { cite, day, no, unknown, yes } from '../core/index.ts';
import { type CaseFile, factsOn, readEvent } from '../file/index.ts';
import { positionOf } from '../position/index.ts';
import { dublinIII } from '../regimes/index.ts';
import { designated } from './safe-origin.ts';
import { SAFE_ORIGINS_2026, type Suspension } from './safe-origin-list.ts';

const on = day('2028-03-01');

const fileWith = (...events: readonly Record<string, unknown>[]): CaseFile => ({
  person: { nationality: 'EG', born: day('1995-01-01'), unaccompanied: false },
  events: events.flatMap((event) => readEvent(event, 'event', []) ?? []),
});

const suspended = (reaches: Suspension['reaches']) => ({
  ...SAFE_ORIGINS_2026,
  list: SAFE_ORIGINS_2026.list.map((row) => ({
    ...row,
    suspended: [{ from: day('2028-01-10'), until: day('2028-07-10'), cite: cite('APR 63(1)'), reaches }],
  })),
});

const removed = {
  ...SAFE_ORIGINS_2026,
  list: SAFE_ORIGINS_2026.list.map((row) => ({ ...row, until: day('2027-12-31') })),
};

const assessed = (excepted: boolean) => ({
  on: '2028-02-01',
  type: 'safe_origin_assessed',
  country: 'EG',
  fits_applicant: true,
  excepted,
});

const ask = (rules: typeof SAFE_ORIGINS_2026, file = fileWith(), more = {}) =>
  designated(factsOn(file, on), 'EG', { rules, find: () => undefined, year: 2028, ...more });

describe('a listed country', () => {
  test('is no safe country while the Union suspends it, on no list of a State either', () => {
    expect(ask(suspended('country'))).toMatchObject({ holds: 'no', says: 'designation-suspended' });
    expect(ask(suspended('country'), fileWith(), { national: ['EG'] })).toMatchObject({ holds: 'no' });
  });

  test('that is suspended in part is safe for whom the suspension does not reach', () => {
    expect(ask(suspended('part'))).toEqual({ holds: 'unknown', missing: ['safe_origin_assessed.excepted'] });
    expect(ask(suspended('part'), fileWith(assessed(true)))).toMatchObject({ says: 'excepted-from-designation' });
    expect(ask(suspended('part'), fileWith(assessed(false)))).toMatchObject({ says: 'on-the-list-of-the-union' });
  });

  test('that was removed counts on the list of a State only where the Commission could object and did not', () => {
    expect(ask(removed)).toMatchObject({ holds: 'no', says: 'country-not-designated' });
    const national = ['EG'];
    expect(ask(removed, fileWith(), { national })).toMatchObject({ says: 'removed-and-not-designated-again' });
    const redesignations = [{ country: 'EG', notified: day('2027-11-01') }];
    expect(ask(removed, fileWith(), { national, redesignations })).toMatchObject({ says: 'on-the-national-list' });
  });
});

describe('the recognition rate before the act applied', () => {
  const file = fileWith(
    { on: '2026-02-01', type: 'recognition_rate_noted', country: 'EG', year: 2025, protection: 50, total: 1000 },
    { on: '2026-02-02', type: 'application_registered', in: 'DE' },
    { on: '2026-02-02', type: 'application_lodged', in: 'DE' },
  );
  const procedureOn = (date: string, earlyRate: boolean) =>
    positionOf(file, dublinIII, day(date), { examinationChoicesOf: () => ({ earlyRate }) }).procedure;

  test.each([
    ['2026-02-26', true, 'regular'],
    ['2026-02-27', true, 'accelerated'],
    ['2026-06-11', true, 'accelerated'],
    ['2026-06-12', true, 'regular'],
    ['2026-05-01', false, 'regular'],
  ] as const)('on %s, used by the State: %s, is %s', (date, used, kind) => {
    expect(procedureOn(date, used)).toMatchObject({ holds: 'yes', value: { kind } });
  });
});

describe('the days and the countries of a designation', () => {
  const start = day('2026-06-12');
  const at = (date: string, rules: typeof SAFE_ORIGINS_2026, more = {}) =>
    designated(factsOn(fileWith(), day(date)), 'EG', { rules, find: () => undefined, year: 2028, ...more });
  const listed = yes(true, 'on-the-list-of-the-union', ['person.nationality']);
  const never = no('country-not-designated', ['person.nationality']);

  test('counts from its first day to its last', () => {
    expect(SAFE_ORIGINS_2026.list.every(({ from }) => from === start)).toBe(true);
    expect(at('2026-06-11', SAFE_ORIGINS_2026)).toEqual(never);
    expect(at('2026-06-12', SAFE_ORIGINS_2026)).toEqual(listed);
    expect(at('2027-12-31', removed)).toEqual(listed);
    expect(at('2028-01-01', removed)).toEqual(never);
  });

  test.each([
    ['2028-01-09', 'yes'],
    ['2028-01-10', 'no'],
    ['2028-07-10', 'no'],
    ['2028-07-11', 'yes'],
  ])('is suspended from the first day to the last: %s', (date, holds) => {
    expect(at(date, suspended('country')).holds).toBe(holds);
  });

  test('a notice for another country says nothing of this one', () => {
    const national = ['EG'];
    const notified = day('2027-11-01');
    const kept = yes(true, 'on-the-national-list', ['person.nationality']);
    const lost = no('removed-and-not-designated-again', ['person.nationality']);
    expect(at('2028-03-01', removed, { national, redesignations: [{ country: 'EG', notified }] })).toEqual(kept);
    expect(at('2028-03-01', removed, { national, redesignations: [{ country: 'TN', notified }] })).toEqual(lost);
    // Two years after the removal the Commission can no longer object.
    expect(at('2029-12-31', removed, { national })).toEqual(lost);
    expect(at('2030-01-01', removed, { national })).toEqual(kept);
    expect(
      at('2028-03-01', { ...removed, list: removed.list.filter(({ country }) => country !== 'EG') }, { national }),
    ).toEqual(kept);
  });

  test('what is said of the exceptions of one country says nothing of another', () => {
    const other = { ...assessed(true), country: 'TN' };
    expect(ask(SAFE_ORIGINS_2026, fileWith(other))).toEqual(listed);
    expect(ask(SAFE_ORIGINS_2026, fileWith(assessed(true)))).toEqual(
      no('excepted-from-designation', ['safe_origin_assessed.excepted']),
    );
  });
});

describe('a candidate State', () => {
  const notice = (circumstance: string, applies: boolean, date = '2028-01-01') => ({
    on: date,
    type: 'candidate_circumstance_notified',
    country: 'RS',
    circumstance,
    applies,
  });
  const rated = (protection: number) => ({
    on: '2028-01-01',
    type: 'recognition_rate_noted',
    country: 'RS',
    year: 2027,
    protection,
    total: 1000,
  });
  const serbia = (date: string, low?: number, high = low, ...events: Record<string, unknown>[]) =>
    designated(factsOn(fileWith(...events), day(date)), 'RS', {
      rules: SAFE_ORIGINS_2026,
      find: () =>
        low === undefined ? undefined : { country: 'RS', year: 2027, low, high: high ?? low, source: 'a table' },
      year: 2028,
    });
  const NOTICE = ['candidate_circumstance_notified'];
  const RATE = ['recognition_rate_noted'];

  test.each<readonly [why: string, given: ReturnType<typeof serbia>, outcome: unknown]>([
    ['at twenty of a hundred', serbia('2028-03-01', 0.2), yes(true, 'candidate-state', RATE)],
    ['above', serbia('2028-03-01', 0.21), no('candidate-rate-too-high', RATE)],
    ['perhaps above', serbia('2028-03-01', 0.2, 0.21), unknown('recognition_rate_noted')],
    ['of a rate that nobody knows', serbia('2028-03-01'), unknown('recognition_rate_noted')],
    [
      'of a rate noted in the file',
      serbia('2028-03-01', undefined, undefined, rated(200)),
      yes(true, 'candidate-state', RATE),
    ],
    [
      'told to be above',
      serbia('2028-03-01', 0.1, 0.1, notice('rate_above_threshold', true)),
      no('candidate-rate-too-high', NOTICE),
    ],
    [
      'told to be below',
      serbia('2028-03-01', 0.5, 0.5, notice('rate_above_threshold', false)),
      yes(true, 'candidate-state', NOTICE),
    ],
    [
      'at war',
      serbia('2028-03-01', 0.1, 0.1, notice('armed_conflict', true)),
      no('candidate-in-armed-conflict', NOTICE),
    ],
    [
      'under measures',
      serbia('2028-03-01', 0.1, 0.1, notice('restrictive_measures', true)),
      no('candidate-under-measures', NOTICE),
    ],
    [
      'no longer at war',
      serbia('2028-03-01', 0.1, 0.1, notice('armed_conflict', true), notice('armed_conflict', false, '2028-02-01')),
      yes(true, 'candidate-state', RATE),
    ],
    ['before it was one', serbia('2012-02-29', 0.1), no('country-not-designated', ['person.nationality'])],
    ['on the day on which it became one', serbia('2012-03-01', 0.1), yes(true, 'candidate-state', RATE)],
  ])('%s', (_, given, outcome) => {
    expect(given).toEqual(outcome);
  });
});
