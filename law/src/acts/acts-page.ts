import { formatDay } from '../core/index.ts';
import type { Act, Application } from './act.ts';
import { ACT_ALIASES } from './aliases.ts';
import { ACTS } from './all-acts.ts';
import { actUrl } from './citation-url.ts';

const INTRO = `# Acts

The acts that the rules cite. A citation is the key of an act and a place in it: \`AMMR 33(1)\`, \`AMMR Annex I\`,
\`AMMR recital 90\`. Each citation in the code and in the scenarios resolves to an act of this list, to an article, and,
where the number of paragraphs is known, to a paragraph; a test proves it.

The mark *recalled* means that the place was written from memory or from a secondary source: read the act before you rely
on it. *In part* means that only the articles that the rules cite are in the index.

This page is made from the files in \`law/src/acts\`: change those, then run
\`npx vitest run law/src/acts/acts-page --update\`.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const applies = ({ from, what, cite, note, recalled }: Application): string =>
  [
    `${formatDay(from)}: ${what}`,
    cite === undefined ? '' : ` (${cite})`,
    recalled ? ' *recalled*' : '',
    note === undefined ? '' : `. ${note}`,
  ].join('');

const index = (act: Act): string => {
  const articles = Object.keys(act.articles).length;
  if (articles === 0) return 'by name only';
  const recalled =
    act.recalled === 'all' ? ', *recalled*' : act.recalled.length > 0 ? `, ${act.recalled.length} *recalled*` : '';
  return `${act.complete ? 'all' : 'in part,'} ${articles}${recalled}`;
};

const row = (act: Act): string =>
  [
    `\`${act.key}\``,
    `**${act.short}**<br>${act.full}`,
    `[${act.eli === undefined ? `CELEX ${act.celex}` : act.eli}](${actUrl(act)})`,
    act.applies.map(applies).join('<br>'),
    act.repealed === undefined ? '' : formatDay(act.repealed),
    index(act),
  ]
    .map(cell)
    .join(' | ');

/** The index of acts as a page in Markdown: `docs/reference/acts.md`. */
export const actsPage = (): string =>
  [
    INTRO,
    '| key | act | where to read it | applies from | no longer from | articles |',
    '| --- | --- | --- | --- | --- | --- |',
    ...ACTS.map((act) => `| ${row(act)} |`),
    '',
    '## Other keys',
    '',
    'These are understood in a citation and printed under the key of the act.',
    '',
    '| written | means |',
    '| --- | --- |',
    ...Object.entries(ACT_ALIASES).map(([alias, key]) => `| \`${alias}\` | \`${key}\` |`),
    '',
  ].join('\n');
