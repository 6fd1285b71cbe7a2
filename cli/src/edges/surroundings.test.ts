import { day } from '@openpact/law';
import { expect, test } from 'vitest';
import { calendarFor, surroundings } from './surroundings.ts';

test('the holidays of a State over the years asked for', async () => {
  const calendar = await calendarFor('DE', day('2026-08-03'), day('2027-01-10'));
  expect(calendar.state).toBe('DE');
  expect(calendar.holidays.has(day('2026-10-03'))).toBe(true);
  expect(calendar.holidays.has(day('2027-01-01'))).toBe(true);
  expect(calendar.holidays.has(day('2026-10-05'))).toBe(false);
});

test('each State has its own calendar, kept; nobody’s calendar has weekends only', async () => {
  const { calendarOf } = await surroundings(day('2026-01-01'), day('2026-12-31'));
  expect(calendarOf?.('GR').holidays.has(day('2026-03-25'))).toBe(true);
  expect(calendarOf?.('DE').holidays.has(day('2026-03-25'))).toBe(false);
  expect(calendarOf?.('GR')).toBe(calendarOf?.('GR'));
  expect(calendarOf?.(undefined).holidays.size).toBe(0);
});

test('a file that goes back further than holidays are known is still looked at', async () => {
  const { calendarOf } = await surroundings(day('1951-05-05'), day('2098-01-01'));
  expect(calendarOf?.('NO').holidays.has(day('2026-05-17'))).toBe(true);
});

test('a recognition rate is the latest before the year of the decision, as a part of one', async () => {
  const { findRate } = await surroundings(day('2026-01-01'), day('2026-12-31'));
  const rate = findRate?.('BD', 2026);
  expect(rate?.year).toBeLessThan(2026);
  expect(rate?.low).toBeGreaterThanOrEqual(0);
  expect(rate?.high).toBeLessThanOrEqual(1);
  expect(findRate?.('XX', 2026)).toBeUndefined();
});
