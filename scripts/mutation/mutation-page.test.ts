import { expect, test } from 'vitest';
import { isEquivalent } from './equivalent.ts';
import { type Judged, mutationPage, readMutationPage, resultsOf, scoreOf } from './mutation-page.ts';

const change = (verdict: Judged['verdict'], file = 'law/src/time/clock.ts'): Judged => ({
  file,
  line: 7,
  kind: 'LogicalOperator',
  was: 'a & b',
  becomes: 'a | b',
  verdict,
});

test('the score counts what was caught of what was judged', () => {
  expect(scoreOf({ caught: 1, survived: 1, notReached: 1 })).toBe(33.3);
  expect(scoreOf({ caught: 0, survived: 0, notReached: 0 })).toBe(100);
});

const judged = [
  change('caught'),
  change('survived'),
  change('equivalent'),
  change('not-reached', 'law/src/transfer/a.ts'),
];

test('the page has a row for each folder and file, and for each change that was not caught', () => {
  const page = mutationPage(resultsOf(judged, '2026-11-22'), 12);
  expect(page).toContain('| law/src/time | 2 | 1 | 1 | 0 | 50 |');
  expect(page).toContain('| **all** | 3 | 1 | 1 | 1 | 33.3 |');
  expect(page).toContain('| law/src/time/clock.ts | 2 | 1 | 1 | 0 | 50 | 2026-11-22 |');
  expect(page).toContain('| time/clock.ts:7 | `a & b` | `a \\| b` | survived |');
  expect(page).toContain('| transfer/a.ts:7 | `a & b` | `a \\| b` | not reached |');
  expect(page).toContain('the 12 scenarios are run');
});

test.each(['2026-11-22', '2026-11-22, one in 10'])(
  'what a page says of each file can be read again, measured %s',
  (on) => {
    const results = resultsOf(judged, on);
    expect(readMutationPage(mutationPage(results, 12))).toEqual(results);
  },
);

test('a change that changes nothing is known by its text, however it is broken into lines', () => {
  const file = 'law/src/responsibility/documents.ts';
  expect(isEquivalent(file, 'papers.length\n  <= 1', 'false')).toBe(true);
  expect(isEquivalent(file, 'papers.length <= 2', 'false')).toBe(false);
  expect(isEquivalent(file, 'e.on <= issued.valid_until', 'false')).toBe(false);
});
