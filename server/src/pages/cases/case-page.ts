import type { Entry, PersonFile } from '@openpact/casework';
import {
  type CaseFile,
  type Clock,
  type Day,
  type EventType,
  english,
  formatDay,
  isOpen,
  type NextStep,
  type Position,
  type SaidAnswer,
  sayAnswers,
  sayDay,
  sayFact,
  sayPart,
  sayRegimeOf,
} from '@openpact/law';
import { countryName } from '@openpact/reference';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { stateName } from '../../layout/index.ts';
import { clockCard } from './clock-card.ts';
import { entitlements } from './entitlements.ts';
import { eurodacCard } from './eurodac-card.ts';
import { place } from './place.ts';
import { reasonList } from './reasons.ts';
import type { Recorder } from './recorder.ts';
import { timeline } from './timeline.ts';
import { TEXT } from './words.ts';

export interface CaseView {
  readonly file: PersonFile;
  readonly position: Position;
  readonly today: Day;
  /** Who records an event; absent for those who only read, and on another day than today. */
  readonly recorderOf?: (type: EventType) => Recorder;
  /** The link that strikes an entry, where whoever looks may. */
  readonly strike?: (entry: Entry) => Html | undefined;
  /** What was typed as a day and is none. */
  readonly wrongDay?: string;
  /** Set after something was recorded. */
  readonly recorded: boolean;
}

/** What the parts of a position need to be shown; the file need not be kept anywhere. */
type Shown = Pick<CaseView, 'position' | 'recorderOf'> & {
  readonly file: Pick<PersonFile, 'id' | 'file'>;
  /** Why these rules, where not by the file itself. */
  readonly regimeWhy?: string;
};

const byDue = (a: Clock, b: Clock): number => a.due - b.due;

const stepHref = (id: string, step: NextStep): string => `/files/${id}/record/${step.records}`;

function recording(step: NextStep, what: string, { file, recorderOf }: Shown): Html | string {
  const recorder = recorderOf?.(step.records);
  if (!recorder) return '';
  return recorder === 'me'
    ? html`<a class="govuk-link op-next__record" href="${stepHref(file.id, step)}">Record it<span class="govuk-visually-hidden">: ${what}</span></a>`
    : html`<p class="op-next__who op-quiet">${TEXT.recordedBy[recorder]}</p>`;
}

function nextStep(step: NextStep, view: Shown): Html {
  const { on } = view.position;
  const what = english.steps[step.id] ?? step.id;
  return html`<li class="op-next__item">
    <p class="op-next__what">${what}</p>
    <p class="op-next__who">${english.actors[step.actor]}${step.due === undefined ? '' : html`, by <strong>${sayDay(step.due)}</strong> (${english.distance(on, step.due)})`} · ${place(step.cite)}</p>
    ${recording(step, what, view)}
  </li>`;
}

function next(view: Shown): Html {
  const { position, file, recorderOf } = view;
  return html`<section class="op-next" aria-labelledby="next">
    <h2 class="govuk-heading-m" id="next">${TEXT.nextTitle}</h2>
    <p class="govuk-body">${english.stages[position.stage]}</p>
    ${position.next.length === 0 ? html`<p class="govuk-body">${TEXT.nothingNext}</p>` : html`<ol class="op-next__list">${position.next.map((step) => nextStep(step, view))}</ol>`}
    ${recorderOf ? html`<a class="govuk-button govuk-button--secondary" href="/files/${file.id}/record">${TEXT.recordSomethingElse}</a>` : ''}
  </section>`;
}

function answers({ position, file, regimeWhy }: Shown): Html {
  return html`<section aria-labelledby="answers">
    <h2 class="govuk-heading-m" id="answers">What the law says</h2>
    <p class="govuk-body op-quiet">${regimeWhy ?? sayRegimeOf(file.file)}</p>
    <div class="op-answers">
      ${sayAnswers(position)
        .filter(({ tells }) => tells)
        .map(answerCard)}
    </div>
  </section>`;
}

/** One answer with its reasons. */
const answerCard = ({ part, said, finding }: SaidAnswer): Html =>
  html`<div class="op-answer"><h3 class="govuk-heading-s">${sayPart(part)}</h3>
        <p class="op-answer__yes">${said}</p>${reasonList(finding, sayPart(part).toLowerCase())}</div>`;

const folded = (title: string, some: readonly Clock[], on: Day): Html | string =>
  some.length === 0
    ? ''
    : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title} (${some.length})</span></summary>
      <div class="govuk-details__text op-clocks">${some.map((clock) => clockCard(clock, on))}</div></details>`;

function clocks({ position }: Shown): Html {
  const stillOpen = position.clocks.filter(isOpen).toSorted(byDue);
  const open = stillOpen.filter((clock) => !clock.isGuarantee);
  const care = stillOpen.filter((clock) => clock.isGuarantee);
  const over = position.clocks.filter((clock) => !isOpen(clock)).toSorted(byDue);
  return html`<section aria-labelledby="clocks">
    <h2 class="govuk-heading-m" id="clocks">${TEXT.clocksRunning}</h2>
    ${open.length === 0 ? html`<p class="govuk-body">${TEXT.noClock}.</p>` : html`<div class="op-clocks">${open.map((clock) => clockCard(clock, position.on))}</div>`}
    ${folded(TEXT.clocksOfCare, care, position.on)}
    ${folded(TEXT.clocksOver, over, position.on)}
  </section>`;
}

const MS_PER_DAY = 86_400_000;

/** A date of birth, as papers write it: the day of the week says nothing there. */
const bornOn = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

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
  if (name === 'born') return bornOn.format((value as Day) * MS_PER_DAY);
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

const otherDay = (on: Day, today: Day): Html =>
  html`<div class="govuk-inset-text op-day__note">You see the file as it ${on < today ? 'stood' : 'will stand, if nothing more is recorded,'} on <strong>${sayDay(on)}</strong>. Days are counted from there.</div>`;

/** What comes next, what the law says and why, every clock, rights and duties. */
const parts = (shown: Shown): Html =>
  html`${next(shown)}${answers(shown)}${clocks(shown)}${eurodacCard(shown.position)}${entitlements(shown.position)}`;

/** The position of a file that is kept nowhere. */
export const positionParts = (file: CaseFile, position: Position, regimeWhy: string): Html =>
  parts({ file: { id: '', file }, position, regimeWhy });

/** A person's file on a day: what comes next, what the law says and why, every clock, and what happened. */
export function casePage(view: CaseView): Html {
  const { file, position, today } = view;
  const shown = file.entries.filter((entry) => entry.event.on <= position.on);
  const later = file.entries.length - shown.length;
  return html`
    ${view.recorded ? html`<div class="govuk-notification-banner govuk-notification-banner--success" role="status" aria-labelledby="done"><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="done">Recorded</h2></div><div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">The file is up to date. Below is what follows from it.</p></div></div>` : ''}
    ${personFacts(view)}
    <form class="op-day" action="/files/${file.id}" method="get"><label class="govuk-label" for="on">As the file stands on</label>
      ${view.wrongDay === undefined ? '' : html`<p id="on-error" class="govuk-error-message op-day__error"><span class="govuk-visually-hidden">Error:</span> ${TEXT.noSuchDay}</p>`}
      <input class="govuk-input govuk-input--width-10${view.wrongDay === undefined ? '' : ' govuk-input--error'}" id="on" name="on" value="${view.wrongDay ?? formatDay(position.on)}" inputmode="numeric" autocomplete="off"${view.wrongDay === undefined ? '' : html` aria-describedby="on-error"`}>
      <button class="govuk-button govuk-button--secondary">Show that day</button>
      ${position.on === today ? '' : html`<a class="govuk-link" href="/files/${file.id}">Back to today</a>`}</form>
    ${position.on === today ? '' : otherDay(position.on, today)}
    <div class="op-case">
      <div class="op-case__main">
        ${parts(view)}
        <p class="govuk-body op-receipt-link"><a class="govuk-link" href="/files/${file.id}/receipt?on=${formatDay(position.on)}" download>Download the receipt of this answer</a> with its facts and reasons. <a class="govuk-link" href="/receipt">Anyone can run it again</a>.</p>
      </div>
      <section class="op-case__side" aria-labelledby="timeline">
        <h2 class="govuk-heading-m" id="timeline">${TEXT.timeline}</h2>
        ${later > 0 ? html`<p class="govuk-body op-quiet">${later === 1 ? 'One entry' : `${later} entries`} of later days ${later === 1 ? 'is' : 'are'} left out.</p>` : ''}
        ${timeline(shown, position.deemed, view.strike)}
      </section>
    </div>`;
}
