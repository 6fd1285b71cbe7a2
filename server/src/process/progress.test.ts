import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progress } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const taking = (ms: number) => () => new Promise<string>((resolve) => setTimeout(() => resolve('done'), ms));

test('what is quick is not talked about', async () => {
  const lines: string[] = [];
  const work = progress((line) => lines.push(line), Date.now).step('Opening the record', taking(900));
  await vi.advanceTimersByTimeAsync(5000);
  expect(await work).toBe('done');
  expect(lines).toEqual([]);
});

test('what takes longer than a second is said, and when it is done', async () => {
  const lines: string[] = [];
  const work = progress((line) => lines.push(line), Date.now).step('Opening the record', taking(2500));
  await vi.advanceTimersByTimeAsync(1100);
  expect(lines).toEqual(['Opening the record …']);
  await vi.advanceTimersByTimeAsync(5000);
  await work;
  expect(lines[1]).toBe('  done after 2.5 s');
});
