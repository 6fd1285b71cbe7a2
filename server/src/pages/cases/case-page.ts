import type { Entry, PersonFile } from '@openpact/casework';
import {
  type CaseFile,
  type Clock,
  type Day,
  english,
  formatDay,
  type NextStep,
  type Position,
  sayDay,
  sayFact,
  sayProcedure,
  sayRegimeOf,
  sayResponsible,
  sayReturnDecision,
} from '@openpact/law';
import { countryName } from '@openpact/reference';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { stateName } from '../../layout/index.ts';
import { clockCard } from './clock-card.ts';
import { place } from './place.ts';
import { reasonList } from './reasons.ts';
import { timeline } from './timeline.ts';
import { TEXT } from './words.ts';

export interface CaseView {
  readonly file: PersonFile;
  readonly position: Position;
  readonly today: Day;
  readonly canRecord: boolean;
  /** The button that strikes an entry, for those who may. */
  readonly strike?: (entry: Entry) => Html;
  /** Set after something was recorded. */
  readonly recorded: boolean;
}

const isOpen = (clock: Clock): boolean =>
  clock.state === 'running' ||
  clock.state === 'suspended' ||
  (clock.state === 'late' && !clock.metBy && clock.ifLate.dutyRemains === true);

const byDue = (a: Clock, b: Clock): number => a.due - b.due;

const stepHref = (id: string, step: NextStep): string => `/files/${id}/record/${step.records}`;

function nextStep(step: NextStep, { file, canRecord, today }: CaseView): Html {
  const what = english.steps[step.id] ?? step.id;
  return html`<li class="op-next__item">
    <p class="op-next__what">${what}</p>
    <p class="op-next__who">${english.actors[step.actor]}${step.due === undefined ? '' : html`, by <strong>${sayDay(step.due)}</strong> (${english.distance(today, step.due)})`} · ${place(step.cite)}</p>
    ${canRecord ? html`<a class="govuk-link op-next__record" href="${stepHref(file.id, step)}">Record it<span class="govuk-visually-hidden">: ${what}</span></a>` : ''}
  </li>`;
}

function next(view: CaseView): Html {
  const { position, file, canRecord } = view;
  return html`<section class="op-next" aria-labelledby="next">
    <h2 class="govuk-heading-m" id="next">${TEXT.nextTitle}</h2>
    <p class="govuk-body">${english.stages[position.stage]}</p>
    ${position.next.length === 0 ? html`<p class="govuk-body">${TEXT.nothingNext}</p>` : html`<ol class="op-next__list">${position.next.map((step) => nextStep(step, view))}</ol>`}
    ${canRecord ? html`<a class="govuk-button govuk-button--secondary" href="/files/${file.id}/record">${TEXT.recordSomethingElse}</a>` : ''}
  </section>`;
}

function answers({ position, file }: CaseView): Html {
  return html`<section aria-labelledby="answers">
    <h2 class="govuk-heading-m" id="answers">What the law says</h2>
    <p class="govuk-body op-quiet">${sayRegimeOf(file.file)}</p>
    <div class="op-answers">
      <div class="op-answer"><h3 class="govuk-heading-s">Responsible State</h3>
        <p class="op-answer__yes">${sayResponsible(position.responsible)}</p>${reasonList(position.responsible, 'responsible State')}</div>
      <div class="op-answer"><h3 class="govuk-heading-s">Procedure</h3>
        <p class="op-answer__yes">${sayProcedure(position.procedure)}</p>${reasonList(position.procedure, 'procedure')}</div>
      ${
        position.returnDecision.holds === 'yes'
          ? html`<div class="op-answer"><h3 class="govuk-heading-s">Return decision</h3>
        <p class="op-answer__yes">${sayReturnDecision(position.returnDecision)}</p>${reasonList(position.returnDecision, 'return decision')}</div>`
          : ''
      }
    </div>
  </section>`;
}

function clocks({ position, today }: CaseView): Html {
  const open = position.clocks.filter(isOpen).toSorted(byDue);
  const over = position.clocks.filter((clock) => !isOpen(clock)).toSorted(byDue);
  return html`<section aria-labelledby="clocks">
    <h2 class="govuk-heading-m" id="clocks">${TEXT.clocksRunning}</h2>
    ${open.length === 0 ? html`<p class="govuk-body">${TEXT.noClock}.</p>` : html`<div class="op-clocks">${open.map((clock) => clockCard(clock, today))}</div>`}
    ${
      over.length === 0
        ? ''
        : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${TEXT.clocksOver} (${over.length})</span></summary>
      <div class="govuk-details__text op-clocks">${over.map((clock) => clockCard(clock, today))}</div></details>`
    }
  </section>`;
}

function entitlements({ position }: CaseView): Html | string {
  const { duties, rights } = position;
  if (duties.length + rights.length === 0) return '';
  return html`<section class="op-two" aria-label="Rights and duties">
    <div><h2 class="govuk-heading-m">Rights of the person</h2>
      <ul class="govuk-list op-reasons">${rights.map((right) => html`<li>${english.rights[right.id] ?? right.id} ${place(right.cite)}</li>`)}</ul></div>
    <div><h2 class="govuk-heading-m">Duties</h2>
      <ul class="govuk-list op-reasons">${duties.map((duty) => html`<li>${english.duties[duty.id] ?? duty.id} <span class="op-quiet">(${english.actors[duty.actor]})</span> ${place(duty.cite)}</li>`)}</ul></div>
  </section>`;
}

const PERSON_ORDER = [
  'nationality',
  'former_residence',
  'born',
  'sex',
  'unaccompanied',
  'married',
  'spouse_legally_present',
] as const;

function personValue(person: CaseFile['person'], name: (typeof PERSON_ORDER)[number]): string | undefined {
  const value = person[name];
  if (value === undefined) return undefined;
  if (name === 'born') return sayDay(value as Day);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return name === 'nationality' || name === 'former_residence' ? countryName(String(value)) : String(value);
}

function personFacts({ file }: CaseView): Html {
  const { person } = file.file;
  return html`<dl class="op-pairs op-person">
    ${PERSON_ORDER.map((name) => {
      const value = personValue(person, name);
      return value === undefined ? '' : html`<dt>${sayFact(`person.${name}`)}</dt><dd>${value}</dd>`;
    })}
    <dt>States with this file</dt><dd>${file.states.map((state) => stateName(state)).join(', ')}</dd>
  </dl>`;
}

/** A person's file on a day: what comes next, what the law says and why, every clock, and what happened. */
export function casePage(view: CaseView): Html {
  const { file, position, today } = view;
  return html`
    ${view.recorded ? html`<div class="govuk-notification-banner govuk-notification-banner--success" role="status" aria-labelledby="done"><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="done">Recorded</h2></div><div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">The file is up to date. Below is what follows from it.</p></div></div>` : ''}
    ${personFacts(view)}
    <form class="op-day" action="/files/${file.id}" method="get"><label class="govuk-label" for="on">As the file stands on</label>
      <input class="govuk-input govuk-input--width-10" id="on" name="on" value="${formatDay(position.on)}" inputmode="numeric">
      <button class="govuk-button govuk-button--secondary">Show that day</button>
      ${position.on === today ? '' : html`<a class="govuk-link" href="/files/${file.id}">Back to today</a>`}</form>
    <div class="op-case">
      <div class="op-case__main">
        ${next(view)}
        ${answers(view)}
        ${clocks(view)}
        ${entitlements(view)}
      </div>
      <section class="op-case__side" aria-labelledby="timeline">
        <h2 class="govuk-heading-m" id="timeline">${TEXT.timeline}</h2>
        ${timeline(file.entries, position.deemed, view.strike)}
      </section>
    </div>`;
}
