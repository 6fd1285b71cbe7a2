import { COVERED_ACTS, type CoverageEntry, coverage, coverageTotals, findAct, shownBy } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { articleLink } from './article-link.ts';
import { coverageBar, coverageLegend } from './coverage-bar.ts';
import { shownScenarios } from './scenarios.ts';

/** What the project has for a paragraph, in words. */
export const STATUS = {
  rule: 'has a rule',
  'not-executable': 'nothing to compute',
  institutions: 'addressed to institutions',
  'not-yet': 'not yet',
} as const;

let kept: readonly CoverageEntry[] | undefined;

/** The map of coverage with the examples that show each paragraph, worked out when first asked for. */
function wholeMap(): readonly CoverageEntry[] {
  kept ??= coverage(shownScenarios().map(({ scenario }) => shownBy(scenario)));
  return kept;
}

const row = ({ cite, status, why, rules, scenarios }: CoverageEntry): Html =>
  html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${articleLink(cite)}</th><td class="govuk-table__cell" data-label="What there is">${STATUS[status]}${status === 'rule' ? html` <span class="op-quiet">${rules.join(', ')}</span>` : ''}${why ? html` <span class="op-quiet">${why}</span>` : ''}</td><td class="govuk-table__cell" data-label="Examples">${scenarios.length}</td></tr>`;

function ofAct(key: string, entries: readonly CoverageEntry[]): Html {
  const totals = coverageTotals(entries);
  return html`<details class="govuk-details op-cover"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${findAct(key)?.short ?? key}: ${totals.rule} of ${totals.paragraphs} paragraphs have a rule${totals['not-yet'] === 0 ? '' : `, ${totals['not-yet']} not yet`}</span>${coverageBar(totals)}</summary>
    <div class="govuk-details__text"><table class="govuk-table op-compare"><caption class="govuk-visually-hidden">${key}</caption>
      <thead><tr><th scope="col" class="govuk-table__header">Paragraph</th><th scope="col" class="govuk-table__header">What there is</th><th scope="col" class="govuk-table__header">Examples</th></tr></thead>
      <tbody class="govuk-table__body">${entries.map(row)}</tbody></table></div></details>`;
}

/** Every paragraph of the acts: whether a rule stands for it, or why none does. */
export function coveragePageOfLaw(): Html {
  const all = wholeMap();
  const totals = coverageTotals(all);
  return html`<p class="govuk-body-l op-reading">Every operative paragraph of the acts, and what OpenPact has for it: ${totals.paragraphs} paragraphs of ${COVERED_ACTS.length} acts. Open an act to see each of its paragraphs.</p>
    ${coverageLegend(totals)}
    ${COVERED_ACTS.map((key) =>
      ofAct(
        key,
        all.filter(({ act }) => act === key),
      ),
    )}`;
}
