import { expect, test } from 'vitest';
import { LIMITS } from '../time/index.ts';
import { GUARANTEE_CONDITIONS, GUARANTEES, THEMES } from './index.ts';

test('no id stands twice', () => {
  const ids = GUARANTEES.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every limit of a row is a limit of the table, and every row that waits for a limit names one', () => {
  const limits = new Set(LIMITS.map(({ id }) => id));
  for (const { id, limit, when } of GUARANTEES) {
    expect(limit === undefined || limits.has(limit), id).toBe(true);
    expect(when === 'limit-open', id).toBe(limit !== undefined);
  }
});

test('every condition is used by a row, and every theme has rows', () => {
  const used = new Set(GUARANTEES.flatMap(({ when, doneWhen }) => (doneWhen ? [when, doneWhen] : [when])));
  expect(GUARANTEE_CONDITIONS.filter((condition) => !used.has(condition))).toEqual([]);
  for (const theme of THEMES)
    expect(
      GUARANTEES.some((row) => row.theme === theme),
      theme,
    ).toBe(true);
});

test('a right belongs to the person', () => {
  for (const { kind, actor, id } of GUARANTEES) expect(kind === 'right' && actor !== 'applicant', id).toBe(false);
});
