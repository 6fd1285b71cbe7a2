import type { Entry } from '@openpact/casework';
import { type CaseEvent, EVENT_KINDS, english, type Field, formatDay, sayDay, writeEvent } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { kindOf } from './field-input.ts';
import { valueInWords } from './value-in-words.ts';
import { TEXT } from './words.ts';

const FRAME = new Set(['on', 'type', 'time']);

/** Text that somebody typed is shown as it is; what a list offers is shown in words. */
const inWords = (type: string, name: string, value: unknown, field: Field<unknown> | undefined): string =>
  typeof value === 'string' && field && ['text', 'day'].includes(kindOf(field))
    ? value
    : valueInWords(type, name, value);

function particulars(event: CaseEvent): Html[] {
  const fields: Readonly<Record<string, Field<unknown>>> = EVENT_KINDS[event.type].fields;
  return Object.entries(writeEvent(event))
    .filter(([name]) => !FRAME.has(name))
    .map(
      ([name, value]) =>
        html`<dt>${fields[name]?.means ?? name}</dt><dd>${inWords(event.type, name, value, fields[name])}</dd>`,
    );
}

interface Line {
  readonly event: CaseEvent;
  readonly entry?: Entry;
}

const titleOf = (event: CaseEvent): string => english.events[event.type];

function line({ event, entry }: Line, strike: ((entry: Entry) => Html | undefined) | undefined): Html {
  const facts = particulars(event);
  const struck = entry?.struck !== undefined;
  return html`<li class="op-timeline__item${event.deemed ? ' op-timeline__item--law' : ''}${struck ? ' op-timeline__item--struck' : ''}">
    <time class="op-timeline__day" datetime="${formatDay(event.on)}">${sayDay(event.on)}${event.time ? `, ${event.time}` : ''}</time>
    <p class="op-timeline__what">${struck ? html`<s>${titleOf(event)}</s>` : titleOf(event)}
      ${event.deemed ? html`<strong class="govuk-tag govuk-tag--yellow">${TEXT.byLaw}</strong>` : ''}
      ${struck ? html`<strong class="govuk-tag govuk-tag--grey">${TEXT.struck}</strong>` : ''}</p>
    ${event.deemed ? html`<p class="op-timeline__note">${TEXT.byLawAbout}</p>` : ''}
    ${struck ? html`<p class="op-timeline__note">Reason: ${entry.struck}</p>` : ''}
    ${facts.length > 0 ? html`<dl class="op-pairs op-pairs--small">${facts}</dl>` : ''}
    ${(entry && !struck && strike?.(entry)) || ''}
  </li>`;
}

/** What happened and what the law took as done, the latest first. */
export function timeline(
  entries: readonly Entry[],
  deemed: readonly CaseEvent[],
  strike?: (entry: Entry) => Html | undefined,
): Html {
  const lines: Line[] = [
    ...entries.map((entry) => ({ event: entry.event, entry })),
    ...deemed.map((event) => ({ event })),
  ];
  const ordered = lines.toSorted(
    (a, b) => b.event.on - a.event.on || (b.entry?.version ?? 0) - (a.entry?.version ?? 0),
  );
  return html`<ol class="op-timeline">${ordered.map((each) => line(each, strike))}</ol>`;
}
