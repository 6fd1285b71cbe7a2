import { paragraphsNamed } from '@openpact/law';

/** One row of a typed file: its function, its places and its reason. */
const ROW = /^ {2}(notExecutable|institutions|notYet)\(\s*'([^']*)',\s*((['"])(?:\\.|(?!\4).)*\4),?\s*\),\n/gm;

const PARTS = /^(\d+[a-z]?)(?:\((\w+)\))?$/;

/** Paragraphs in the short form that the typed files use: neighbours in one article become a range. */
export function inShort(places: readonly string[]): string {
  const found: { article: string; first?: string; last?: string }[] = [];
  for (const place of places) {
    const [, article = '', paragraph] = PARTS.exec(place) ?? [];
    const before = found.at(-1);
    const follows =
      before?.article === article && before.last !== undefined && Number(paragraph) === Number(before.last) + 1;
    if (before && follows && paragraph !== undefined) before.last = paragraph;
    else found.push({ article, ...(paragraph === undefined ? {} : { first: paragraph, last: paragraph }) });
  }
  return found
    .map(({ article, first, last }) => {
      if (first === undefined) return article;
      return first === last ? `${article}(${first})` : `${article}(${first})-(${last})`;
    })
    .join(' ');
}

/**
 * The text of a typed file without the places that have a rule; a row of which nothing is left goes as a whole. Rows in
 * which nothing changes, and rows of what is missing, of which something is left, stay as they are written.
 */
export function struck(source: string, act: string, ruled: ReadonlySet<string>): string {
  const rows = [...source.matchAll(ROW)].map(([, kind, places = '']) => ({
    kind,
    places: paragraphsNamed(act, places),
  }));
  const firm = new Set<string>(rows.filter(({ kind }) => kind !== 'notYet').flatMap(({ places }) => places));
  return source.replaceAll(ROW, (row: string, kind: string, places: string, why: string) => {
    const all = paragraphsNamed(act, places);
    const left = all.filter((place) => !ruled.has(place) && (kind !== 'notYet' || !firm.has(place)));
    if (left.length === 0) return '';
    if (left.length === all.length || kind === 'notYet') return row;
    return `  ${kind}('${inShort(left.map((place) => place.slice(act.length + 1)))}', ${why}),\n`;
  });
}
