import type { CoverageTotals } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';

/** The classes of paragraphs in the order of a bar, and their words. */
const CLASSES = [
  { id: 'shown', words: 'rule, shown by an example' },
  { id: 'rule', words: 'rule, no example yet' },
  { id: 'none', words: 'nothing to compute' },
  { id: 'institutions', words: 'addressed to institutions' },
  { id: 'not-yet', words: 'not yet' },
] as const;

type ClassId = (typeof CLASSES)[number]['id'];

const counts = (totals: CoverageTotals): Readonly<Record<ClassId, number>> => ({
  shown: totals.withScenario,
  rule: totals.rule - totals.withScenario,
  none: totals['not-executable'],
  institutions: totals.institutions,
  'not-yet': totals['not-yet'],
});

/** The paragraphs of an act as one bar. Its numbers stand in words beside it, so it is not read out. */
export function coverageBar(totals: CoverageTotals): Html {
  const of = counts(totals);
  let x = 0;
  return html`<svg class="op-cover__bar" viewBox="0 0 ${totals.paragraphs} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${CLASSES.map(
    ({ id }) => {
      const start = x;
      x += of[id];
      return of[id] === 0 ? '' : html`<rect class="op-cover--${id}" x="${start}" y="0" width="${of[id]}" height="10"/>`;
    },
  )}</svg>`;
}

/** What the colours of the bars stand for. */
export const coverageLegend = (totals: CoverageTotals): Html =>
  html`<ul class="op-cover__legend">${CLASSES.map(
    ({ id, words }) =>
      html`<li><svg width="18" height="18" aria-hidden="true" focusable="false"><rect class="op-cover--${id}" width="18" height="18"/></svg> <strong>${counts(totals)[id]}</strong> ${words}</li>`,
  )}</ul>`;
