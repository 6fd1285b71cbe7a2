import { type Act, findAct, resolveCitation } from '../acts/index.ts';
import { type Citation, cite } from '../core/index.ts';

/** A paragraph of an act, or an article that has no numbered paragraphs: what the map of coverage counts. */
export interface Paragraph {
  /** Key of the act: `AMMR`. */
  readonly act: string;
  readonly article: string;
  /** Number of the paragraph; absent where the article has none. */
  readonly paragraph?: string;
  /** The paragraph as a citation: `AMMR 33(1)`. */
  readonly cite: Citation;
}

const paragraphOf = (act: string, article: string, paragraph?: string): Paragraph =>
  paragraph === undefined
    ? { act, article, cite: cite(`${act} ${article}`) }
    : { act, article, paragraph, cite: cite(`${act} ${article}(${paragraph})`) };

const ofArticle = (act: Act, article: string): Paragraph[] => {
  const numbered = Array.from({ length: act.paragraphs[article] ?? 0 }, (_, index) => String(index + 1));
  const all = [...numbered, ...(act.inserted[article] ?? [])];
  return all.length === 0
    ? [paragraphOf(act.key, article)]
    : all.map((paragraph) => paragraphOf(act.key, article, paragraph));
};

/** Every paragraph of an act, in order; those inserted later stand at the end of their article. */
export const paragraphsOf = (act: Act): Paragraph[] =>
  Object.keys(act.articles).flatMap((article) => ofArticle(act, article));

/**
 * The paragraph in which a citation stands, as a citation. A citation of a whole article counts for its first paragraph
 * only: what the others add must be cited to count. `undefined` for a recital, an annex, or what is in no act.
 */
export function paragraphCited(citation: string): Citation | undefined {
  const found = resolveCitation(citation);
  if (!found.ok || found.parts.kind !== 'article') return undefined;
  const inArticle = ofArticle(found.act, found.parts.number);
  const step = found.parts.path[0];
  return (inArticle.find(({ paragraph }) => paragraph !== undefined && paragraph === step) ?? inArticle[0])?.cite;
}

const PLACE = /^(\d+[a-z]?)(?:\((\w+)\)(?:-\((\w+)\))?|-(\d+))?$/;

/**
 * The paragraphs that a short list names: `3` is the whole article, `7-9` are whole articles, `10(2)` and `10(2)-(4)` are
 * paragraphs. Separated by spaces.
 * @throws RangeError when a place is not in the act.
 */
export function paragraphsNamed(key: string, places: string): Citation[] {
  const act = findAct(key);
  if (!act) throw new RangeError(`No act is called ${key}.`);
  return places
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((place) => {
      const found = inPlace(act, place);
      if (found.length === 0)
        throw new RangeError(`"${place}" names no paragraph of ${key}. Write 3, 7-9 or 10(2)-(4).`);
      return found.map((paragraph) => paragraph.cite);
    });
}

function inPlace(act: Act, place: string): Paragraph[] {
  const [, article, first, last, lastArticle] = PLACE.exec(place) ?? [];
  if (article === undefined || !Object.hasOwn(act.articles, article)) return [];
  if (lastArticle !== undefined) {
    return Object.keys(act.articles)
      .filter((each) => Number(each) >= Number(article) && Number(each) <= Number(lastArticle))
      .flatMap((each) => ofArticle(act, each));
  }
  const all = ofArticle(act, article);
  if (first === undefined) return all;
  const from = all.findIndex(({ paragraph }) => paragraph === first);
  const to = last === undefined ? from : all.findIndex(({ paragraph }) => paragraph === last);
  return from < 0 || to < from ? [] : all.slice(from, to + 1);
}
