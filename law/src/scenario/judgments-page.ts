import { inOrder, type Judgment } from './judgments.ts';

const INTRO = `# Judgments

What the Court of Justice of the European Union and the European Court of Human Rights decided, and the scenario in which the
rulebook is held to it. The acts are the source of every rule; a judgment says how an act is read, so it stands in the reason
of a scenario and not in a citation. The points are in our own words; the files and their dates are made up or shortened.

Where the law of 2024 kept the words of Dublin III, a twin shows that the same holds; where it decides otherwise, the twin
shows that. The scenarios are in \`law/scenarios/judgments-*.yaml\` and run as tests.

This page is made by the test: \`npx vitest run law/scenarios/judgments-page --update\`.
`;

const LAWS: Readonly<Record<Judgment['regime'], string>> = {
  'dublin-iii': 'Dublin III',
  'proposal-2020': '2020 proposal',
  'pact-2024': '2024 law',
};

const COURTS = [
  { heading: 'Court of Justice of the European Union', is: (cases: string) => cases.startsWith('C-') },
  { heading: 'European Court of Human Rights', is: (cases: string) => cases.startsWith('ECtHR') },
] as const;

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The judgments as a page in Markdown: `docs/reference/judgments.md`. */
export function judgmentsPage(judgments: readonly Judgment[], cannotBeShown: string): string {
  const all = inOrder(judgments);
  const sections = COURTS.map(({ heading, is }) => {
    const rows = all.filter(({ cases }) => is(cases));
    return [
      `## ${heading}`,
      '',
      row(['case', 'name', 'law', 'point', 'scenario']),
      row(['---', '---', '---', '---', '---']),
      ...rows.map(({ cases, name, regime, point, scenario }) =>
        row([cases.replace('ECtHR ', ''), name, LAWS[regime], withCapital(point), scenario]),
      ),
      '',
    ].join('\n');
  });
  return [INTRO, ...sections, cannotBeShown].join('\n');
}
