declare const brand: unique symbol;

/**
 * A place in an act, in its canonical form: `AMMR 33(1)`, `APR 42(1)(j)`, `COM(2020)610 55(2)`, `AMMR Annex I`,
 * `AMMR recital 43`, `SCO-26 Annex`, `AMMR 39(1) subpara 3`. A string, so that it prints, compares and travels as it is.
 */
export type Citation = string & { readonly [brand]: 'Citation' };

/** The parts of a {@link Citation}. */
export interface CitationParts {
  /** Key of the act: `AMMR`, `D3`, `COM(2020)610`. */
  readonly act: string;
  readonly kind: 'article' | 'recital' | 'annex';
  /** Number of the article or recital (`33`, `41a`), or of the annex (`I`; empty where the act has a single one). */
  readonly number: string;
  /** Paragraphs and points, outermost first: `['1', 'j']`. */
  readonly path: readonly string[];
  readonly subparagraph?: number;
}

const CITATION =
  /^(?<act>[A-Z][A-Z0-9]*(?:\(\d{4}\)\d+)?(?:-\d{2})?) (?:(?<recital>recital [1-9]\d*)|(?<annex>Annex(?: [IVXLC]+)?)|(?<article>[1-9]\d*[a-z]{0,2}))(?<path>(?:\([0-9a-z]+\))*)(?: subpara (?<subpara>[1-9]\d*))?$/;

/** Reads a citation; `undefined` when the text is not one. Whether the article exists is a question for `acts`. */
export function parseCitation(text: string): CitationParts | undefined {
  const groups = CITATION.exec(text)?.groups;
  if (!groups?.act) return undefined;
  const path = (groups.path ?? '').split(/[()]+/).filter(Boolean);
  const subparagraph = groups.subpara === undefined ? {} : { subparagraph: Number(groups.subpara) };
  if (groups.recital)
    return { act: groups.act, kind: 'recital', number: groups.recital.slice(8), path, ...subparagraph };
  if (groups.annex) return { act: groups.act, kind: 'annex', number: groups.annex.slice(6), path, ...subparagraph };
  return { act: groups.act, kind: 'article', number: groups.article ?? '', path, ...subparagraph };
}

/** Prints the parts of a citation in the canonical form that {@link parseCitation} reads. */
export function formatCitation(parts: CitationParts): Citation {
  const place =
    parts.kind === 'article'
      ? parts.number
      : parts.kind === 'recital'
        ? `recital ${parts.number}`
        : `Annex ${parts.number}`.trimEnd();
  const path = parts.path.map((step) => `(${step})`).join('');
  const subparagraph = parts.subparagraph === undefined ? '' : ` subpara ${parts.subparagraph}`;
  return `${parts.act} ${place}${path}${subparagraph}` as Citation;
}

/**
 * A citation written in the code: `cite('AMMR 33(1)')`.
 * @throws TypeError when the text is not a citation.
 */
export function cite(text: string): Citation {
  if (!parseCitation(text)) throw new TypeError(`"${text}" is not a citation. Write it like AMMR 33(1).`);
  return text as Citation;
}
