import { type Position, sayEurodac } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { place } from './place.ts';

/** What Eurodac holds of the person, what is still to be sent, and how the person is counted; nothing where there is nothing. */
export function eurodacCard({ eurodac, on }: Position): Html | string {
  const lines = sayEurodac(eurodac, on);
  if (lines.length === 0) return '';
  return html`<section aria-labelledby="eurodac">
    <h2 class="govuk-heading-m" id="eurodac">Fingerprints in Eurodac</h2>
    <ul class="govuk-list govuk-list--bullet">${lines.map(
      ({ said, cites }) =>
        html`<li>${said} <span class="op-quiet">${cites.map((cite, at) => html`${at > 0 ? ', ' : ''}${place(cite)}`)}</span></li>`,
    )}</ul>
  </section>`;
}
