import {
  EVENT_KINDS,
  english,
  type Field,
  formatDay,
  lookUp,
  PERSON_FIELDS,
  type Scenario,
  sayDay,
  sayFact,
  writeCaseFile,
} from '@openpact/law';
import { countryName } from '@openpact/reference';
import { html } from 'hono/html';
import { type Html, stateName } from '../../layout/index.ts';
import { valueInWords } from '../cases/index.ts';
import { articleLink } from './article-link.ts';
import type { ShownScenario } from './scenarios.ts';

type Fields = Readonly<Record<string, Field<unknown>>>;

function said(type: string, name: string, value: unknown, field: Field<unknown> | undefined): string {
  if (field?.schema.$ref === '#/$defs/Country') return countryName(String(value));
  return field?.schema.$ref === '#/$defs/Day' ? String(value) : valueInWords(type, name, value);
}

const FRAME = new Set(['on', 'type', 'time']);

const particulars = (type: string, fields: Fields, written: Readonly<Record<string, unknown>>): string =>
  Object.entries(written)
    .filter(([name]) => !FRAME.has(name))
    .map(([name, value]) => `${fields[name]?.means ?? name}: ${said(type, name, value, fields[name])}`)
    .join('; ');

/** The facts of a case file, as a list that can be read aloud. */
export function factsInWords(file: Scenario['file']): Html {
  const { person, events } = writeCaseFile(file);
  const who = particulars('person', PERSON_FIELDS, person);
  return html`${who === '' ? '' : html`<p class="govuk-body">${who}.</p>`}
    <ol class="op-facts">${file.events.map((event, index) => {
      const more = particulars(event.type, EVENT_KINDS[event.type].fields, events[index] ?? {});
      return html`<li><time datetime="${formatDay(event.on)}">${sayDay(event.on)}${event.time ? `, ${event.time}` : ''}</time> ${english.events[event.type]}${more === '' ? '' : html` <span class="op-quiet">${more}</span>`}</li>`;
    })}</ol>`;
}

const NAMES: Readonly<Record<string, string>> = {
  responsible: 'Responsible State',
  because: 'Because of',
  missing: 'Missing facts',
  restsOn: 'Rests on',
  stage: 'Stage',
  procedure: 'Procedure',
  returnDecision: 'Return decision',
  next: 'Comes next',
  notNext: 'Does not come next',
  breaches: 'Missed',
  deemed: 'Taken as done by the law',
  clocks: 'Time limits',
};

const nameOf = (key: string): string =>
  NAMES[key] ?? key.charAt(0).toUpperCase() + key.slice(1).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const NO_VALUE: Readonly<Record<string, string>> = {
  unknown: 'not known: a fact is missing',
  judgement: 'a human must judge',
  none: 'none',
};

const list = (items: readonly unknown[], say: (item: string) => string): string =>
  items.length === 0 ? 'nothing' : items.map((item) => say(String(item))).join('; ');

function clocksInWords(clocks: NonNullable<Scenario['expected']['clocks']>): Html {
  return html`${Object.entries(clocks).map(([id, clock]) => {
    if (clock === 'none') return html`<p class="op-expected__line">${lookUp(english.limits, id)}: does not run</p>`;
    const parts = [
      clock.due === undefined ? '' : `last day ${sayDay(clock.due)}`,
      clock.state === undefined ? '' : english.clockStates[clock.state],
      clock.otherwise === undefined ? '' : `on another reading ${sayDay(clock.otherwise)}`,
      clock.atMost === undefined ? '' : `national law may give until ${sayDay(clock.atMost)}`,
      clock.actor === undefined ? '' : `to act: ${english.actors[clock.actor]}`,
      clock.ifLate === undefined ? '' : `if it passes: ${lookUp(english.consequences, clock.ifLate)}`,
    ].filter(Boolean);
    return html`<p class="op-expected__line">${lookUp(english.limits, id)}: ${parts.join(', ')}</p>`;
  })}`;
}

/** What a part of the expectation says, in words; a part that nobody gave words yet is shown as it is written. */
function expectedInWords(key: string, value: unknown): Html | string {
  if (typeof value === 'string' && Object.hasOwn(NO_VALUE, value)) return NO_VALUE[value] ?? value;
  switch (key) {
    case 'responsible':
      return stateName(value as Parameters<typeof stateName>[0]);
    case 'stage':
      return english.stages[value as keyof typeof english.stages];
    case 'because':
      return html`${(value as readonly string[]).map((cite) => html`${articleLink(cite)} `)}`;
    case 'restsOn':
    case 'missing':
      return list(value as readonly string[], (fact) => sayFact(fact));
    case 'procedure': {
      const { kind, duty } = value as {
        kind: keyof typeof english.procedures;
        duty: keyof typeof english.procedureDuties;
      };
      return `${english.procedures[kind]}, ${english.procedureDuties[duty]}`;
    }
    case 'returnDecision':
      return lookUp(english.returnDuties, String(value));
    case 'clocks':
      return clocksInWords(value as NonNullable<Scenario['expected']['clocks']>);
    case 'next':
    case 'notNext':
      return list(value as readonly string[], (id) => lookUp(english.steps, id));
    case 'breaches':
      return list(value as readonly string[], (id) => lookUp(english.limits, id));
    case 'deemed':
      return list(
        (value as NonNullable<Scenario['expected']['deemed']>).map(
          ({ type, on }) => `${english.events[type]}${on === undefined ? '' : ` (${sayDay(on)})`}`,
        ),
        (item) => item,
      );
    case 'duties':
      return list(value as readonly string[], (id) => lookUp(english.duties, id));
    case 'rights':
      return list(value as readonly string[], (id) => lookUp(english.rights, id));
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value).replaceAll(/[-_]/g, ' ');
  }
}

/** The name of a worked example. */
export const exampleTitle = ({ id, title }: Scenario): string => `${id ? `${id}: ` : ''}${title}`;

/** A worked example folded under its name. */
export const scenarioCard = (shown: ShownScenario): Html => html`<details class="govuk-details op-scenario">
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${exampleTitle(shown.scenario)}</span></summary>
    <div class="govuk-details__text">${exampleInWords(shown)}</div>
  </details>`;

/** A worked example: facts, day, and the answer that is expected, for somebody who cannot program. */
export function exampleInWords({ scenario, holds, slug }: ShownScenario): Html {
  const { title, why, on, regime, file, expected } = scenario;
  return html`${why ? html`<p class="govuk-body">${why}</p>` : ''}
      ${factsInWords(file)}
      <p class="govuk-body"><strong>What does the law say on ${sayDay(on)}, under ${english.regimes[regime]}?</strong></p>
      <dl class="op-pairs op-expected">${Object.entries(expected).map(([key, value]) => html`<dt>${nameOf(key)}</dt><dd>${expectedInWords(key, value)}</dd>`)}</dl>
      <p class="govuk-body op-scenario__holds">${holds ? html`<strong class="govuk-tag govuk-tag--green">The law answers so</strong>` : html`<strong class="govuk-tag govuk-tag--red">The law answers otherwise</strong>`}
        <a class="govuk-link" href="/try?example=${slug}">Try it<span class="govuk-visually-hidden">: ${title}</span></a></p>`;
}
