import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkScenario, type ReadScenarios, readScenarios, type Scenario } from '../src/scenario/index.ts';

const FILES = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

const read = (name: string): ReadScenarios =>
  readScenarios(parse(readFileSync(join(import.meta.dirname, name), 'utf8')));

const SCENARIOS = FILES.map((name) => ({ name, read: read(name) }));
const ALL: Scenario[] = SCENARIOS.flatMap((file) => (file.read.ok ? file.read.scenarios : []));

describe.each(SCENARIOS)('$name', ({ read: found }) => {
  test('is written in the form of scenarios', () => {
    expect(found.ok ? [] : found.problems).toEqual([]);
  });
  if (!found.ok) return;
  test.each(found.scenarios.map((s) => [s.id ? `${s.id} ${s.title}` : s.title, s] as const))('%s', (_, scenario) => {
    expect(checkScenario(scenario)).toEqual([]);
  });
});

describe('the scenarios together', () => {
  test('no title and no id stands twice', () => {
    const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice(ALL.map((s) => s.title))).toEqual([]);
    expect(twice(ALL.flatMap((s) => s.id ?? []))).toEqual([]);
  });
});
