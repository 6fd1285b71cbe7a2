import { describe, expect, test } from 'vitest';
import { day, days, formatDay, hours, months, type Period, weeks, workingDays, years } from '../core/index.ts';
import { weekendsOnly } from './calendar.ts';
import { countPeriod } from './count-period.ts';
import {
  AMMR_COUNTING,
  APR_COUNTING,
  type CountingRule,
  CUT_OFF_COUNTING,
  countingRuleOf,
  DUBLIN_COUNTING,
  GENERAL_COUNTING,
  LIBERTY_COUNTING,
  NAMED_DAY_COUNTING,
  RBPR_COUNTING,
  SCREENING_COUNTING,
} from './counting.ts';

const off = (...written: string[]) => ({ ...weekendsOnly('DE'), holidays: new Set(written.map(day)) });

/** Each step of the reckoning in one line, and the other reading at the end. */
function told(start: string, length: Period, rule: CountingRule, calendar = weekendsOnly('DE')): string[] {
  const { steps, otherwise, due, nominal } = countPeriod(day(start), length, rule, calendar);
  expect(steps.at(-1)?.day).toBe(due);
  expect(steps.find((step) => step.why.startsWith('counted'))?.day).toBe(nominal);
  return [
    ...steps.map(({ day: reached, movedFrom, why, cite }) =>
      [formatDay(reached), why, cite, ...(movedFrom === undefined ? [] : [`from ${formatDay(movedFrom)}`])].join(', '),
    ),
    ...(otherwise ? [`otherwise ${formatDay(otherwise.due)}, ${otherwise.cite}`] : []),
  ];
}

describe('each act counts in its own way', () => {
  // Two weeks from Saturday 12 September 2026 end on a Saturday.
  test.each<readonly [id: string, rule: CountingRule, steps: readonly string[]]>([
    [
      'ammr',
      AMMR_COUNTING,
      [
        '2026-09-12, event-day-not-counted, AMMR 75(a)',
        '2026-09-26, counted-weeks, AMMR 75(b)',
        '2026-09-28, moved-from-saturday, AMMR 75(d), from 2026-09-26',
      ],
    ],
    [
      'apr',
      APR_COUNTING,
      [
        '2026-09-12, event-day-not-counted, APR 73(a)',
        '2026-09-26, counted-weeks, APR 73(b)',
        '2026-09-28, moved-from-saturday, APR 73(c), from 2026-09-26',
      ],
    ],
    [
      'named-day',
      NAMED_DAY_COUNTING,
      [
        '2026-09-12, event-day-not-counted, APR 73(a)',
        '2026-09-26, counted-weeks, APR 73(b)',
        '2026-09-26, last-day-off-stands, APR 73(c)',
      ],
    ],
    [
      'rbpr',
      RBPR_COUNTING,
      [
        '2026-09-12, event-day-not-counted, RBPR 11(a)',
        '2026-09-26, counted-weeks, RBPR 11(b)',
        '2026-09-28, moved-from-saturday, RBPR 11(c), from 2026-09-26',
      ],
    ],
    [
      'dublin-iii',
      DUBLIN_COUNTING,
      [
        '2026-09-12, event-day-not-counted, D3 42(a)',
        '2026-09-26, counted-weeks, D3 42(b)',
        '2026-09-26, last-day-off-stands, D3 42(c)',
        'otherwise 2026-09-28, R1182 3(4)',
      ],
    ],
    [
      'r1182',
      GENERAL_COUNTING,
      [
        '2026-09-12, event-day-not-counted, R1182 3(1)',
        '2026-09-26, counted-weeks, R1182 3(2)(c)',
        '2026-09-28, moved-from-saturday, R1182 3(4), from 2026-09-26',
      ],
    ],
    [
      'screening',
      SCREENING_COUNTING,
      [
        '2026-09-12, event-day-not-counted, R1182 3(1)',
        '2026-09-26, counted-weeks, R1182 3(2)(b)',
        '2026-09-26, last-day-off-stands, SR 8(3)',
        'otherwise 2026-09-28, R1182 3(4)',
      ],
    ],
    [
      'liberty',
      LIBERTY_COUNTING,
      [
        '2026-09-12, event-day-not-counted, R1182 3(1)',
        '2026-09-26, counted-weeks, R1182 3(2)(b)',
        '2026-09-26, last-day-off-stands, RCD 11(3)',
        'otherwise 2026-09-28, R1182 3(4)',
      ],
    ],
    [
      'cut-off',
      CUT_OFF_COUNTING,
      [
        '2026-09-12, event-day-not-counted, AMMR 75(a)',
        '2026-09-26, counted-weeks, AMMR 75(b)',
        '2026-09-26, last-day-off-stands, R1182 4(1)',
      ],
    ],
  ])('%s', (id, rule, steps) => {
    expect(rule.id).toBe(id);
    expect(told('2026-09-12', weeks(2), rule)).toEqual(steps);
  });

  test('and every act has its rule', () => {
    const acts = ['AMMR', 'IR2055', 'CFMR', 'APR', 'RBPR', 'D3', 'IR1560', 'RCD', 'EUROD', 'COM(2020)610'];
    expect(acts.map((act) => countingRuleOf(act).id)).toEqual([
      'ammr',
      'ammr',
      'ammr',
      'apr',
      'rbpr',
      'dublin-iii',
      'dublin-iii',
      'r1182',
      'r1182',
      'r1182',
    ]);
  });
});

describe('each unit', () => {
  test.each<readonly [length: Period, end: string]>([
    [hours(72), '2026-09-10, counted-hours, AMMR 75(b)'],
    [hours(25), '2026-09-09, counted-hours, AMMR 75(b)'],
    [days(3), '2026-09-10, counted-days, AMMR 75(b)'],
    [workingDays(5), '2026-09-14, counted-working-days, AMMR 75(b)'],
    [weeks(1), '2026-09-14, counted-weeks, AMMR 75(b)'],
    [months(2), '2026-11-07, counted-months, AMMR 75(b)'],
    [years(2), '2028-09-07, counted-years, AMMR 75(b)'],
  ])('%o', (length, end) => {
    expect(told('2026-09-07', length, AMMR_COUNTING)[1]).toBe(end);
  });

  test('a period in hours never moves', () => {
    expect(told('2026-09-10', hours(48), AMMR_COUNTING)).toHaveLength(2);
    expect(told('2026-09-10', hours(48), DUBLIN_COUNTING)).toHaveLength(2);
  });
});

describe('a month without such a date', () => {
  test('ends with its last day, which the act may say elsewhere', () => {
    expect(told('2026-08-31', months(1), AMMR_COUNTING)).toEqual([
      '2026-08-31, event-day-not-counted, AMMR 75(a)',
      '2026-09-30, counted-months, AMMR 75(b)',
      '2026-09-30, month-has-no-such-day, AMMR 75(c)',
    ]);
    expect(told('2024-02-29', years(1), DUBLIN_COUNTING).slice(1)).toEqual([
      '2025-02-28, counted-years, D3 42(b)',
      '2025-02-28, month-has-no-such-day, D3 42(b)',
    ]);
    expect(told('2026-08-31', months(1), CUT_OFF_COUNTING)[2]).toBe('2026-09-30, month-has-no-such-day, AMMR 75(c)');
  });

  test('is not spoken of where the date is there, or in other units', () => {
    expect(told('2026-08-30', months(1), AMMR_COUNTING)).toHaveLength(2);
    expect(told('2026-08-31', days(30), AMMR_COUNTING)).toHaveLength(2);
    expect(told('2026-08-31', weeks(5), AMMR_COUNTING)).toHaveLength(2);
  });
});

describe('a last day off', () => {
  test('moves from a Sunday and from a holiday to the next working day', () => {
    expect(told('2026-09-13', weeks(2), AMMR_COUNTING)[2]).toBe(
      '2026-09-28, moved-from-sunday, AMMR 75(d), from 2026-09-27',
    );
    expect(told('2026-09-11', weeks(2), AMMR_COUNTING, off('2026-09-25', '2026-09-28'))[2]).toBe(
      '2026-09-29, moved-from-holiday, AMMR 75(d), from 2026-09-25',
    );
  });
});

describe('a period of two days or more holds two working days', () => {
  test('under the general rules', () => {
    expect(told('2026-09-11', days(3), GENERAL_COUNTING)).toEqual([
      '2026-09-11, event-day-not-counted, R1182 3(1)',
      '2026-09-14, counted-days, R1182 3(2)(c)',
      '2026-09-15, extended-to-hold-working-days, R1182 3(5)',
    ]);
    expect(told('2026-09-11', days(2), GENERAL_COUNTING)[2]).toBe(
      '2026-09-15, extended-to-hold-working-days, R1182 3(5)',
    );
  });

  test('and not a period of one day, of working days, or one that holds them anyway', () => {
    expect(told('2026-09-11', days(1), GENERAL_COUNTING).at(-1)).toBe(
      '2026-09-14, moved-from-saturday, R1182 3(4), from 2026-09-12',
    );
    expect(told('2026-09-11', workingDays(1), GENERAL_COUNTING)).toHaveLength(2);
    expect(told('2026-09-11', days(4), GENERAL_COUNTING)).toHaveLength(2);
  });

  test('on the other reading of the screening alone, which names its own place', () => {
    expect(told('2026-09-11', days(3), SCREENING_COUNTING)).toEqual([
      '2026-09-11, event-day-not-counted, R1182 3(1)',
      '2026-09-14, counted-days, R1182 3(2)(b)',
      'otherwise 2026-09-15, R1182 3(5)',
    ]);
    expect(told('2026-09-11', days(4), SCREENING_COUNTING)).toHaveLength(2);
  });
});
