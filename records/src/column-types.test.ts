import { expect, test } from 'vitest';
import { readBigint, readInstant } from './column-types.ts';

test('instants of a session in UTC are read alike', () => {
  expect(readInstant('2026-07-03 09:30:00+00')).toBe('2026-07-03T09:30:00.000Z');
  expect(readInstant('2026-07-03 09:30:00.1+00')).toBe('2026-07-03T09:30:00.100Z');
  expect(readInstant('2026-07-03 09:30:00.123456+00')).toBe('2026-07-03T09:30:00.123Z');
  expect(readInstant('infinity')).toBe('infinity');
});

test('a bigint that a number cannot hold is refused, not rounded', () => {
  expect(readBigint('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
  expect(() => readBigint('9007199254740993')).toThrow('cast it to text');
});
