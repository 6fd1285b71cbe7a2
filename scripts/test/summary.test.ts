import { expect, test } from 'vitest';
import { summary } from './summary.ts';

const outcome = { stage: 'unit', seconds: 1.234, passed: 2, failed: 0, skipped: [] };
const lastLine = (text: string) => text.split('\n').at(-1);

test('the last line is the count and nothing else', () => {
  expect(lastLine(summary([outcome, outcome]))).toBe('4 passed, 0 failed');
  expect(lastLine(summary([outcome, { ...outcome, failed: 1 }]))).toBe('4 passed, 1 failed');
  expect(lastLine(summary([]))).toBe('0 passed, 0 failed');
});

test('tests that did not run are named before it', () => {
  const text = summary([
    outcome,
    { ...outcome, stage: 'browser', skipped: ['tests/browser/a.test.ts > a: no browser'] },
  ]);
  expect(lastLine(text)).toBe('4 passed, 0 failed, 1 skipped');
  expect(text).toContain('NOT RUN: 1 of 5 tests were skipped and show nothing:');
  expect(text).toContain('  SKIPPED tests/browser/a.test.ts > a: no browser');
});

test('a stage that failed as a whole says why', () => {
  expect(summary([{ ...outcome, failed: 1, broke: 'found no test' }])).toMatch(/^FAILED unit .*\(found no test\)$/m);
});
