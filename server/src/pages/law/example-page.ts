import { findRule } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { ruleList } from './rule-list.ts';
import { exampleInWords } from './scenario-card.ts';
import type { ShownScenario } from './scenarios.ts';

/** One worked example, and the rules that it shows at work. */
export function examplePage(shown: ShownScenario): Html {
  const rules = shown.rules.map(findRule).filter((rule) => rule !== undefined);
  return html`${exampleInWords(shown)}
    ${rules.length === 0 ? '' : html`<h2 class="govuk-heading-l">Rules that it shows at work</h2>${ruleList(rules)}`}`;
}
