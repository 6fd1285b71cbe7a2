import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  isWeekend,
  parseDay,
  weekday,
} from './day.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const plain = (of: Day) => EPOCH.add({ days: of });

// From the year 1000 to the year 9000: four digits, both sides of every rule of leap years.
const days = fc.integer({ min: -354_285, max: 2_567_000 }).map((n) => n as Day);
const months = fc.integer({ min: -2400, max: 2400 });

test('a day is written, read and split as the calendar of the language does it', () => {
  fc.assert(
    fc.property(days, (of) => {
      const { year, month, day: date } = plain(of);
      expect(formatDay(of)).toBe(plain(of).toString());
      expect(parseDay(formatDay(of))).toBe(of);
      expect(calendarDate(of)).toEqual({ year, month, date });
      expect(dayOf(year, month, date)).toBe(of);
      expect(daysInMonth(year, month)).toBe(plain(of).daysInMonth);
    }),
  );
});

test('weekdays and days added agree with the calendar of the language', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (of, n) => {
      expect(weekday(of)).toBe(plain(of).dayOfWeek);
      expect(isWeekend(of)).toBe(plain(of).dayOfWeek > 5);
      expect(formatDay(addDays(of, n))).toBe(plain(of).add({ days: n }).toString());
    }),
  );
});

test('months added keep the date, or end with the last day of a shorter month', () => {
  fc.assert(
    fc.property(days, months, (of, n) => {
      expect(formatDay(addMonths(of, n))).toBe(plain(of).add({ months: n }, { overflow: 'constrain' }).toString());
    }),
  );
});

test('a later day plus the same months is never earlier', () => {
  fc.assert(
    fc.property(days, fc.nat(400), months, (of, later, n) => {
      expect(addMonths(addDays(of, later), n)).toBeGreaterThanOrEqual(addMonths(of, n));
    }),
  );
});

test('what is no day is not read', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (year, month, date) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
      expect(parseDay(text) !== undefined).toBe(exists);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      if (!/^\d{4}-\d\d-\d\d$/.test(text)) expect(parseDay(text)).toBeUndefined();
    }),
  );
});
