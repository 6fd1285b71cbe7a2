import {
  type Act,
  actUrl,
  COVERED_ACTS,
  citationUrl,
  coverageOf,
  kindWords,
  PARAMETERS,
  parseCitation,
  type RuleEntry,
  rulesIn,
  sayDay,
} from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { articleLink } from './article-link.ts';
import { STATUS } from './coverage-page.ts';

const isIn = (place: string, act: Act, number: string): boolean => {
  const parts = parseCitation(place);
  return parts?.act === act.key && parts.kind === 'article' && parts.number === number;
};

const ruleLine = (entry: RuleEntry, act: Act, number: string): Html => {
  const here = entry.regimes.flatMap(({ cites }) => cites).filter((place) => isIn(place, act, number));
  return html`<li class="op-rules__item"><a class="govuk-link op-rules__title" href="/law/rules/${entry.id}">${entry.title}</a> <span class="op-quiet">${kindWords[entry.kind].one}${here.length === 0 ? '' : `, ${here.join(', ')}`}</span>
    <p class="op-rules__meaning">${entry.meaning}</p></li>`;
};

function paragraphs(act: Act, number: string): Html | string {
  if (!COVERED_ACTS.includes(act.key)) return '';
  const rows = coverageOf(act.key).filter(({ cite }) => isIn(cite, act, number));
  if (rows.length === 0) return '';
  return html`<h2 class="govuk-heading-m">Paragraph by paragraph</h2>
    <dl class="op-pairs">${rows.map(({ cite, status, why }) => html`<dt>${cite}</dt><dd>${STATUS[status]}${why ? html` <span class="op-quiet">${why}</span>` : ''}</dd>`)}</dl>`;
}

const neighbour = (act: Act, number: string, step: 1 | -1): string | undefined => {
  const numbers = Object.keys(act.articles);
  return numbers[numbers.indexOf(number) + step];
};

/** An article: what it does in our words, a link to the act, and every rule that stands in it. */
export function articlePage(act: Act, number: string): Html {
  const cite = `${act.key} ${number}`;
  const entries = rulesIn(cite);
  const compared = PARAMETERS.filter(({ values }) =>
    values.some(({ cites }) => cites.some((place) => isIn(place, act, number))),
  );
  const recalled = act.recalled === 'all' || act.recalled.includes(number);
  const [before, after] = [neighbour(act, number, -1), neighbour(act, number, 1)];
  return html`<p class="govuk-body-l">${act.articles[number]}</p>
    <p class="govuk-body">${act.full}. <a class="govuk-link" href="${citationUrl(cite)}" rel="external noreferrer">Read it on EUR-Lex</a> ${citationUrl(cite) === actUrl(act) ? '(the link leads to the whole act)' : ''}</p>
    ${recalled ? html`<p class="govuk-body"><strong class="govuk-tag govuk-tag--yellow">Recalled, not read</strong> What stands here of this article is known from memory.</p>` : ''}
    ${act.applies.map(({ from, what }) => html`<p class="govuk-body op-quiet">Applies from ${sayDay(from)}: ${what}.</p>`)}
    <h2 class="govuk-heading-m">Rules that stand here</h2>
    ${entries.length === 0 ? html`<p class="govuk-body">None. The paragraphs of this article hold nothing that a rule here works with.</p>` : html`<ul class="op-rules">${entries.map((entry) => ruleLine(entry, act, number))}</ul>`}
    ${compared.length === 0 ? '' : html`<h2 class="govuk-heading-m">Compared between the three sets of rules</h2><ul class="govuk-list">${compared.map(({ key, about }) => html`<li><a class="govuk-link" href="/compare#${key}">${about}</a></li>`)}</ul>`}
    ${paragraphs(act, number)}
    <nav class="op-neighbours" aria-label="Articles before and after">${before === undefined ? '' : html`<span>Before: ${articleLink(`${act.key} ${before}`)} ${act.articles[before]}</span>`}${after === undefined ? '' : html`<span>After: ${articleLink(`${act.key} ${after}`)} ${act.articles[after]}</span>`}</nav>`;
}
