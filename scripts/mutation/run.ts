import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { parse } from 'yaml';
import { type Judged, mutationPage } from './mutation-page.ts';

/*
 * Changes the rules one place at a time and runs the scenarios against each change: `npm run mutation`, or for some folders
 * `npm run mutation -- transfer time`. Stryker's instrumenter puts every change behind a switch in a copy of `law`; one
 * process throws the switches, which takes minutes where a test runner for each change takes hours.
 */
const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['responsibility', 'transfer', 'procedure', 'time'];
const PAGE = join(ROOT, 'docs/reference/mutation.md');

/** What Stryker's instrumented code looks at. */
interface Switches {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** More times through changed code than this, compared with unchanged code, is a loop without an end. */
const HITS_BEFORE_A_LOOP = 200_000;

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const folders = chosen.length > 0 ? chosen : FOLDERS;
const unknown = folders.filter((folder) => !FOLDERS.includes(folder));
if (unknown.length > 0) {
  process.stderr.write(`Not a folder that is changed: ${unknown.join(', ')}. Choose from ${FOLDERS.join(', ')}.\n`);
  process.exit(2);
}

const silent = () => undefined;
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return path.endsWith('.ts') && !path.endsWith('.test.ts') && entry.name !== 'index.ts' ? [path] : [];
  });

const copy = mkdtempSync(join(tmpdir(), 'openpact-mutation-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
cpSync(join(ROOT, 'law'), join(copy, 'law'), { recursive: true, filter: (path) => !path.includes('node_modules') });

const sources = folders.flatMap((folder) => filesIn(join(copy, 'law/src', folder)));
const instrumented = await new Instrumenter(logger).instrument(
  sources.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
  { ignorers: [], plugins: null, excludedMutations: [] },
);
for (const { name, content } of instrumented.files) writeFileSync(name, content);

const switches: Switches = {};
(globalThis as { __stryker__?: Switches }).__stryker__ = switches;

type Law = typeof import('@openpact/law');
const { readScenarios, checkScenario } = (await import(pathToFileURL(join(copy, 'law/src/index.ts')).href)) as Law;

const FOLDER_OF_SCENARIOS = join(copy, 'law/scenarios');
const scenarios = readdirSync(FOLDER_OF_SCENARIOS)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const read = readScenarios(parse(readFileSync(join(FOLDER_OF_SCENARIOS, name), 'utf8')));
    if (!read.ok) throw new Error(`${name} is not written in the form of scenarios.`);
    return read.scenarios;
  });

// Once without a change: which scenario comes through which place.
for (const [index, scenario] of scenarios.entries()) {
  switches.currentTestId = String(index);
  const wrong = checkScenario(scenario);
  if (wrong.length > 0) throw new Error(`"${scenario.title}" fails without any change: ${wrong.join('; ')}`);
}
const { static: whileLoading = {}, perTest = {} } = switches.mutantCoverage ?? {};
delete switches.currentTestId;

const throughOf = new Map<string, number[]>();
for (const [test, mutants] of Object.entries(perTest)) {
  for (const mutant of Object.keys(mutants)) throughOf.set(mutant, [...(throughOf.get(mutant) ?? []), Number(test)]);
}

function fails(index: number): boolean {
  const scenario = scenarios[index];
  if (!scenario) return false;
  try {
    return checkScenario(scenario).length > 0;
  } catch {
    return true;
  }
}

function judge(id: string): Judged['verdict'] {
  const through = throughOf.get(id);
  if (!through) return id in whileLoading ? 'while-loading' : 'not-reached';
  switches.activeMutant = id;
  switches.hitCount = 0;
  switches.hitLimit = HITS_BEFORE_A_LOOP * through.length;
  const caught = through.some(fails);
  delete switches.activeMutant;
  return caught ? 'caught' : 'survived';
}

const started = performance.now();
const judged: Judged[] = instrumented.mutants.map((mutant) => ({
  file: relative(copy, mutant.fileName),
  line: mutant.location.start.line + 1,
  kind: mutant.mutatorName,
  becomes: mutant.replacement,
  verdict: judge(mutant.id),
}));
const seconds = Math.round((performance.now() - started) / 1000);
const page = mutationPage(judged, scenarios.length);
if (chosen.length === 0) writeFileSync(PAGE, page);
process.stdout.write(`${page}\n${judged.length} changes judged in ${seconds} s.\n`);
