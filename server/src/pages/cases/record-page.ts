import { isWaiting, type PersonFile } from '@openpact/casework';
import { EVENT_KINDS, type EventType, english, type Field, type Position } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { type EventGroup, groupsFor } from './event-groups.ts';
import { type Filled, fieldInput } from './field-input.ts';
import type { Recorder } from './recorder.ts';
import { TEXT } from './words.ts';

/** The page that asks what happened: the lawful next steps, the questions of this stage, and everything else by question. */
export function choosePage(file: PersonFile, position: Position, recorderOf: (type: EventType) => Recorder): Html {
  const there = new Set([...file.file.events, ...position.deemed].map(({ type }) => type));
  const link = (type: EventType): Html => {
    const recorder = recorderOf(type);
    return recorder === 'me'
      ? html`<li><a class="govuk-link" href="/files/${file.id}/record/${type}">${english.events[type]}</a></li>`
      : html`<li>${english.events[type]} <span class="op-quiet">${TEXT.recordedBy[recorder]}</span></li>`;
  };
  // What waits for something else stays reachable, so that the desk can say what is missing, but comes last.
  const group = ({ title, types }: EventGroup): Html => {
    const waiting = types.filter((type) => isWaiting(type, there));
    const now = types.filter((type) => !waiting.includes(type));
    return html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary>
      <div class="govuk-details__text">${now.length === 0 ? '' : html`<ul class="govuk-list govuk-list--spaced">${now.map(link)}</ul>`}
      ${waiting.length === 0 ? '' : html`<p class="op-quiet">${TEXT.waitsForAnother}</p><ul class="govuk-list govuk-list--spaced">${waiting.map(link)}</ul>`}</div></details>`;
  };
  const expected = [...new Set(position.next.map((step) => step.records))];
  const { likely, others } = groupsFor(position.stage);
  return html`
    ${expected.length > 0 ? html`<h2 class="govuk-heading-m">What the law expects next</h2><ul class="govuk-list govuk-list--spaced">${expected.map(link)}</ul>` : ''}
    ${likely.length > 0 ? html`<h2 class="govuk-heading-m">Likely now</h2>${likely.map(group)}` : ''}
    <h2 class="govuk-heading-m">Anything else</h2>
    ${others.map(group)}`;
}

export const fieldsOf = (type: EventType): Readonly<Record<string, Field<unknown>>> => EVENT_KINDS[type].fields;

interface RecordForm {
  readonly type: EventType;
  readonly filled: Filled;
  /** What is wrong with the event as a whole, with its ground where there is one. */
  readonly refusal?: Html | undefined;
  readonly onField: Field<unknown>;
}

/** What is wrong, at the top of the form, each with a link to its field. */
export function errorSummary(errors: Readonly<Record<string, string>>, refusal: Html | undefined): Html | string {
  const lines = Object.entries(errors);
  if (lines.length === 0 && !refusal) return '';
  return html`<div class="govuk-error-summary" role="alert"><h2 class="govuk-error-summary__title">There is a problem</h2>
    <div class="govuk-error-summary__body">${refusal ?? ''}
    <ul class="govuk-list govuk-error-summary__list">${lines.map(([name, message]) => html`<li><a href="#field-${name}">${message}</a></li>`)}</ul></div></div>`;
}

/** The questions of one event, the day first. The form around them is the caller's. */
export function recordFields({ type, filled, onField }: RecordForm): Html {
  return html`<p class="govuk-body-l">${english.events[type]}</p>
    ${fieldInput({ type, name: 'on', field: onField, filled })}
    ${Object.entries(fieldsOf(type)).map(([name, field]) => fieldInput({ type, name, field, filled }))}
    <button class="govuk-button">Record</button>`;
}
