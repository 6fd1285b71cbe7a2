import {
  findAct,
  findRegime,
  kindWords,
  parseCitation,
  type RegimeId,
  RULE_KINDS,
  type RuleEntry,
  sayDay,
} from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { articleLink } from './article-link.ts';

/** Short names of the regimes, for a line. */
export const REGIME_SHORT: Readonly<Record<RegimeId, string>> = {
  'dublin-iii': 'Dublin III',
  'proposal-2020': 'Proposal 2020',
  'pact-2024': 'Pact 2024',
};

/** From when a set of rules applies, or when it was proposed; empty where it is not known here. */
export function regimeSince(id: RegimeId): string {
  const from = findRegime(id)?.from;
  if (!from) return '';
  const act = findAct(parseCitation(from.cite)?.act ?? '');
  return act?.kind === 'proposal' ? `proposed on ${sayDay(from.day)}, never law` : `from ${sayDay(from.day)}`;
}

const MOST_PLACES = 3;

const line = (entry: RuleEntry): Html => html`<li class="op-rules__item">
  <a class="govuk-link op-rules__title" href="/law/rules/${entry.id}">${entry.title}</a>
  <span class="op-rules__places">${entry.regimes.map(({ cites, regime }) => html`<span class="op-rules__place"><span class="op-quiet">${REGIME_SHORT[regime]}</span> ${cites.slice(0, MOST_PLACES).map((cite) => html`${articleLink(cite)} `)}</span>`)}</span>
</li>`;

/** Rules by their kind, each with where it stands. */
export const ruleList = (entries: readonly RuleEntry[]): Html =>
  html`${RULE_KINDS.map((kind) => {
    const those = entries.filter((entry) => entry.kind === kind);
    return those.length === 0
      ? ''
      : html`<section aria-labelledby="kind-${kind}"><h2 class="govuk-heading-m" id="kind-${kind}">${kindWords[kind].many} <span class="op-quiet">(${those.length})</span></h2>
        <ul class="op-rules">${those.map(line)}</ul></section>`;
  })}`;

/** Rules in the order given, without headings: what a search found. */
export const foundList = (entries: readonly RuleEntry[]): Html =>
  html`<ol class="op-rules op-rules--found">${entries.map(
    (entry) => html`<li class="op-rules__item">
      <a class="govuk-link op-rules__title" href="/law/rules/${entry.id}">${entry.title}</a> <span class="op-quiet">${kindWords[entry.kind].one}</span>
      <p class="op-rules__meaning">${entry.meaning}</p>
      <span class="op-rules__places">${entry.regimes.map(({ cites, regime }) => html`<span class="op-rules__place"><span class="op-quiet">${REGIME_SHORT[regime]}</span> ${cites.slice(0, MOST_PLACES).map((cite) => html`${articleLink(cite)} `)}</span>`)}</span>
    </li>`,
  )}</ol>`;
