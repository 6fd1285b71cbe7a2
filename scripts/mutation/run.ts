import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { figuresAndPlaces, strykerChanges } from './change.ts';
import { isEquivalent } from './equivalent.ts';
import { filesBelow, textsOf } from './house.ts';
import type { Brief } from './judge.ts';
import { type Judged, mutationPage, readMutationPage, resultsOf } from './mutation-page.ts';

/*
 * Changes the rules one place at a time and runs the scenarios against each change: `npm run mutation`; for some folders or
 * files `npm run mutation -- transfer time/clock.ts`; for a quick look at one change in ten `npm run mutation -- --one-in=10`.
 * What runs with the scenarios is changed by a switch, in a process that throws the switches; what is looked at while the
 * law is loaded is changed in the text, and the law loaded anew.
 */
const ROOT = join(import.meta.dirname, '../..');
const LAW = join(ROOT, 'law');
const FOLDERS = ['guarantees', 'procedure', 'regimes', 'responsibility', 'time', 'transfer'];
const PAGE = join(ROOT, 'docs/reference/mutation.md');

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
// For a quick look: only one change in so many, thrown together alike in each run.
const oneIn = Number(process.argv.find((argument) => argument.startsWith('--one-in='))?.slice('--one-in='.length) ?? 1);
const parts = chosen.length > 0 ? chosen : FOLDERS;
const unknown = parts.filter((part) => !FOLDERS.includes(part.split('/')[0] ?? ''));
if (unknown.length > 0) {
  process.stderr.write(`Not a folder that is changed: ${unknown.join(', ')}. Choose from ${FOLDERS.join(', ')}.\n`);
  process.exit(2);
}

const started = performance.now();
const isTest = (path: string) => path.endsWith('.test.ts');
const sources = filesBelow(join(LAW, 'src'), '.ts');
const unsaid = join(LAW, 'scenarios/unsaid.ts');
const inFolder = (path: string, folder: string) => path.startsWith(join(LAW, 'src', folder));
// The tests beside the rules that are changed; a property, which draws many cases for each change, would take hours.
const tests = sources.filter(
  (path) =>
    isTest(path) && !path.endsWith('.property.test.ts') && FOLDERS.some((folder) => inFolder(path, `${folder}/`)),
);
const texts = textsOf([...sources.filter((path) => !isTest(path)), ...tests, unsaid]);
const changed = new Map(
  [...texts].filter(
    ([path]) => !isTest(path) && !path.endsWith('/index.ts') && parts.some((part) => inFolder(path, part)),
  ),
);
const { changes: switched, instrumented } = await strykerChanges(changed);
const everyChange = [...switched, ...[...changed].flatMap(([path, text]) => figuresAndPlaces(path, text))].sort(
  (a, b) => (a.path === b.path ? a.start - b.start : a.path < b.path ? -1 : 1),
);
const changes = everyChange.filter((_, index) => ((index * 2_654_435_761) % 4_294_967_296) % oneIn === 0);

/** Judges every so-and-so-many-th change in a thread of its own. */
function judge(first: number, step: number): Promise<{ verdicts: Judged['verdict'][]; scenarios: number }> {
  const brief: Brief = {
    texts,
    instrumented,
    changes: changes.filter((_, index) => index % step === first),
    scenarios: filesBelow(join(LAW, 'scenarios'), '.yaml'),
    doors: { law: join(LAW, 'src/index.ts'), scenario: join(LAW, 'src/scenario/index.ts'), unsaid },
    tests,
  };
  const verdicts: Judged['verdict'][] = [];
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'judge.ts'), { workerData: brief });
    worker.on('error', reject);
    worker.on('message', (said: Judged['verdict'] | { scenarios: number }) => {
      if (typeof said === 'string') {
        verdicts.push(said);
        if (first === 0 && verdicts.length % 200 === 0)
          process.stderr.write(`${verdicts.length * step} of ${changes.length}\n`);
      } else resolve({ verdicts, scenarios: said.scenarios });
    });
  });
}

const judges = Math.min(2, availableParallelism());
const heard = await Promise.all(Array.from({ length: judges }, (_, first) => judge(first, judges)));
const judged = changes.map((change, index): Judged => {
  const { path, line, kind, becomes } = change;
  const file = relative(ROOT, path);
  const was = (texts.get(path) ?? '').slice(change.start, change.end);
  const verdict = heard[index % judges]?.verdicts[Math.floor(index / judges)] ?? 'not-reached';
  const left = verdict === 'survived' || verdict === 'not-reached';
  return { file, line, kind, was, becomes, verdict: left && isEquivalent(file, was, becomes) ? 'equivalent' : verdict };
});
const seconds = Math.round((performance.now() - started) / 1000);
const day = new Date().toISOString().slice(0, 10);
const measured = oneIn > 1 ? `${day}, one in ${oneIn}` : day;
const results = resultsOf(judged, measured);
const scenarios = heard[0]?.scenarios ?? 0;
const isThere = new Set(sources.map((path) => relative(ROOT, path)));
const before = readMutationPage(readFileSync(PAGE, 'utf8')).filter(
  ({ file }) => isThere.has(file) && !results.some((result) => result.file === file),
);
const all = [...before, ...results].sort((a, b) => (a.file < b.file ? -1 : 1));
writeFileSync(PAGE, mutationPage(all, scenarios));
process.stdout.write(`${mutationPage(results, scenarios)}\n${judged.length} changes judged in ${seconds} s.\n`);
