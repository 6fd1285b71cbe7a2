import {
  applyWhatIf,
  type CaseFile,
  type ChangeableFact,
  changeableFacts,
  type Day,
  differences,
  english,
  positionOf,
  type Regime,
  sayDay,
  typedValue,
  type WhatIf,
} from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { valueInWords } from '../cases/index.ts';
import { moves } from './moves.ts';

const REMOVE = 'remove';
const nameOf = (of: 'person' | number, field: string): string => `${of}.${field}`;

const inWords = ({ type, field, value, spec }: ChangeableFact): string => {
  if (value === undefined) return 'not said';
  return spec?.schema.$ref === '#/$defs/Day' || field === 'on' ? String(value) : valueInWords(type, field, value);
};

function options(file: CaseFile, chosen: string): Html {
  const facts = changeableFacts(file);
  const group = (of: 'person' | number): Html[] =>
    facts
      .filter((fact) => fact.of === of)
      .map((fact) => {
        const name = nameOf(of, fact.field);
        return html`<option value="${name}"${name === chosen ? ' selected' : ''}>${fact.means} (${inWords(fact)})</option>`;
      });
  return html`<optgroup label="The person">${group('person')}</optgroup>
    ${file.events.map((event, of) => {
      const name = nameOf(of, REMOVE);
      return html`<optgroup label="${sayDay(event.on)}: ${english.events[event.type]}">
        <option value="${name}"${name === chosen ? ' selected' : ''}>Leave this event out</option>${group(of)}</optgroup>`;
    })}`;
}

interface Asked {
  readonly change: WhatIf;
  readonly fact?: ChangeableFact;
}

function asked(file: CaseFile, what: string, value: string): Asked | undefined {
  const [, who = '', field = ''] = /^(person|\d+)\.(\w+)$/.exec(what) ?? [];
  if (field === '') return undefined;
  if (field === REMOVE && who !== 'person') return { change: { of: Number(who), remove: true } };
  const of = who === 'person' ? 'person' : Number(who);
  const fact = changeableFacts(file).find((each) => each.of === of && each.field === field);
  if (!fact) return undefined;
  const given = typedValue(fact.spec, value);
  return { fact, change: of === 'person' ? { of, field, value: given } : { of, field, value: given } };
}

interface Question {
  readonly file: CaseFile;
  readonly regime: Regime;
  readonly on: Day;
  readonly what: string;
  readonly value: string;
}

function answer({ file, regime, on, what, value }: Question): Html | string {
  if (what === '') return '';
  const question = asked(file, what, value);
  if (!question) return html`<p class="govuk-error-message">Choose what to change.</p>`;
  const changed = applyWhatIf(file, question.change);
  if (!changed.ok)
    return html`<ul class="govuk-list">${changed.problems.map(({ field, problem, mend }) => html`<li class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> <code>${field}</code> ${problem} ${mend}</li>`)}</ul>`;
  const [before, after] = [file, changed.file].map((each) => positionOf(each, regime, on, surroundings));
  if (!before || !after) return '';
  return html`<h3 class="govuk-heading-s">What moves</h3>${moves(differences(before, after), 'Nothing moves: the answer does not hang on this fact.')}`;
}

/** "What if": one fact is changed, and what moves is shown. */
export const whatIfPanel = (
  question: Question,
): Html => html`<section class="op-panel" id="what-if" aria-labelledby="what-if-title">
  <h2 class="govuk-heading-m" id="what-if-title">What if one fact were otherwise?</h2>
  <div class="op-row">
    <div class="govuk-form-group"><label class="govuk-label" for="what">Change</label><select class="govuk-select" id="what" name="what"><option value="">Choose a fact</option>${options(question.file, question.what)}</select></div>
    <div class="govuk-form-group"><label class="govuk-label" for="value">to</label><input class="govuk-input govuk-input--width-10" id="value" name="value" value="${question.value}" autocomplete="off" aria-describedby="value-hint"></div>
    <button class="govuk-button" name="do" value="what-if" formaction="/try#what-if">Show what moves</button>
  </div>
  <p class="govuk-hint" id="value-hint">A State like GR, a day like 2026-07-03, yes or no, a word. Left empty, the fact is taken away.</p>
  ${answer(question)}
</section>`;
