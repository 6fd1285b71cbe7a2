import {
  type CaseFile,
  type CriterionAnswer,
  type Day,
  english,
  isMemberState,
  lookUp,
  type Regime,
  type SingleChange,
  sayFact,
  sayReason,
  sayResponsible,
  type WhyNot,
  whyNot,
} from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { html } from 'hono/html';
import { type Html, STATES_BY_NAME, stateName } from '../../layout/index.ts';
import { valueInWords } from '../cases/index.ts';
import { articleLink } from '../law/index.ts';

const ANSWER: Readonly<Record<CriterionAnswer['answer'], (answer: CriterionAnswer) => string>> = {
  no: () => 'does not hold',
  open: () => 'cannot be answered yet',
  another: ({ pointsTo }) => `points to ${pointsTo ? stateName(pointsTo) : 'another State'}`,
  this: () => 'points here, but something else decides',
};

const criterion = (answer: CriterionAnswer): Html =>
  html`<li class="op-moves__item"><a class="govuk-link" href="/law/rules/criterion.${answer.id}">${lookUp(english.rules, answer.id)}</a> ${ANSWER[answer.answer](answer)}. ${sayReason(answer.reason)} ${articleLink(answer.cite)}
    <span class="op-moves__part">Hangs on: ${answer.asks.map((fact) => (Object.hasOwn(english.events, fact) ? english.events[fact as keyof typeof english.events].replace(/\.$/, '') : sayFact(fact))).join('; ')}</span></li>`;

function changeInWords({ change, fact }: SingleChange): Html {
  const what = fact.type === 'person' ? 'The person' : lookUp(english.events, fact.type).replace(/\.$/, '');
  if ('remove' in change) return html`<li>${what}: if this had not happened</li>`;
  const say = (value: unknown): string =>
    value === undefined
      ? 'not said'
      : /^\d{4}-\d\d-\d\d$/.test(String(value))
        ? String(value)
        : valueInWords(fact.type, fact.field, value);
  return html`<li>${what}. ${fact.means}: <strong>${say(change.value)}</strong> and not ${say(fact.value)}</li>`;
}

function changes({ changes: found, state }: WhyNot): Html {
  return found.length === 0
    ? html`<p class="govuk-body">No single change of a fact in this file makes ${stateName(state)} responsible. A new fact, or several, would be needed.</p>`
    : html`<p class="govuk-body">Each of these alone would make ${stateName(state)} responsible:</p><ul class="govuk-list govuk-list--bullet">${found.slice(0, 12).map(changeInWords)}</ul>`;
}

function answer(why: WhyNot): Html {
  const { state, responsible, criteria, later } = why;
  if (responsible.holds === 'yes' && responsible.value === state)
    return html`<p class="govuk-body">${sayResponsible(responsible)} There is nothing to change.</p>`;
  return html`<h3 class="govuk-heading-s">Why not ${stateName(state)}</h3>
    <p class="govuk-body">${sayResponsible(responsible)}${later ? html` What decides came after the criteria: ${sayReason(later)} ${articleLink(later.cite)}` : ''}</p>
    ${criteria.length === 0 ? html`<p class="govuk-body">No application is registered, so no criterion was looked at.</p>` : ''}
    ${changes(why)}
    ${criteria.length === 0 ? '' : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What each criterion answers</span></summary><div class="govuk-details__text"><ol class="op-moves">${criteria.map(criterion)}</ol></div></details>`}`;
}

/** "Why not this State": the answer of each criterion, and the facts that would have to be otherwise. */
export const whyNotPanel = (question: {
  readonly file: CaseFile;
  readonly regime: Regime;
  readonly on: Day;
  readonly state: string;
}): Html => {
  const { file, regime, on, state } = question;
  return html`<section class="op-panel" id="why-not" aria-labelledby="why-not-title">
    <h2 class="govuk-heading-m" id="why-not-title">Why not another State?</h2>
    <div class="op-row">
      <div class="govuk-form-group"><label class="govuk-label" for="state">State</label><select class="govuk-select" id="state" name="state"><option value="">Choose a State</option>${STATES_BY_NAME.map((each) => html`<option value="${each}"${each === state ? ' selected' : ''}>${stateName(each)}</option>`)}</select></div>
      <button class="govuk-button" name="do" value="why-not" formaction="/try#why-not">Say why not</button>
    </div>
    ${isMemberState(state) ? answer(whyNot(file, regime, on, state, surroundings)) : ''}
  </section>`;
};
