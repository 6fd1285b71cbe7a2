import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

test('allows so many tries at once, then says how long to wait', () => {
  const limit = rateLimit({ times: 3, seconds: 30 });
  expect([0, 0, 0, 0].map((now) => limit.take('a', now))).toEqual([0, 0, 0, 10]);
  expect(limit.take('b', 0)).toBe(0);
  expect(limit.take('a', 9_999)).toBeGreaterThan(0);
  expect(limit.take('a', 10_000)).toBe(0);
});

test('forgets the oldest addresses before it fills the memory', () => {
  const limit = rateLimit({ times: 1, seconds: 60 });
  for (let i = 0; i < 10_002; i++) limit.take(`k${i}`, i / 1000);
  expect(limit.take('k10001', 11)).toBeGreaterThan(0);
  expect(limit.take('k0', 11)).toBe(0);
});

test('a clock that goes back gives no tries', () => {
  const limit = rateLimit({ times: 1, seconds: 60 });
  expect(limit.take('a', 100_000)).toBe(0);
  expect(limit.take('a', 0)).toBeGreaterThan(0);
});
