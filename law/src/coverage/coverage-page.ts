import { findAct } from '../acts/index.ts';
import { COVERED_ACTS, type CoverageEntry, type CoverageTotals, coverageTotals } from './coverage.ts';

const INTRO = `# Coverage

Every operative paragraph of the acts that decide where a person stands, and what the project has for it:

- **rule**: a rule cites it. With a tick, a scenario checks an answer that rests on it.
- **not executable**: nothing in it can be decided on dated facts. It says what words mean, how well work is to be done, or
  leaves a choice to national law.
- **institutions**: it binds the Commission, the Council, an agency, or a State as such; no authority in a person's case.
- **not yet**: a rule is possible and is missing.

*Rule* is found by walking the tables of the rules and running the scenarios; nobody types it. A rule that cites a whole
article counts for its first paragraph only. The other answers are typed on reading the act, in \`law/src/coverage/typed\`,
and a test fails when one of them stands for a paragraph that has a rule by now.

This page is made by the test: \`npx vitest run law/src/coverage/coverage-page --update\`.
`;

const NAMES = {
  rule: 'rule',
  'not-executable': 'not executable',
  institutions: 'institutions',
  'not-yet': 'not yet',
} as const;

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

const totalsRow = (name: string, t: CoverageTotals): string =>
  row([name, t.paragraphs, t.rule, t.withScenario, t['not-executable'], t.institutions, t['not-yet']]);

const placeOf = ({ article, paragraph }: CoverageEntry): string =>
  paragraph === undefined ? article : `${article}(${paragraph})`;

const entryRow = (entry: CoverageEntry): string =>
  row([
    placeOf(entry),
    NAMES[entry.status] + (entry.status === 'rule' && entry.scenarios.length > 0 ? ' ✓' : ''),
    entry.why ?? entry.rules.map((rule) => `\`${rule}\``).join(', '),
  ]);

const sectionOf = (act: string, entries: readonly CoverageEntry[]): string =>
  [
    `## ${act}: ${findAct(act)?.short ?? act}`,
    '',
    row(['place', 'status', 'rules, or why there is none']),
    row(['---', '---', '---']),
    ...entries.map(entryRow),
    '',
  ].join('\n');

/** The map as a page in Markdown: `docs/reference/coverage.md`. */
export function coveragePage(entries: readonly CoverageEntry[]): string {
  const of = (act: string) => entries.filter((entry) => entry.act === act);
  return [
    INTRO,
    row(['act', 'paragraphs', 'rule', 'with a scenario', 'not executable', 'institutions', 'not yet']),
    row(['---', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...COVERED_ACTS.map((act) => totalsRow(act, coverageTotals(of(act)))),
    totalsRow('**all**', coverageTotals(entries)),
    '',
    ...COVERED_ACTS.map((act) => sectionOf(act, of(act))),
  ].join('\n');
}
