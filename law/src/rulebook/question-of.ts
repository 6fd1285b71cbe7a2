import { type Citation, parseCitation } from '../core/index.ts';
import type { LegalQuestion, RuleKind } from './entry.ts';

type Ranges = readonly (readonly [from: number, to: number, on: LegalQuestion])[];

/** Which legal question the articles of an act belong to. The first range that holds an article counts. */
const BY_ARTICLE: Readonly<Record<string, Ranges>> = {
  SR: [[1, 99, 'screening']],
  EUROD: [[1, 99, 'eurodac']],
  EUROD13: [[1, 99, 'eurodac']],
  CFMR: [[1, 99, 'crisis']],
  RBPR: [[1, 99, 'return']],
  RD: [[1, 99, 'return']],
  RCD: [[1, 99, 'reception']],
  QR: [[1, 99, 'procedure']],
  SBC: [[1, 99, 'return']],
  AMMR: [
    [1, 15, 'solidarity'],
    [16, 34, 'responsibility'],
    [35, 55, 'transfer'],
    [56, 83, 'solidarity'],
    [84, 99, 'responsibility'],
  ],
  IR2055: [[1, 99, 'transfer']],
  IR1560: [[1, 99, 'transfer']],
  D3: [
    [1, 16, 'responsibility'],
    [17, 49, 'transfer'],
  ],
  APR: [
    [8, 25, 'reception'],
    [26, 33, 'registration'],
    [37, 37, 'return'],
    [67, 70, 'appeal'],
    [1, 99, 'procedure'],
  ],
  APD: [
    [6, 6, 'registration'],
    [14, 25, 'reception'],
    [46, 46, 'appeal'],
    [1, 99, 'procedure'],
  ],
  'COM(2020)610': [
    [8, 24, 'responsibility'],
    [25, 44, 'transfer'],
    [45, 99, 'solidarity'],
  ],
  'COM(2020)611': [
    [35, 35, 'return'],
    [53, 54, 'appeal'],
    [1, 99, 'procedure'],
  ],
  'COM(2020)612': [[1, 99, 'screening']],
  'COM(2020)613': [[1, 99, 'crisis']],
  'COM(2020)614': [[1, 99, 'eurodac']],
};

const BY_KIND: Readonly<Partial<Record<RuleKind, LegalQuestion>>> = { criterion: 'responsibility' };

/** The legal question that a rule answers: by its kind, or by the article in which it stands. */
export function questionOf(kind: RuleKind, cites: readonly Citation[]): LegalQuestion {
  const fixed = BY_KIND[kind];
  if (fixed) return fixed;
  for (const cite of cites) {
    const place = parseCitation(cite);
    if (place?.kind !== 'article') continue;
    const number = Number.parseInt(place.number, 10);
    const range = BY_ARTICLE[place.act]?.find(([from, to]) => from <= number && number <= to);
    if (range) return range[2];
  }
  return 'procedure';
}
