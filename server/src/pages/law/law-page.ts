import {
  ACTS,
  isRegimeId,
  LEGAL_QUESTIONS,
  type LegalQuestion,
  parseCitation,
  placesNamed,
  questionWords,
  REGIME_IDS,
  RULEBOOK,
  rulesOn,
  rulesUnder,
  searchRules,
} from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { judgmentsNamed } from './judgments-page.ts';
import { foundList, REGIME_SHORT, regimeSince, ruleList } from './rule-list.ts';

const MOST_FOUND = 60;

export interface Asked {
  readonly q: string;
  readonly question: string;
  readonly regime: string;
}

const isQuestion = (text: string): text is LegalQuestion => (LEGAL_QUESTIONS as readonly string[]).includes(text);

const searchBox = (q: string): Html => html`<form class="op-search" action="/law" method="get" role="search">
  <label class="govuk-label govuk-label--m" for="q">Search the rules</label>
  <div class="govuk-hint" id="q-hint">A word, a fact, an article or a judgment: “visa”, “hit”, “AMMR 33”, “Shiri”</div>
  <div class="op-search__row"><input class="govuk-input" id="q" name="q" type="search" value="${q}" aria-describedby="q-hint" autocomplete="off"><button class="govuk-button">Search</button></div>
</form>`;

/** Articles that have rules, by act, in the order of the index of acts. */
function articles(): { act: (typeof ACTS)[number]; numbers: string[] }[] {
  const places = new Set(RULEBOOK.flatMap(placesNamed));
  const byAct = new Map<string, Set<string>>();
  for (const place of places) {
    const parts = parseCitation(place);
    if (parts?.kind !== 'article') continue;
    byAct.set(parts.act, (byAct.get(parts.act) ?? new Set()).add(parts.number));
  }
  return ACTS.flatMap((act) => {
    const found = byAct.get(act.key);
    if (!found) return [];
    return [{ act, numbers: Object.keys(act.articles).filter((number) => found.has(number)) }];
  });
}

const byQuestion = (): Html => html`<h2 class="govuk-heading-l">By question</h2>
  <ul class="op-ways">${LEGAL_QUESTIONS.map((question) => {
    const count = rulesOn(question).length;
    return count === 0
      ? ''
      : html`<li class="op-ways__item"><h3 class="op-ways__title"><a class="govuk-link" href="/law?question=${question}">${questionWords[question].title}</a></h3>
        <p class="op-ways__about">${questionWords[question].about} ${count} ${count === 1 ? 'rule' : 'rules'}.</p></li>`;
  })}</ul>`;

const byRegime = (): Html => html`<h2 class="govuk-heading-l">By set of rules</h2>
  <ul class="govuk-list govuk-list--spaced">${REGIME_IDS.toReversed().map((id) => {
    const count = rulesUnder(id).length;
    return count === 0
      ? ''
      : html`<li><a class="govuk-link" href="/law?regime=${id}">${REGIME_SHORT[id]}</a> <span class="op-quiet">${count} rules, ${regimeSince(id)}</span></li>`;
  })}</ul>
  <p class="govuk-body"><a class="govuk-link" href="/compare">The three side by side</a>. <a class="govuk-link" href="/law/coverage">Which paragraphs of the acts are covered</a>. <a class="govuk-link" href="/law/judgments">What courts decided</a>.</p>`;

const byArticle = (): Html => html`<h2 class="govuk-heading-l">By article</h2>
  <div class="op-acts">${articles().map(
    ({
      act,
      numbers,
    }) => html`<section class="op-act" aria-labelledby="act-${act.key}"><h3 class="govuk-heading-s" id="act-${act.key}">${act.short} <span class="op-quiet">${act.key}</span></h3>
      <ul class="op-act__articles">${numbers.map((number) => html`<li><a class="govuk-link" href="/law/articles/${encodeURIComponent(act.key)}/${number}" title="${act.articles[number] ?? ''}"><span class="govuk-visually-hidden">${act.key} </span>${number}</a></li>`)}</ul></section>`,
  )}</div>`;

function found(q: string): Html | string {
  const entries = searchRules(q);
  const judgments = judgmentsNamed(q);
  if (entries.length === 0 && judgments !== '') return judgments;
  if (entries.length === 0)
    return html`<h2 class="govuk-heading-m">Nothing found for “${q}”</h2><p class="govuk-body">Try fewer or other words, or an article like AMMR 39. <a class="govuk-link" href="/law">All rules</a></p>`;
  return html`<h2 class="govuk-heading-m">${entries.length === 1 ? 'One rule' : `${entries.length} rules`} for “${q}”</h2>
    ${entries.length > MOST_FOUND ? html`<p class="govuk-body">The first ${MOST_FOUND} are shown. Add a word to find fewer.</p>` : ''}
    ${foundList(entries.slice(0, MOST_FOUND))}${judgments}`;
}

/** The heading of what is shown, for the page and its window. */
export function lawTitle({ q, question, regime }: Asked): string {
  if (q !== '') return 'The law: search';
  if (isQuestion(question)) return questionWords[question].title;
  return isRegimeId(regime) ? REGIME_SHORT[regime] : 'The law';
}

/** `/law`: a search, a question or a set of rules; or the ways to all of them. */
export function lawPage({ q, question, regime }: Asked): Html {
  if (q !== '') return html`${searchBox(q)}${found(q)}`;
  if (isQuestion(question))
    return html`<p class="govuk-body-l">${questionWords[question].about}</p>${ruleList(rulesOn(question))}`;
  if (isRegimeId(regime)) return ruleList(rulesUnder(regime));
  return html`<p class="govuk-body-l">Every rule that OpenPact works with: what it says in plain words, where it stands, which facts it asks for, and examples that show it at work. The pages, the commands and the desks ask the very same rules.</p>
    ${searchBox('')}${byQuestion()}${byRegime()}${byArticle()}`;
}
