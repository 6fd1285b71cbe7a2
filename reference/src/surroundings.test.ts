import { day } from '@openpact/law';
import { expect, test } from 'vitest';
import { calendarOf, surroundings } from './surroundings.ts';

test('each State has its own calendar, kept; nobody’s calendar has weekends only', () => {
  expect(calendarOf('DE').state).toBe('DE');
  expect(calendarOf('GR').holidays.has(day('2026-03-25'))).toBe(true);
  expect(calendarOf('DE').holidays.has(day('2026-03-25'))).toBe(false);
  expect(calendarOf('GR')).toBe(calendarOf('GR'));
  expect(calendarOf(undefined).holidays.has(day('2026-12-25'))).toBe(false);
});

test('a day beyond the years with known holidays is looked at all the same', () => {
  expect(calendarOf('NO').holidays.has(day('2026-05-17'))).toBe(true);
  expect(calendarOf('NO').holidays.has(day('1951-05-17'))).toBe(false);
  expect(calendarOf('NO').holidays.has(day('2100-05-17'))).toBe(false);
});

test('a recognition rate is the latest before the year of the decision, as a part of one', () => {
  const rate = surroundings.findRate?.('BD', 2026);
  expect(rate?.year).toBeLessThan(2026);
  expect(rate?.low).toBeGreaterThanOrEqual(0);
  expect(rate?.high).toBeLessThanOrEqual(1);
  expect(surroundings.findRate?.('XX', 2026)).toBeUndefined();
});
