import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { positionIn, readScenarios } from '../src/scenario/index.ts';
import { unsaid } from './unsaid.ts';

test('what the law answers in the scenarios has words, a place in an act, and facts that a file can hold', () => {
  const scenarios = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const read = readScenarios(parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
      return read.ok ? read.scenarios : [];
    });
  expect(scenarios.length).toBeGreaterThan(0);
  expect(scenarios.flatMap((scenario) => unsaid(positionIn(scenario)).map((what) => [scenario.title, what]))).toEqual(
    [],
  );
});
