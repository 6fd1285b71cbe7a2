import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actsPage } from './acts-page.ts';
import { ACTS } from './all-acts.ts';

const PAGE = join(import.meta.dirname, '../../../docs/reference/acts.md');

test('docs/reference/acts.md says what the index says; if not, run this test with --update', async () => {
  await expect(actsPage()).toMatchFileSnapshot(PAGE);
});

test('each act has one row, with its key, its name and its identifier', () => {
  const rows = actsPage().split('\n');
  for (const { key, full, celex, eli } of ACTS) {
    const found = rows.filter((row) => row.startsWith(`| \`${key}\` | `));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(full);
    expect(found[0]).toContain(eli ?? celex);
  }
});

test('what is known from memory only says so', () => {
  const rows = actsPage().split('\n');
  const row = (key: string) => rows.find((text) => text.startsWith(`| \`${key}\` | `));
  expect(row('RD')).toContain('*recalled*');
  expect(row('AMMR')).not.toContain('*recalled*');
});
