import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'explain', 'mission.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| S\d+ /.test(line));

test('every promise from S1 to S40 has one row, in order', () => {
  const numbers = rows.map((row) => Number(/^\| S(\d+) /.exec(row)?.[1]));
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('every row says where it works, or that it does not yet', () => {
  for (const row of rows) {
    const today = row.split('|')[3]?.trim() ?? '';
    expect(today, row).toMatch(/not yet|`/);
  }
});

test('every file and folder that the page names exists', () => {
  const named = [...page.matchAll(/`([a-z]+\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
