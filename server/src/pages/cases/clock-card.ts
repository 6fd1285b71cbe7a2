import { type Clock, cite, type Day, english, isOwed, sayConsequence, sayDay, sayLimit, sayStep } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { stateName } from '../../layout/index.ts';
import { nearness } from './nearness.ts';
import { place } from './place.ts';
import { TEXT } from './words.ts';

const STATE_TAG: Readonly<Record<Clock['state'], string>> = {
  running: 'blue',
  met: 'green',
  late: 'red',
  suspended: 'grey',
  void: 'grey',
};

const who = (clock: Clock): string =>
  clock.actingIn ? `${english.actors[clock.actor]} (${stateName(clock.actingIn)})` : english.actors[clock.actor];

function reckoning(clock: Clock): Html {
  const counted = { length: clock.length, state: clock.actingIn };
  return html`<ol class="op-reckoning">
    ${clock.steps.map((step) => html`<li><span class="op-reckoning__day">${sayDay(step.day)}</span>: ${sayStep(step, counted)} (${place(step.cite)})</li>`)}
    ${clock.otherwise ? html`<li>Another reading of the law gives ${sayDay(clock.otherwise.due)} (${place(clock.otherwise.cite)}). Act by the earlier day; treat the other side as late only after the later one.</li>` : ''}
    ${clock.hours ? html`<li>By the clock it ends at ${clock.hours.planUntil.time}. Only after ${clock.hours.lateAfter.time} is it late, because the hour of the event does not count (${place(cite('R1182 3(1)'))}).</li>` : ''}
    ${clock.dueAtMost ? html`<li>National law may choose a later day, up to ${sayDay(clock.dueAtMost)}.</li>` : ''}
    ${clock.recalled ? html`<li>This length is known from memory and was not read in the act.</li>` : ''}
  </ol>`;
}

/** A clock: what must be done, by whom, by when, how the day was counted, and what follows when it passes. */
export function clockCard(clock: Clock, today: Day): Html {
  const near = clock.state === 'running' ? nearness(clock.due, today) : 'later';
  const owed = isOwed(clock);
  return html`<section class="op-clock op-clock--${owed ? 'overdue' : near}">
    <h3 class="govuk-heading-s op-clock__what">${sayLimit(clock.id)}</h3>
    <p class="op-clock__due">
      <strong>${sayDay(clock.due)}</strong>
      ${clock.state === 'running' || owed ? html`<span class="op-clock__distance">${english.distance(today, clock.due)}</span>` : ''}
      <strong class="govuk-tag govuk-tag--${owed ? 'red' : STATE_TAG[clock.state]}">${owed ? TEXT.overdue : english.clockStates[clock.state]}</strong>
    </p>
    <dl class="op-pairs">
      <dt>Who</dt><dd>${who(clock)}</dd>
      ${clock.metBy ? html`<dt>Done</dt><dd>${sayDay(clock.metBy.on)}${clock.metBy.on > clock.due ? ', after the last day' : ''}</dd>` : html`<dt>If nobody acts</dt><dd>${sayConsequence(clock.ifLate)} (${place(clock.ifLate.cite)})</dd>`}
      <dt>Where it stands</dt><dd>${place(clock.cite)}</dd>
    </dl>
    <details class="govuk-details op-clock__details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${TEXT.howCounted}<span class="govuk-visually-hidden">: ${sayLimit(clock.id)}</span></span></summary>
      <div class="govuk-details__text">${reckoning(clock)}</div>
    </details>
  </section>`;
}
