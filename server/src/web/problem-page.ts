import { html } from 'hono/html';
import type { Page } from '../layout/index.ts';
import type { Problem } from './problem.ts';

/** The page that tells a person about a problem: what is wrong, and what can be done now. */
export const problemPage = (
  problem: Problem,
  way: { href: string; text: string } = { href: '/', text: 'Go to the start page' },
): Page => ({
  title: problem.title,
  body: html`
    <p class="govuk-body-l">${problem.detail}</p>
    ${problem.mend ? html`<p class="govuk-body">${problem.mend}</p>` : ''}
    ${problem.reference ? html`<p class="govuk-body">Reference: <strong class="op-reference">${problem.reference}</strong></p>` : ''}
    <p class="govuk-body"><a class="govuk-link" href="${way.href}">${way.text}</a></p>`,
});
