import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inOrder, judgmentOf, judgmentsPage, readScenarios, type Scenario } from '../src/scenario/index.ts';

const PAGE = join(import.meta.dirname, '../../docs/reference/judgments.md');
const text = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

const scenariosIn = (name: string): readonly Scenario[] => {
  const read = readScenarios(parse(text(name)));
  return read.ok ? read.scenarios : [];
};

const files = readdirSync(import.meta.dirname).filter((name) => /^judgments-.*\.yaml$/.test(name));
const scenarios = files.sort().flatMap(scenariosIn);
const judgments = scenarios.map(judgmentOf).filter((judgment) => judgment !== undefined);

test('every scenario on a judgment names the case, the court that decided it, and the point', () => {
  expect(scenarios.filter((scenario) => !judgmentOf(scenario)).map(({ title, why }) => `${title}: ${why}`)).toEqual([]);
  expect(judgments.length).toBeGreaterThan(100);
});

test('a case bears one name everywhere', () => {
  const names = new Map<string, Set<string>>();
  for (const { cases, name } of judgments) names.set(cases, (names.get(cases) ?? new Set()).add(name));
  expect([...names].filter(([, found]) => found.size > 1)).toEqual([]);
});

test('judgments stand in the order of their numbers, the Court of Justice first', () => {
  const [first] = inOrder(judgments);
  expect(first?.cases).toBe('C-19/08');
  expect(inOrder(judgments).at(-1)?.cases).toMatch(/^ECtHR /);
});

test('docs/reference/judgments.md names each scenario; if not, run this test with --update', async () => {
  await expect(judgmentsPage(judgments, text('judgments-that-cannot-be-shown.md'))).toMatchFileSnapshot(PAGE);
});
