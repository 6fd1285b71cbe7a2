import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readScenarios } from '../scenario/index.ts';
import { coverage } from './coverage.ts';
import { coveragePage } from './coverage-page.ts';
import { shownBy } from './shown-by.ts';

const SCENARIOS = join(import.meta.dirname, '../../scenarios');
const PAGE = join(import.meta.dirname, '../../../docs/reference/coverage.md');

const scenarios = readdirSync(SCENARIOS)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((name) => {
    const read = readScenarios(parse(readFileSync(join(SCENARIOS, name), 'utf8')));
    return read.ok ? read.scenarios : [];
  });
const entries = coverage(scenarios.map(shownBy));
const at = (cite: string) => entries.find((entry) => entry.cite === cite);

test('docs/reference/coverage.md says what the map says; if not, run this test with --update', async () => {
  await expect(coveragePage(entries)).toMatchFileSnapshot(PAGE);
});

test('a paragraph with a rule shows the scenarios whose answer rests on it', () => {
  const titles = at('AMMR 33(1)')?.scenarios ?? [];
  expect(titles.length).toBeGreaterThan(2);
  const because = scenarios.filter((s) => s.expected.because?.some((cite) => cite.startsWith('AMMR 33(1)')));
  for (const { title } of because) expect(titles).toContain(title);
});

test('a limit that a scenario names counts for the place of the limit', () => {
  const named = scenarios.find(({ regime, expected }) => {
    const clock = expected.clocks?.['take-charge-request'];
    return regime === 'pact-2024' && typeof clock === 'object' && clock.due !== undefined;
  });
  expect(at('AMMR 39(1)')?.scenarios).toContain(named?.title);
});

test('each act has a row with its figures, and each paragraph a row with its answer', () => {
  const page = coveragePage(entries).split('\n');
  expect(page.filter((line) => line.startsWith('| AMMR | '))).toHaveLength(1);
  expect(page.filter((line) => /^\| \d+[a-z]?(\(\w+\))? \| /.test(line))).toHaveLength(entries.length);
  expect(page).toContain('| 1 | not executable | Says what the act is for. |');
});
