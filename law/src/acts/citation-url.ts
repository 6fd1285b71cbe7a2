import { type CitationParts, parseCitation } from '../core/index.ts';
import type { Act } from './act.ts';
import { findAct } from './find-act.ts';

/** Acts from this year on are linked down to the article; for older ones EUR-Lex may not know the article by itself. */
const FIRST_YEAR_WITH_ARTICLES = 2016;

/** Articles added later (`35a`) are not in the act as it was published, which is where the link leads. */
const ARTICLE_AS_PUBLISHED = /^\d+$/;

const hasOwnLink = (act: Act, { kind, number }: CitationParts): boolean =>
  kind === 'article' &&
  act.year >= FIRST_YEAR_WITH_ARTICLES &&
  ARTICLE_AS_PUBLISHED.test(number) &&
  Object.hasOwn(act.articles, number);

/** Where the act can be read: its ELI, or EUR-Lex by CELEX number where it has none. */
export const actUrl = (act: Act): string =>
  act.eli ?? `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${act.celex}`;

/**
 * Where a citation can be read: `http://data.europa.eu/eli/reg/2024/1351/art_33/oj`. Leads to the act where the article
 * has no link of its own, and to a search on EUR-Lex for an act that is not in the index, so that a page always has a link.
 */
export function citationUrl(citation: string): string {
  const parts = parseCitation(citation);
  const act = parts && findAct(parts.act);
  if (!parts || !act) return `https://eur-lex.europa.eu/search.html?scope=EURLEX&text=${encodeURIComponent(citation)}`;
  if (act.eli === undefined || !hasOwnLink(act, parts)) return actUrl(act);
  return act.eli.replace(/\/oj$/, `/art_${parts.number}/oj`);
}
