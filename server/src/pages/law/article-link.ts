import { citationLabel, citationUrl, findAct, parseCitation } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';

/** Address of our page of an article; `undefined` for annexes and recitals, and for acts that are not in the index. */
export function articleHref(citation: string): string | undefined {
  const place = parseCitation(citation);
  const act = place && findAct(place.act);
  if (place?.kind !== 'article' || !act || !Object.hasOwn(act.articles, place.number)) return undefined;
  return `/law/articles/${encodeURIComponent(act.key)}/${place.number}`;
}

/** A citation that leads to our page of the article, or to the act where there is none. */
export function articleLink(citation: string): Html {
  const href = articleHref(citation);
  return href === undefined
    ? html`<a class="govuk-link op-cite" href="${citationUrl(citation)}" title="${citationLabel(citation)}" rel="noreferrer">${citation}</a>`
    : html`<a class="govuk-link op-cite" href="${href}" title="${citationLabel(citation)}">${citation}</a>`;
}

/** The act itself, on EUR-Lex. */
export const actLink = (citation: string): Html =>
  html`<a class="govuk-link" href="${citationUrl(citation)}" rel="external noreferrer">Read ${citation} on EUR-Lex</a>`;
