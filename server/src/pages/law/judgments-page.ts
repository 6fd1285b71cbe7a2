import { inOrder, type Judgment, judgmentOf } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { capitalised } from '../cases/index.ts';
import { REGIME_SHORT } from './rule-list.ts';
import { scenariosOf, shownScenarios } from './scenarios.ts';

/** A point of a judgment with the address of the example that shows it. */
interface Shown extends Judgment {
  readonly slug: string;
}

function judgmentsIn(shown: ReturnType<typeof shownScenarios>): readonly Shown[] {
  const slugs = new Map(shown.map(({ scenario, slug }) => [scenario.title, slug]));
  const judgments = inOrder(shown.flatMap(({ scenario }) => judgmentOf(scenario) ?? []));
  return judgments.map((judgment) => ({ ...judgment, slug: slugs.get(judgment.scenario) ?? '' }));
}

/** Points of several judgments under the names of their cases, in the order given. */
const byCase = (judgments: readonly Shown[]): Html =>
  html`<ul class="op-rules">${[...Map.groupBy(judgments, ({ cases, name }) => `${cases} ${name}`)].map(
    ([, points]) => html`<li class="op-rules__item">
      <span class="op-rules__title">${points[0]?.name}</span> <span class="op-quiet">${points[0]?.cases}</span>
      <ul class="op-rules__meaning op-points">${points.map(
        ({ point, regime, slug }) =>
          html`<li><a class="govuk-link" href="/law/examples/${slug}">${capitalised(point)}</a> <span class="op-quiet">${REGIME_SHORT[regime]}</span></li>`,
      )}</ul></li>`,
  )}</ul>`;

/** What courts decided on a rule, from the examples that show the rule at work; nothing where none did. */
export function courtsOn(rule: string): Html | string {
  const judgments = judgmentsIn(scenariosOf(rule));
  return judgments.length === 0
    ? ''
    : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What courts decided (${judgments.length})</span></summary>
      <div class="govuk-details__text">${byCase(judgments)}</div></details>`;
}

/** The judgments whose number or name a text gives. */
export function judgmentsNamed(text: string): Html | string {
  const asked = text.toLowerCase();
  const judgments = judgmentsIn(shownScenarios()).filter(
    ({ cases, name }) => cases.toLowerCase().includes(asked) || name.toLowerCase().includes(asked),
  );
  return judgments.length === 0 ? '' : html`<h2 class="govuk-heading-m">Judgments</h2>${byCase(judgments)}`;
}

/** Every judgment that the rulebook is held to. */
export const judgmentsPage = (): Html =>
  html`<p class="govuk-body-l">What the courts decided, in our own words, each point with an example in which the rules are held to it. The acts are the source of every rule; a judgment says how an act is read.</p>
    ${byCase(judgmentsIn(shownScenarios()))}`;
