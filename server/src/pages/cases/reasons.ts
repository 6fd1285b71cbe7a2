import { type Finding, type Reason, sayReason } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { place } from './place.ts';
import { TEXT } from './words.ts';

const line = (reason: Reason): Html => html`<li>${sayReason(reason)} ${place(reason.cite)}</li>`;

/**
 * The reasons of a finding: what decides first, and what was looked at and passed over behind a fold, because that is
 * long and mostly not what one asks for.
 */
export function reasonList(finding: Finding<unknown>, what: string): Html {
  const deciding = finding.because.slice(-1);
  const passed = finding.because.slice(0, -1);
  return html`<ul class="govuk-list op-reasons">${deciding.map(line)}</ul>
    ${
      passed.length === 0
        ? ''
        : html`<details class="govuk-details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${TEXT.passedOver}<span class="govuk-visually-hidden">: ${what}</span></span></summary>
      <div class="govuk-details__text"><ol class="govuk-list govuk-list--number">${passed.map(line)}</ol></div>
    </details>`
    }`;
}
