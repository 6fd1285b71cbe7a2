import { type Citation, citationLabel, citationUrl } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';

/** A citation as a link to the act, with what the article is about as its title. */
export const place = (cite: Citation): Html =>
  html`<a class="govuk-link op-cite" href="${citationUrl(cite)}" title="${citationLabel(cite)}" rel="noreferrer">${cite}</a>`;
