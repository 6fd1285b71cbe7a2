import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarDate,
  type Day,
  day,
  daysInMonth,
  type Period,
  type PeriodUnit,
  weekday,
} from '../core/index.ts';
import { type Calendar, isDayOff } from './calendar.ts';
import { countPeriod } from './count-period.ts';
import type { CountingRule } from './counting.ts';
import * as counting from './counting.ts';

const RULES = Object.values(counting).filter(
  (value): value is CountingRule => typeof value === 'object' && 'lastDayOff' in value,
);
const UNITS: readonly PeriodUnit[] = ['hours', 'days', 'working-days', 'weeks', 'months', 'years'];
const MOST: Readonly<Record<PeriodUnit, number>> = {
  hours: 200,
  days: 60,
  'working-days': 40,
  weeks: 20,
  months: 40,
  years: 4,
};

const FIRST = day('2026-01-01');
const starts = fc.nat(1500).map((n) => addDays(FIRST, n));
const calendars = fc
  .uniqueArray(fc.nat(3500), { maxLength: 120 })
  .map((list): Calendar => ({ state: 'DE', holidays: new Set(list.map((n) => addDays(FIRST, n))) }));
const lengths = fc
  .constantFrom(...UNITS)
  .chain((unit) => fc.integer({ min: 1, max: MOST[unit] }).map((n): Period => ({ n, unit })));

const nobodyOff = (state: string): Calendar => ({ state, holidays: new Set<Day>() });

test('every counting rule is looked at', () => {
  expect(RULES.map((rule) => rule.id).sort()).toEqual(
    ['ammr', 'apr', 'cut-off', 'dublin-iii', 'liberty', 'named-day', 'r1182', 'rbpr', 'screening'].sort(),
  );
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('counting by %s', (_, rule) => {
  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(starts, fc.nat(40), lengths, calendars, (start, later, length, calendar) => {
        const [a, b] = [start, addDays(start, later)].map((from) => countPeriod(from, length, rule, calendar));
        expect(b?.due).toBeGreaterThanOrEqual(a?.due ?? 0);
      }),
    );
  });

  test('never before the plain count, and a longer period never ends earlier', () => {
    fc.assert(
      fc.property(starts, lengths, calendars, (start, length, calendar) => {
        const { due, nominal } = countPeriod(start, length, rule, calendar);
        expect(due).toBeGreaterThanOrEqual(nominal);
        expect(nominal).toBeGreaterThan(start);
        const longer = countPeriod(start, { ...length, n: length.n + 1 }, rule, calendar);
        expect(longer.due).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  test('the last day is a working day where the rule moves it, and the plain one where it stands', () => {
    fc.assert(
      fc.property(starts, lengths, calendars, (start, length, calendar) => {
        const { due, nominal, otherwise } = countPeriod(start, length, rule, calendar);
        if (length.unit === 'hours') {
          expect(due).toBe(nominal);
          expect(otherwise).toBeUndefined();
        } else if (rule.lastDayOff === 'moves') {
          expect(isDayOff(calendar, due)).toBe(false);
          expect(otherwise).toBeUndefined();
        } else {
          expect(due).toBe(nominal);
          if (rule.otherReading && isDayOff(calendar, due)) expect(otherwise?.due).toBeGreaterThan(due);
          if (otherwise) expect(isDayOff(calendar, otherwise.due)).toBe(false);
        }
      }),
    );
  });

  test('a move passes over days off alone, unless the rule wants two working days', () => {
    fc.assert(
      fc.property(starts, lengths, calendars, (start, length, calendar) => {
        const { due, nominal } = countPeriod(start, length, rule, calendar);
        if (rule.leastWorkingDays) return;
        for (let d = nominal; d < due; d = addDays(d, 1)) expect(isDayOff(calendar, d)).toBe(true);
      }),
    );
  });

  test('weeks keep the weekday, months keep the date or end with the month', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 30 }), (start, n) => {
        const week = countPeriod(start, { n, unit: 'weeks' }, rule, nobodyOff('DE'));
        expect(weekday(week.nominal)).toBe(weekday(start));
        expect(week.nominal - start).toBe(7 * n);
        const { nominal } = countPeriod(start, { n, unit: 'months' }, rule, nobodyOff('DE'));
        const [from, to] = [calendarDate(start), calendarDate(nominal)];
        expect(12 * to.year + to.month - 12 * from.year - from.month).toBe(n);
        expect(to.date).toBe(Math.min(from.date, daysInMonth(to.year, to.month)));
        expect(countPeriod(start, { n: 12 * n, unit: 'months' }, rule, nobodyOff('DE')).due).toBe(
          countPeriod(start, { n, unit: 'years' }, rule, nobodyOff('DE')).due,
        );
      }),
    );
  });

  test('working days are counted one by one over the calendar that was passed in', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 40 }), calendars, (start, n, calendar) => {
        const { nominal } = countPeriod(start, { n, unit: 'working-days' }, rule, calendar);
        let found = 0;
        for (let d = addDays(start, 1); d <= nominal; d = addDays(d, 1)) if (!isDayOff(calendar, d)) found += 1;
        expect(found).toBe(n);
        expect(isDayOff(calendar, nominal)).toBe(false);
      }),
    );
  });

  test('the steps lead from the event to the last day, each with its source', () => {
    fc.assert(
      fc.property(starts, lengths, calendars, (start, length, calendar) => {
        const { due, nominal, steps } = countPeriod(start, length, rule, calendar);
        expect(steps[0]).toMatchObject({ day: start, why: 'event-day-not-counted' });
        expect(steps[1]).toMatchObject({ day: nominal });
        expect(steps.at(-1)?.day).toBe(due);
        expect(steps.map((step) => step.day)).toEqual(steps.map((step) => step.day).toSorted((a, b) => a - b));
        expect(steps.every((step) => step.cite.length > 0)).toBe(true);
        const moved = steps.filter((step) => step.movedFrom !== undefined);
        expect(moved.length).toBeLessThanOrEqual(1);
        for (const move of moved) expect(isDayOff(calendar, move.movedFrom as Day)).toBe(true);
      }),
    );
  });

  test('holidays come from the calendar alone', () => {
    fc.assert(
      fc.property(starts, lengths, (start, length) => {
        const quiet = countPeriod(start, length, rule, nobodyOff('DE'));
        const off: Calendar = { state: 'DE', holidays: new Set([quiet.due]) };
        const { due, otherwise } = countPeriod(start, length, rule, off);
        if (length.unit === 'hours') expect(due).toBe(quiet.due);
        else if (rule.lastDayOff === 'moves' || length.unit === 'working-days') expect(due).toBeGreaterThan(quiet.due);
        else expect(rule.otherReading ? (otherwise?.due ?? due) : due + 1).toBeGreaterThan(due);
      }),
    );
  });
});
