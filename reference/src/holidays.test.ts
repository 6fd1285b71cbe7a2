import { ASSOCIATED_STATES, calendarDate, day, MEMBER_STATES, type MemberState } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { holidays, orthodoxEaster } from './holidays.ts';

const on = (state: MemberState, date: string) => {
  const of = day(date);
  const { year } = calendarDate(of);
  return holidays(state, year, year).has(of);
};

describe('public holidays', () => {
  test.each<[MemberState, string, boolean, string]>([
    ['DE', '2026-04-03', true, 'Good Friday'],
    ['IT', '2026-04-03', false, 'Good Friday is a working day in Italy'],
    ['AT', '2026-01-06', true, 'Epiphany'],
    ['IT', '2026-01-06', true, 'Epiphany'],
    ['ES', '2026-01-06', true, 'Epiphany'],
    ['DE', '2026-01-06', false, 'Epiphany is regional in Germany'],
    ['DE', '2026-06-04', false, 'Corpus Christi is regional in Germany'],
    ['DE', '2026-10-03', true, 'Unity Day'],
    ['IT', '2026-10-04', true, 'Saint Francis, from 2026'],
    ['IT', '2025-10-04', false, 'Saint Francis, not before'],
    ['GR', '2026-04-10', true, 'Orthodox Good Friday'],
    ['GR', '2026-04-03', false, 'Western Good Friday'],
    ['GR', '2026-06-01', true, 'Monday of the Holy Spirit'],
    ['CY', '2026-02-23', true, 'Green Monday'],
    ['CY', '2026-02-24', false, 'the day after Green Monday'],
    ['CY', '2026-06-01', true, 'Monday of the Flood'],
    ['BG', '2026-05-25', true, 'moved from Sunday 24 May'],
    ['BG', '2021-05-04', true, 'moved past Easter Monday'],
    ['BG', '2027-12-28', true, 'second of two moved days'],
    ['LV', '2025-05-05', true, 'moved from Sunday 4 May'],
    ['RO', '2026-01-02', true, 'second day of the New Year'],
    ['PL', '2024-12-24', false, 'Christmas Eve before 2025'],
    ['PL', '2025-12-24', true, 'Christmas Eve from 2025'],
    ['DK', '2023-05-05', true, 'General Prayer Day, the last'],
    ['DK', '2024-04-26', false, 'General Prayer Day, abolished'],
    ['SK', '2025-05-08', true, 'Victory Day'],
    ['SK', '2026-05-08', false, 'a working day in 2026'],
    ['SK', '2028-05-08', true, 'Victory Day again'],
    ['IE', '2026-04-03', false, 'Good Friday is no public holiday in Ireland'],
    ['ES', '2022-12-26', false, 'moved in some Communities only'],
    ['IS', '2026-12-24', false, 'a half day'],
    ['CH', '2026-08-01', true, 'National Day'],
    ['CH', '2026-04-03', false, 'Good Friday is cantonal in Switzerland'],
    ['LI', '2025-08-15', true, 'National Day'],
    ['LI', '2026-05-15', false, 'a bridging day'],
    ['NO', '2026-05-17', true, 'Constitution Day'],
  ])('%s %s is one: %s (%s)', (state, date, expected) => {
    expect(on(state, date)).toBe(expected);
  });

  test('every State keeps New Year and Christmas Day in every year', () => {
    for (const state of [...MEMBER_STATES, ...ASSOCIATED_STATES]) {
      const kept = holidays(state, 2020, 2032);
      for (let year = 2020; year <= 2032; year += 1) {
        expect([state, year, kept.has(day(`${year}-01-01`))]).toEqual([state, year, true]);
        expect([state, year, kept.has(day(`${year}-12-25`))]).toEqual([state, year, true]);
      }
    }
  });

  test('are kept after the first call, and refuse years in the wrong order', () => {
    expect(holidays('AT', 2025, 2027)).toBe(holidays('AT', 2025, 2027));
    expect(() => holidays('AT', 2027, 2025)).toThrow('whole years in order');
  });

  test('Easter in the East falls where the churches keep it', () => {
    expect([2024, 2025, 2026, 2027].map(orthodoxEaster)).toEqual(
      ['2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02'].map(day),
    );
  });
});
