import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkScenario, positionIn, type ReadScenarios, readScenarios, type Scenario } from '../src/scenario/index.ts';

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

/** The same scenario with an expectation that cannot be true: another State, or an answer where there was none. */
const spoilt = (scenario: Scenario): Scenario => {
  const { responsible } = positionIn(scenario);
  const wrong = responsible.holds === 'yes' && responsible.value === 'LU' ? 'LI' : 'LU';
  return { ...scenario, expected: { ...scenario.expected, responsible: wrong } };
};

describe('the scenarios together', () => {
  test('each of them fails with a wrong expectation', () => {
    expect(ALL.filter((scenario) => checkScenario(spoilt(scenario)).length === 0)).toEqual([]);
  });

  test('there are scenarios for yes, unknown and judgement under the 2024 law and under Dublin III', () => {
    const answers = ALL.map((scenario) => `${scenario.regime} ${positionIn(scenario).responsible.holds}`);
    for (const regime of ['pact-2024', 'dublin-iii'])
      for (const holds of ['yes', 'unknown', 'judgement']) expect(answers).toContain(`${regime} ${holds}`);
  });

  test('no title and no id stands twice', () => {
    const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice(ALL.map((s) => s.title))).toEqual([]);
    expect(twice(ALL.flatMap((s) => s.id ?? []))).toEqual([]);
  });
});
