import { expect, test } from 'vitest';
import { type Judged, mutationPage, scoreOf } from './mutation-page.ts';

const change = (verdict: Judged['verdict'], file = 'law/src/time/clock.ts'): Judged => ({
  file,
  line: 7,
  kind: 'LogicalOperator',
  becomes: 'a | b',
  verdict,
});

test('the score counts what was caught of what was judged, and not what is looked at while loading', () => {
  expect(scoreOf([change('caught'), change('survived'), change('not-reached'), change('while-loading')])).toBe(33.3);
  expect(scoreOf([change('while-loading')])).toBe(100);
});

test('the page has a row for each folder and file, and for each change that was not caught', () => {
  const page = mutationPage([change('caught'), change('survived'), change('not-reached', 'law/src/transfer/a.ts')], 12);
  expect(page).toContain('| law/src/time | 2 | 1 | 1 | 0 | 50 | 0 |');
  expect(page).toContain('| **all** | 3 | 1 | 1 | 1 | 33.3 | 0 |');
  expect(page).toContain('| time/clock.ts:7 | LogicalOperator | `a \\| b` | survived |');
  expect(page).toContain('| transfer/a.ts:7 | LogicalOperator | `a \\| b` | not reached |');
  expect(page).toContain('12 scenarios are run');
});
