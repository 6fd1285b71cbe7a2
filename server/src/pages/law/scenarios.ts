import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { checkScenario, type Position, positionIn, readScenarios, rulesTouched, type Scenario } from '@openpact/law';
import { lawSources } from '@openpact/reference';
import { parse } from 'yaml';

/** A worked example with what the law answers to it, and whether that is what its author expects. */
export interface ShownScenario {
  /** Name in an address, unique: `a01-registered-twenty-months…`. */
  readonly slug: string;
  /** The legal question of the file it stands in: `irregular-entry`. */
  readonly group: string;
  readonly scenario: Scenario;
  readonly position: Position;
  readonly holds: boolean;
  /** Ids of the rules that it shows at work. */
  readonly rules: readonly string[];
}

const slugOf = ({ id, title }: Scenario): string =>
  `${id ? `${id}-` : ''}${title}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/-$/, '');

const shown: ShownScenario[] = [];

/** So many examples are run at a time; other requests get their turn in between. */
const AT_A_TIME = 20;

/** Reads and runs the worked examples, some at a time; what is there already is not done again. */
function* loadFiles(): Generator<undefined, void> {
  const folder = join(lawSources().folder, '..', 'scenarios');
  const taken = new Set<string>();
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  for (const name of names.sort()) {
    const read = readScenarios(parse(readFileSync(join(folder, name), 'utf8')));
    if (!read.ok) continue;
    yield;
    for (const scenario of read.scenarios) {
      if (shown.length % AT_A_TIME === 0) yield;
      let slug = slugOf(scenario);
      while (taken.has(slug)) slug += '-2';
      taken.add(slug);
      const position = positionIn(scenario);
      shown.push({
        slug,
        group: name.replace(/\.yaml$/, ''),
        scenario,
        position,
        holds: checkScenario(scenario, position).length === 0,
        rules: rulesTouched(scenario, position),
      });
    }
  }
}

const loading = loadFiles();

/** Every worked example of the law. What was not read and run yet is, now. */
export function shownScenarios(): readonly ShownScenario[] {
  while (!loading.next().done);
  return shown;
}

/** Reads and runs the worked examples little by little, so that nobody who comes meanwhile has to wait for all of them. */
export async function prepareScenarios(): Promise<void> {
  while (!loading.next().done) await setImmediate();
}

/** The worked examples that show a rule at work; those that show little else come first. */
export const scenariosOf = (rule: string): readonly ShownScenario[] =>
  shownScenarios()
    .filter(({ rules }) => rules.includes(rule))
    .sort((a, b) => a.rules.length - b.rules.length);

export const findScenario = (slug: string): ShownScenario | undefined =>
  shownScenarios().find((each) => each.slug === slug);
