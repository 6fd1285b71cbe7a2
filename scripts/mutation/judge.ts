import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'yaml';
import { type Change, changedText } from './change.ts';
import { houseOf, type Loaded } from './house.ts';
import type { Judged } from './mutation-page.ts';
import { collecting, type UnitTest } from './unit-tests.ts';

/** What a judge is given: the law in the text, the same with switches, and the changes to judge. */
export interface Brief {
  readonly texts: ReadonlyMap<string, string>;
  readonly instrumented: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  readonly scenarios: readonly string[];
  readonly doors: { readonly scenario: string; readonly unsaid: string; readonly law: string };
  /** Tests beside the rules. */
  readonly tests: readonly string[];
}

type Verdict = Judged['verdict'];
type Scenario = import('@openpact/law').Scenario;
type Position = ReturnType<typeof import('@openpact/law')['positionIn']>;

/** What Stryker's instrumented code looks at. */
interface Switches {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** More times through changed code than this, for each test, is a loop without an end. */
const HITS_BEFORE_A_LOOP = 200_000;

const { texts, instrumented, changes, scenarios: files, doors, tests: testFiles } = workerData as Brief;

/** The tests of one loading of the law: first the scenarios, with what they answer in words, then those beside the rules. */
interface Suite {
  readonly size: number;
  /** Why the test fails; undefined when it does not. */
  failure(index: number): string | undefined;
}

const position = (loaded: Loaded, scenario: Scenario): Position =>
  (loaded(doors.scenario) as typeof import('@openpact/law')).positionIn(scenario);

function suiteOf(loaded: Loaded, scenarios: readonly Scenario[], units: () => readonly UnitTest[]): Suite {
  const { differences } = loaded(doors.scenario) as unknown as {
    differences: (found: Position, then: Scenario['expected']) => string[];
  };
  const { unsaid } = loaded(doors.unsaid) as unknown as { unsaid: (found: Position) => string[] };
  let collected: readonly UnitTest[] | undefined;
  return {
    get size() {
      collected ??= units();
      return scenarios.length + collected.length;
    },
    failure(index) {
      try {
        const scenario = scenarios[index];
        if (scenario) {
          const found = position(loaded, scenario);
          return [...differences(found, scenario.expected), ...unsaid(found)][0];
        }
        collected ??= units();
        collected[index - scenarios.length]?.run();
        return undefined;
      } catch (error) {
        return String(error);
      }
    },
  };
}

/** The tests beside the rules, as they are collected from one loading of the law. */
function unitsOf(
  load: (brought: Readonly<Record<string, unknown>>) => Loaded,
  files: readonly string[],
): {
  loaded: Loaded;
  units: () => UnitTest[];
} {
  const into: UnitTest[] = [];
  const loaded = load({ vitest: collecting(into) });
  return {
    loaded,
    units: () => {
      for (const path of files) loaded(path);
      return into;
    },
  };
}

const plainHouse = houseOf(texts);
const plainLaw = plainHouse.load();
const scenarios = files.flatMap((name) => {
  const read = (plainLaw(doors.law) as typeof import('@openpact/law')).readScenarios(parse(readFileSync(name, 'utf8')));
  if (!read.ok) throw new Error(`${name} is not written in the form of scenarios.`);
  return read.scenarios;
});
const titleOf = (index: number): string => scenarios[index]?.title ?? 'a test beside the rules';

// Once without a change, with switches in place: which test comes through which place.
const switches: Switches = {};
(globalThis as { __stryker__?: Switches }).__stryker__ = switches;
const loadInstrumented = (files: ReadonlyMap<string, string>) =>
  unitsOf((brought) => houseOf(new Map([...texts, ...files])).load({ brought }), testFiles);
const watched = loadInstrumented(instrumented);
const first = suiteOf(watched.loaded, scenarios, watched.units);
for (let index = 0; index < first.size; index += 1) {
  switches.currentTestId = String(index);
  const failure = first.failure(index);
  if (failure !== undefined) throw new Error(`"${titleOf(index)}" fails without any change: ${failure}`);
}
const { static: whileLoading = {}, perTest = {} } = switches.mutantCoverage ?? {};
delete switches.currentTestId;

// What came through is known now; without counting it, changed code runs several times faster.
const COUNTING = /stryCov_9fa48\((?:"\d+"(?:,\s*)?)+\)/g;
const quick = loadInstrumented(
  new Map([...instrumented].map(([path, text]) => [path, text.replaceAll(COUNTING, '0')])),
);
const suite = suiteOf(quick.loaded, scenarios, quick.units);
suite.size;

/** Numbers that look thrown together and are the same in each run, so that scenarios that resemble each other do not follow each other. */
const shuffled = (index: number): number => (index * 2_654_435_761) % 4_294_967_296;

const throughOf = new Map<string, number[]>();
for (const [test, mutants] of Object.entries(perTest).sort((a, b) => shuffled(Number(a[0])) - shuffled(Number(b[0])))) {
  for (const mutant of Object.keys(mutants)) throughOf.set(mutant, [...(throughOf.get(mutant) ?? []), Number(test)]);
}

/** The tests that caught the latest changes, by file: what caught one change often catches the next. */
const catchersIn = new Map<string, number[]>();
const CATCHERS_REMEMBERED = 8;

function remember(path: string, index: number): void {
  const others = (catchersIn.get(path) ?? []).filter((other) => other !== index);
  catchersIn.set(path, [index, ...others].slice(0, CATCHERS_REMEMBERED));
}

/** The first of these tests that fails; those that caught something in this file before are tried first. */
function catcherOf(path: string, tests: readonly number[], { failure }: Suite): number | undefined {
  const before = (catchersIn.get(path) ?? []).filter((index) => tests.includes(index));
  const found = [...before, ...tests].find((index) => failure(index) !== undefined);
  if (found !== undefined) remember(path, found);
  return found;
}

/** The change is made by its switch, and the tests that come through its place are run. */
function judgeRunning(id: string, { path }: Change): Verdict {
  const through = throughOf.get(id);
  if (!through) return 'not-reached';
  switches.activeMutant = id;
  switches.hitCount = 0;
  switches.hitLimit = HITS_BEFORE_A_LOOP * through.length;
  const caught = catcherOf(path, through, suite) !== undefined;
  delete switches.activeMutant;
  return caught ? 'caught' : 'survived';
}

/** What each scenario speaks of and shows, to try those first that are likely to catch a change of a row. */
const speaksOf = scenarios.map((scenario) => {
  const { clocks, duties, rights, next } = position(plainLaw, scenario);
  const shown = new Set([...clocks, ...duties, ...rights, ...next].map((one) => one.id));
  return { named: JSON.stringify(scenario.expected), shown };
});

const ROW = /(?:\bid: |\b(?:duty|prohibition|option|right)\()'([^']+)'/g;
const rowAt = ({ path, end }: Change): string | undefined =>
  [...(texts.get(path) ?? '').slice(0, end).matchAll(ROW)].at(-1)?.[1];

/** The rows of Dublin III and of the proposal are looked at under their own regime alone. */
const REGIME_OF_FILE = /\blimitsOf\('([^']+)'/g;
const regimeAt = ({ path, end }: Change): string | undefined =>
  [...(texts.get(path) ?? '').slice(0, end).matchAll(REGIME_OF_FILE)].at(-1)?.[1];

function likelyFirst(change: Change): number[] {
  const row = rowAt(change);
  const regime = regimeAt(change);
  const rank = (index: number): number => {
    const { named, shown } = speaksOf[index] ?? {};
    if (row === undefined || !shown || !named) return 0;
    return named.includes(`"${row}"`) ? 2 : Number(shown.has(row));
  };
  return scenarios
    .map((scenario, index) => ({ index, rank: rank(index), of: scenario.regime }))
    .filter(({ of }) => regime === undefined || of === regime)
    .sort((a, b) => b.rank - a.rank || shuffled(a.index) - shuffled(b.index))
    .map(({ index }) => index);
}

/** The tests in the same folder. */
const testsBeside = (path: string): string[] => testFiles.filter((test) => path.startsWith(`${dirname(test)}/`));

/** The change is made in the text, the law is loaded anew, and every test is run until one fails. */
function judgeLoading(change: Change): Verdict {
  const changed = { path: change.path, text: changedText(texts.get(change.path) ?? '', change) };
  let anew: Suite;
  try {
    const { loaded, units } = unitsOf((brought) => plainHouse.load({ changed, brought }), testsBeside(change.path));
    anew = suiteOf(loaded, scenarios, units);
  } catch {
    return 'caught';
  }
  if (catcherOf(change.path, likelyFirst(change), anew) !== undefined) return 'caught';
  try {
    for (let index = scenarios.length; index < anew.size; index += 1)
      if (anew.failure(index) !== undefined) return 'caught';
  } catch {
    return 'caught';
  }
  return 'survived';
}

const judge = (change: Change): Verdict =>
  change.switch !== undefined && !(change.switch in whileLoading)
    ? judgeRunning(change.switch, change)
    : judgeLoading(change);

for (const change of changes) parentPort?.postMessage(judge(change));
parentPort?.postMessage({ scenarios: scenarios.length });
