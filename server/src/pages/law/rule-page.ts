import {
  english,
  findRule,
  kindWords,
  PARAMETERS,
  placesNamed,
  type RuleEntry,
  type RuleKind,
  type RuleParameter,
  rulesRestingOn,
  sayFact,
} from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { actLink, articleLink } from './article-link.ts';
import { courtsOn } from './judgments-page.ts';
import { REGIME_SHORT, regimeSince } from './rule-list.ts';
import { scenarioCard } from './scenario-card.ts';
import { scenariosOf } from './scenarios.ts';

const SHOWN_AT_FIRST = 12;

const recalledTag = html`<span class="op-known op-known--recalled">recalled, not read</span>`;

/** Where the answers of a kind of rule are met. */
const MET: Readonly<Record<RuleKind, string>> = {
  criterion: 'The responsible State on the page of a case, in “Try it”, in “openpact position”.',
  rule: 'The answers on the page of a case and in “Try it”, as reasons.',
  limit: 'The clocks on the page of a case, the order of the worklist, “openpact due”.',
  ground: 'The procedure on the page of a case.',
  step: '“What comes next” on the page of a case.',
  duty: 'The duties on the page of a case.',
  right: 'The rights on the page of a case.',
  condition: 'The time limits named below.',
  counting: 'Every time limit named below, and “openpact due”.',
};

function places({ regimes }: RuleEntry): Html | string {
  if (regimes.length === 0) return '';
  return html`<h2 class="govuk-heading-m">Where it stands</h2>
  <dl class="op-pairs op-places">${regimes.map(({ regime, cites, recalled }) => {
    return html`<dt>${REGIME_SHORT[regime]}</dt><dd>${cites.map((cite) => html`${articleLink(cite)} `)} ${recalled ? recalledTag : ''}
      <span class="op-places__more">${regimeSince(regime)}. ${cites[0] ? actLink(cites[0]) : ''}</span></dd>`;
  })}</dl>`;
}

const parameterRow = ({ name, value, cite, recalled }: RuleParameter): Html =>
  html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header op-parameters__name">${name}</th><td class="govuk-table__cell">${value} ${recalled ? recalledTag : ''}</td><td class="govuk-table__cell">${articleLink(cite)}</td></tr>`;

function parameters(entry: RuleEntry): Html | string {
  if (entry.parameters.length === 0) return '';
  return html`<h2 class="govuk-heading-m">Figures and choices</h2>
    ${entry.regimes.map(({ regime }) => {
      const rows = entry.parameters.filter((each) => each.regime === regime);
      return rows.length === 0
        ? ''
        : html`<table class="govuk-table op-parameters"><caption class="govuk-table__caption govuk-table__caption--s">${REGIME_SHORT[regime]}<span class="op-parameters__since">${regimeSince(regime)}</span></caption>
          <thead class="govuk-visually-hidden"><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">Article</th></tr></thead>
          <tbody class="govuk-table__body">${rows.map(parameterRow)}</tbody></table>`;
    })}`;
}

const facts = ({ asks }: RuleEntry): Html | string =>
  asks.length === 0
    ? ''
    : html`<h2 class="govuk-heading-m">Facts it asks for</h2>
      <ul class="govuk-list govuk-list--bullet">${asks.map((fact) => html`<li>${factWords(fact)} <code class="op-quiet">${fact}</code></li>`)}</ul>`;

const factWords = (fact: string): string =>
  Object.hasOwn(english.events, fact) ? english.events[fact as keyof typeof english.events] : sayFact(fact);

const ruleLink = ({ id, title, kind }: RuleEntry): Html =>
  html`<li><a class="govuk-link" href="/law/rules/${id}">${title}</a> <span class="op-quiet">${kindWords[kind].one}</span></li>`;

function relations(entry: RuleEntry): Html {
  const below = entry.restsOn.map(findRule).filter((rule) => rule !== undefined);
  const above = rulesRestingOn(entry);
  const places = new Set(placesNamed(entry));
  const compared = PARAMETERS.filter(({ values }) =>
    values.some(({ cites }) => cites.some((cite) => places.has(cite))),
  );
  return html`<h2 class="govuk-heading-m">Who relies on it</h2>
    <p class="govuk-body">${MET[entry.kind]}</p>
    ${above.length === 0 ? '' : html`<ul class="govuk-list">${above.map(ruleLink)}</ul>`}
    ${compared.length === 0 ? '' : html`<p class="govuk-body">Compared between the three sets of rules: ${compared.map(({ key, about }, index) => html`${index > 0 ? '; ' : ''}<a class="govuk-link" href="/compare#${key}">${about}</a>`)}.</p>`}
    ${below.length === 0 ? '' : html`<h2 class="govuk-heading-m">What it rests on</h2><ul class="govuk-list">${below.map(ruleLink)}</ul>`}`;
}

function scenarios({ id }: RuleEntry, all: boolean): Html {
  const those = scenariosOf(id);
  const shown = all ? those : those.slice(0, SHOWN_AT_FIRST);
  return html`<h2 class="govuk-heading-m" id="scenarios">Examples that show it at work${those.length === 0 ? '' : html` <span class="op-quiet">(${those.length})</span>`}</h2>
    ${those.length === 0 ? html`<p class="govuk-body">No example decides by this rule alone.</p>` : shown.map(scenarioCard)}
    ${shown.length < those.length ? html`<p class="govuk-body"><a class="govuk-link" href="/law/rules/${id}?all=yes#scenarios">Show all ${those.length} examples</a></p>` : ''}`;
}

/** A rule: what it says, where it stands, what it asks for, its figures, who relies on it, and examples. */
export function rulePage(entry: RuleEntry, all: boolean): Html {
  return html`<p class="govuk-body-l">${entry.meaning}</p>
    ${entry.actor === undefined ? '' : html`<p class="govuk-body"><strong>Who must act:</strong> ${english.actors[entry.actor]}</p>`}
    ${places(entry)}${parameters(entry)}${facts(entry)}${relations(entry)}${courtsOn(entry.id)}${scenarios(entry, all)}
    <p class="govuk-body op-quiet">Name of the rule: <code>${entry.id}</code></p>`;
}
