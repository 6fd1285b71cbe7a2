import { type Duty, english, type Position, type Right, sayDay, THEMES, type Theme } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { place } from './place.ts';
import { TEXT } from './words.ts';

/** What must be done by a day or at once, and so is never folded away. */
const presses = ({ due, pace }: Duty): boolean => due !== undefined || pace === 'at-once' || pace === 'without-delay';

const when = ({ due, pace }: Duty, on: Position['on']): Html | string => {
  if (due !== undefined) return html`, by <strong>${sayDay(due)}</strong> (${english.distance(on, due)})`;
  return pace ? `, ${english.paces[pace]}` : '';
};

/** Says of what is known from memory alone that it is. */
const mark = ({ recalled }: { readonly recalled?: true }): Html | string =>
  recalled ? html` <span class="op-quiet">${TEXT.recalled}</span>` : '';

const dutyItem = (duty: Duty, on: Position['on']): Html =>
  html`<li>${english.duties[duty.id] ?? duty.id} <span class="op-quiet">(${english.actors[duty.actor]}${when(duty, on)})</span> ${place(duty.cite)}${mark(duty)}</li>`;

const rightItem = (right: Right): Html =>
  html`<li>${english.rights[right.id] ?? right.id} ${place(right.cite)}${mark(right)}</li>`;

const listed = (title: string, items: readonly Html[]): Html | string =>
  items.length === 0
    ? ''
    : html`<h3 class="govuk-heading-s">${title}</h3><ul class="govuk-list op-reasons">${items}</ul>`;

function theme(about: Theme, duties: readonly Duty[], rights: readonly Right[], on: Position['on']): Html | string {
  const count = duties.length + rights.length;
  if (count === 0) return '';
  return html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${english.themes[about]} (${count})</span></summary>
    <div class="govuk-details__text">
      ${listed(TEXT.rightsOfPerson, rights.map(rightItem))}
      ${listed(
        TEXT.duties,
        duties.map((duty) => dutyItem(duty, on)),
      )}
    </div></details>`;
}

/**
 * Rights and duties. What presses stands open with its day; the rest is folded by theme, so that nobody has to read a
 * hundred lines to find the one for today.
 */
export function entitlements({ duties, rights, on }: Pick<Position, 'duties' | 'rights' | 'on'>): Html | string {
  if (duties.length + rights.length === 0) return '';
  const pressing = duties.filter(presses);
  const others = duties.filter((duty) => !presses(duty));
  return html`<section class="op-entitlements" aria-labelledby="entitlements">
    <h2 class="govuk-heading-m" id="entitlements">${TEXT.entitlements}</h2>
    ${pressing.length === 0 ? '' : html`<h3 class="govuk-heading-s">${TEXT.pressing}</h3><ul class="govuk-list op-reasons">${pressing.map((duty) => dutyItem(duty, on))}</ul>`}
    ${THEMES.map((about) =>
      theme(
        about,
        others.filter((duty) => duty.theme === about),
        rights.filter((right) => right.theme === about),
        on,
      ),
    )}
  </section>`;
}
