import { EQUIVALENT } from './equivalent.ts';

/** One change of the rules and what the tests made of it. */
export interface Judged {
  readonly file: string;
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** Kind of change, in Stryker's words (`ConditionalExpression`), or `Figure` or `Citation`. */
  readonly kind: string;
  readonly was: string;
  readonly becomes: string;
  /**
   * `caught`: a test fails. `survived`: tests come through the place and none fails. `not-reached`: none comes through
   * it. `equivalent`: proved to change nothing.
   */
  readonly verdict: 'caught' | 'survived' | 'not-reached' | 'equivalent';
}

/** What the changes of one file came to on a day. */
export interface FileResult {
  readonly file: string;
  readonly caught: number;
  readonly survived: number;
  readonly notReached: number;
  /** Day of the measurement: `2026-11-22`, or `2026-11-22, one in 10` where only a sample was judged. */
  readonly measured: string;
  /** A row of the page for each change that was not caught. */
  readonly left: readonly string[];
}

type Counts = Pick<FileResult, 'caught' | 'survived' | 'notReached'>;

/** Caught of all that were judged, in percent with one decimal. */
export function scoreOf({ caught, survived, notReached }: Counts): number {
  const judged = caught + survived + notReached;
  return judged === 0 ? 100 : Math.round((1000 * caught) / judged) / 10;
}

const sum = (results: readonly Counts[]): Counts => ({
  caught: results.reduce((total, { caught }) => total + caught, 0),
  survived: results.reduce((total, { survived }) => total + survived, 0),
  notReached: results.reduce((total, { notReached }) => total + notReached, 0),
});

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const counted = (name: string, counts: Counts, ...more: string[]): string => {
  const { caught, survived, notReached } = counts;
  return row([name, caught + survived + notReached, caught, survived, notReached, scoreOf(counts), ...more]);
};

const LONGEST = 70;

const inCode = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'");
  return `\`${line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`}\``;
};

const leftRow = ({ file, line, was, becomes, verdict }: Judged): string =>
  row([
    `${file.replace('law/src/', '')}:${line}`,
    inCode(was),
    inCode(becomes),
    verdict === 'survived' ? 'survived' : 'not reached',
  ]);

/** The changes judged, by file. */
export function resultsOf(judged: readonly Judged[], measured: string): FileResult[] {
  return [...new Set(judged.map(({ file }) => file))].sort().map((file) => {
    const here = judged.filter((each) => each.file === file);
    const having = (verdict: Judged['verdict']) => here.filter((each) => each.verdict === verdict);
    return {
      file,
      caught: having('caught').length,
      survived: having('survived').length,
      notReached: having('not-reached').length,
      measured,
      left: here.filter(({ verdict }) => verdict === 'survived' || verdict === 'not-reached').map(leftRow),
    };
  });
}

const FILE_ROW =
  /^\| (?<file>law\/src\/\S+\.ts) \| \d+ \| (?<caught>\d+) \| (?<survived>\d+) \| (?<notReached>\d+) \| [\d.]+ \| (?<measured>\d{4}-\d\d-\d\d(?:, one in \d+)?) \|$/gm;

/** What the page says of each file, to keep it where a run looks at some folders only. */
export function readMutationPage(page: string): FileResult[] {
  const lines = page.split('\n');
  return [...page.matchAll(FILE_ROW)].map(({ groups = {} }) => ({
    file: String(groups.file),
    caught: Number(groups.caught),
    survived: Number(groups.survived),
    notReached: Number(groups.notReached),
    measured: String(groups.measured),
    left: lines.filter((line) => line.startsWith(`| ${String(groups.file).replace('law/src/', '')}:`)),
  }));
}

const folderOf = (file: string): string => file.split('/').slice(0, 3).join('/');

/** The page docs/reference/mutation.md. */
export function mutationPage(results: readonly FileResult[], scenarios: number): string {
  const folders = [...new Set(results.map(({ file }) => folderOf(file)))];
  return `# Mutation

Each rule is changed in one place at a time: a condition turned round, a text emptied, a call left out, a figure made one
greater, a place in an act exchanged for another. Then the ${scenarios} scenarios are run, the question is asked whether what
they answer can still be said in words, and the tests beside the rules are run. A change that none of them catches is a rule
that could be wrong without anybody noticing: it survived, or nothing came through it.

\`npm run mutation\` makes this page; \`npm run mutation -- transfer\` makes the rows of one folder anew, and
\`npm run mutation -- --one-in=10\` judges one change in ten, for a quick look. Most changes are those of
Stryker's instrumenter, each behind a switch. What is looked at while the law is loaded (the rows of limits, guarantees and
regimes) is changed in the text, and the law loaded anew for each change. What errors say is not changed.

| folder | changes judged | caught | survived | not reached | score in % |
| --- | ---: | ---: | ---: | ---: | ---: |
${folders.map((folder) => counted(folder, sum(results.filter(({ file }) => folderOf(file) === folder)))).join('\n')}
${counted('**all**', sum(results))}

## By file

| file | changes judged | caught | survived | not reached | score in % | measured |
| --- | ---: | ---: | ---: | ---: | ---: | --- |
${results.map((result) => counted(result.file, result, result.measured)).join('\n')}

## What changes nothing

These changes are not counted, because the law is proved to answer the same with them.

| file | text | becomes | why |
| --- | --- | --- | --- |
${EQUIVALENT.map(({ file, was, becomes, why }) =>
  row([file.replace('law/src/', ''), inCode(was), becomes === '*' ? 'anything' : inCode(becomes), why]),
).join('\n')}

## What was not caught

| place | text | becomes |  |
| --- | --- | --- | --- |
${results.flatMap(({ left }) => left).join('\n')}
`;
}
