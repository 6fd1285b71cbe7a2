import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['sharse', 'shares'],
  ['shares', 'shares'],
  ['du', 'due'],
  ['limit', 'limits'],
  ['zebra', undefined],
  ['', undefined],
])('%j was meant as %j', (word, meant) => {
  expect(nearest(word, ['due', 'limits', 'position', 'shares'])).toBe(meant);
});
