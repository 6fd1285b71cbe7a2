import type { Head, Read, Verification } from '@openpact/records';
import { html } from 'hono/html';
import type { Html, Page } from '../../layout/index.ts';

/** What the audit page shows. */
export interface AuditFacts {
  readonly head: Head;
  /** Latest looks at personal data, the newest first. */
  readonly reads: readonly Read[];
  /** Whether there are more looks than shown. */
  readonly hasMore: boolean;
  /** The subject asked for; all subjects when absent. */
  readonly subject?: string;
  /** The walk over the whole chain, when it was asked for. */
  readonly verification?: Verification;
}

const inBrussels = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/Brussels',
});

function verdict(found: Verification): Html {
  if (found.whole) {
    return html`
      <div class="govuk-panel op-verdict" role="status">
        <h3 class="govuk-heading-m op-verdict__title">The record is whole</h3>
        <p class="govuk-body">All ${found.events} entries were walked through. Each follows from the one before it, and none was changed.</p>
      </div>`;
  }
  return html`
      <div class="govuk-error-summary" role="alert">
        <h3 class="govuk-error-summary__title">The record is damaged</h3>
        <p class="govuk-body">${found.broken.message}</p>
        <p class="govuk-body">First damage: entry ${found.broken.position}${found.broken.stream ? ` of ${found.broken.stream}` : ''}. Stop working on this record and restore it from a copy.</p>
      </div>`;
}

const row = ({ at, actor, subject, page }: Read) => html`
          <tr class="govuk-table__row">
            <td class="govuk-table__cell"><time datetime="${at}">${inBrussels.format(new Date(at))}</time></td>
            <td class="govuk-table__cell">${actor}</td>
            <td class="govuk-table__cell"><a class="govuk-link" href="/audit?subject=${encodeURIComponent(subject)}">${subject}</a></td>
            <td class="govuk-table__cell">${page}</td>
          </tr>`;

function readLog({ reads, hasMore, subject }: AuditFacts): Html {
  const whose =
    subject === undefined
      ? ''
      : html`<p class="govuk-body">Only <strong>${subject}</strong>. <a class="govuk-link" href="/audit">Show all</a></p>`;
  if (reads.length === 0) return html`${whose}<p class="govuk-body">Nobody has looked at personal data yet.</p>`;
  return html`
      ${whose}
      <div class="op-scroll" role="region" aria-label="Read log" tabindex="0">
        <table class="govuk-table">
          <caption class="govuk-table__caption govuk-visually-hidden">Who looked at whose data, the latest first</caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">${['When', 'Who', 'Whose data', 'On which page'].map((name) => html`<th scope="col" class="govuk-table__header">${name}</th>`)}</tr>
          </thead>
          <tbody class="govuk-table__body">${reads.map(row)}</tbody>
        </table>
      </div>
      ${hasMore ? html`<p class="govuk-body">These are the latest ${reads.length}. Choose a file to see all looks at it.</p>` : ''}`;
}

/** For auditors: whether the record is whole, and who read what. */
export const auditPage = (facts: AuditFacts): Page => ({
  title: 'Audit',
  width: 'page',
  breadcrumbs: [],
  body: html`
      <p class="govuk-body-l">Entries are chained, so that a change is found. Each look at a file is noted.</p>
      <h2 class="govuk-heading-l">Is the record whole?</h2>
      ${facts.verification ? verdict(facts.verification) : ''}
      <dl class="govuk-summary-list">
        <div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Entries</dt><dd class="govuk-summary-list__value">${facts.head.position}</dd></div>
        <div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Fingerprint of the last entry</dt><dd class="govuk-summary-list__value"><code class="op-hash">${facts.head.hash}</code></dd></div>
      </dl>
      <p class="govuk-body">Note the fingerprint somewhere else: it proves later that nothing up to here was touched.</p>
      <form action="/audit" method="get"><input type="hidden" name="check" value="all"><button class="govuk-button">Walk through all entries now</button></form>
      <h2 class="govuk-heading-l">Who read what</h2>
      ${readLog(facts)}`,
});
