import { expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { countHours, isAfter } from './count-hours.ts';

const at = (on: string, time: string) => ({ on: day(on), time });

test.each([
  ['on the hour', at('2026-09-08', '10:00'), 72, at('2026-09-11', '10:00'), at('2026-09-11', '11:00')],
  ['inside an hour', at('2026-09-08', '10:30'), 72, at('2026-09-11', '10:30'), at('2026-09-11', '11:00')],
  ['in the last hour of a day', at('2026-09-08', '23:59'), 1, at('2026-09-09', '00:59'), at('2026-09-09', '01:00')],
  ['over the end of a month', at('2026-08-30', '12:00'), 48, at('2026-09-01', '12:00'), at('2026-09-01', '13:00')],
])('%s', (_, start, hours, planUntil, lateAfter) => {
  expect(countHours(start, hours)).toEqual({ planUntil, lateAfter });
});

test('a moment is not after itself', () => {
  expect(isAfter(at('2026-09-08', '11:00'), at('2026-09-08', '11:00'))).toBe(false);
  expect(isAfter(at('2026-09-08', '11:01'), at('2026-09-08', '11:00'))).toBe(true);
});
