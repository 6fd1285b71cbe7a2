import { type Citation, citationLabel, citationUrl } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';

/** A place in the law, linked to where it can be read; what it is about is told on hovering. */
export const citationLink = (citation: Citation): Html =>
  html`<a class="govuk-link" href="${citationUrl(citation)}" title="${citationLabel(citation)}" rel="external noreferrer">${citation}</a>`;
