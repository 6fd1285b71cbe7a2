import { html } from 'hono/html';
import type { Html } from './html.ts';
import type { Page } from './page.ts';

/** The way back, or the way down to this page; nothing on the start page. */
export function wayHere(page: Page): Html | '' {
  if (page.back) {
    return html`
      <nav aria-label="Back"><a href="${page.back.href}" class="govuk-back-link">${page.back.text}</a></nav>`;
  }
  if (!page.breadcrumbs) return '';
  const crumbs = [{ href: '/', text: 'Start' }, ...page.breadcrumbs];
  return html`
      <nav class="govuk-breadcrumbs" aria-label="Breadcrumb">
        <ol class="govuk-breadcrumbs__list">
          ${crumbs.map(({ href, text }) => html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${href}">${text}</a></li>`)}
        </ol>
      </nav>`;
}
