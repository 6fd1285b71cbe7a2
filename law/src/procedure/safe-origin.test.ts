import { describe, expect, test } from 'vitest';
import { cite, day } from '../core/index.ts';
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
