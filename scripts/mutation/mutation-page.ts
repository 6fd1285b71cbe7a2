/** One change of the rules and what the scenarios made of it. */
export interface Judged {
  readonly file: string;
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** Kind of change, in Stryker's words: `ConditionalExpression`. */
  readonly kind: string;
  readonly becomes: string;
  /**
   * `caught`: a scenario fails. `survived`: scenarios come through the place and none fails. `not-reached`: none comes
   * through it. `while-loading`: it is looked at only when the module is loaded, before any scenario, and is not judged.
   */
  readonly verdict: 'caught' | 'survived' | 'not-reached' | 'while-loading';
}

const having = (judged: readonly Judged[], verdict: Judged['verdict']): number =>
  judged.filter((each) => each.verdict === verdict).length;

/** Caught of all that were judged, in percent with one decimal. */
export function scoreOf(judged: readonly Judged[]): number {
  const counted = judged.length - having(judged, 'while-loading');
  return counted === 0 ? 100 : Math.round((1000 * having(judged, 'caught')) / counted) / 10;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const groupRow = (name: string, judged: readonly Judged[]): string =>
  row([
    name,
    judged.length - having(judged, 'while-loading'),
    having(judged, 'caught'),
    having(judged, 'survived'),
    having(judged, 'not-reached'),
    scoreOf(judged),
    having(judged, 'while-loading'),
  ]);

const LONGEST = 60;

const inCode = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'");
  return `\`${line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`}\``;
};

const survivorRow = ({ file, line, kind, becomes, verdict }: Judged): string =>
  row([
    `${file.replace('law/src/', '')}:${line}`,
    kind,
    inCode(becomes),
    verdict === 'survived' ? 'survived' : 'not reached',
  ]);

/** The page docs/reference/mutation.md. */
export function mutationPage(judged: readonly Judged[], scenarios: number): string {
  const files = [...new Set(judged.map((each) => each.file))].sort();
  const folders = [...new Set(files.map((file) => file.split('/').slice(0, 3).join('/')))];
  const left = judged.filter((each) => each.verdict === 'survived' || each.verdict === 'not-reached');
  return `# Mutation

Each rule is changed in one place at a time: a condition turned round, a text emptied, a call left out. Then the
${scenarios} scenarios are run. A change that no scenario catches is a rule that could be wrong without anybody noticing: it
survived, or no scenario came through it.

\`npm run mutation\` makes this page; \`npm run mutation -- transfer\` prints one folder. The changes are those of Stryker's
instrumenter. A change in what is looked at only while a module is loaded (most rows of tables) is not judged here: the
switch is thrown when the tables stand already. \`npx stryker run\` judges those as well, with the tests that stand beside the
rules, and takes hours. Only the scenarios count here, not those tests, so that the figure says what a lawyer can read.

| folder | changes judged | caught | survived | not reached | score in % | while loading, not judged |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${folders
  .map((folder) =>
    groupRow(
      folder,
      judged.filter((each) => each.file.startsWith(`${folder}/`)),
    ),
  )
  .join('\n')}
${groupRow('**all**', judged)}

## By file

| file | changes judged | caught | survived | not reached | score in % | while loading, not judged |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${files
  .map((file) =>
    groupRow(
      file,
      judged.filter((each) => each.file === file),
    ),
  )
  .join('\n')}

## What was not caught

| place | kind of change | becomes |  |
| --- | --- | --- | --- |
${left.map(survivorRow).join('\n')}
`;
}
