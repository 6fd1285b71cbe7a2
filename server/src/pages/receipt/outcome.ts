import type { ReceiptCheck } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { TEXT } from './words.ts';

const LONGEST = 300;

const shown = (value: unknown): string => {
  const text = value === undefined ? TEXT.nothing : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

const headings = { same: TEXT.same, touched: TEXT.touched, differs: TEXT.differs } as const;

/** What came out of a check on the server. */
export function outcome(check: ReceiptCheck): Html {
  if (check.outcome === 'unreadable')
    return html`<div class="op-outcome op-outcome--bad" role="status"><h2 class="govuk-heading-m">${TEXT.unreadable}</h2>
      <ul class="govuk-list govuk-list--bullet">${check.problems.slice(0, 10).map(({ field, problem, mend }) => html`<li><code>${field || 'file'}</code> ${problem} ${mend}</li>`)}</ul></div>`;
  const { step, sealed, sameRules } = check;
  const about =
    check.outcome === 'same'
      ? sealed
        ? TEXT.sameAbout
        : TEXT.unsealedAbout
      : check.outcome === 'touched'
        ? TEXT.touchedAbout
        : TEXT.differsAbout;
  return html`<div class="op-outcome op-outcome--${check.outcome === 'same' ? 'good' : 'bad'}" role="status">
    <h2 class="govuk-heading-m">${headings[check.outcome]}</h2>
    <p class="govuk-body">${about}</p>
    ${
      step
        ? html`<dl class="op-pairs op-outcome__step">
        <dt>${TEXT.where}</dt><dd>${step.where} <code>${step.path}</code></dd>
        <dt>${TEXT.inReceipt}</dt><dd>${shown(step.inReceipt)}</dd>
        <dt>${TEXT.now}</dt><dd>${shown(step.now)}</dd></dl>`
        : ''
    }
    ${sameRules ? '' : html`<p class="govuk-body">${TEXT.otherRules}</p>`}
  </div>`;
}
