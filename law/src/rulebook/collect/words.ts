import { citationLabel } from '../../acts/index.ts';
import type { Citation } from '../../core/index.ts';
import { english, lookUp } from '../../words/index.ts';
import { MEANINGS } from '../meanings.ts';

/** `freshness` and its like, in words. What is not here reads as itself. */
const FIGURES: Readonly<Record<string, string>> = {
  freshness: 'The link counts for',
  'residence-document': 'An ended residence document counts for',
  visa: 'An ended visa counts for',
  least: 'Shortest stay that counts',
  period: 'Time that must have passed',
  threshold: 'Threshold',
};

export const figureName = (name: string): string => lookUp(FIGURES, name);

/** What a criterion or another rule without a sentence of its own says; a new rule shows at least what its article is about. */
export const meaningOf = (name: string, cites: readonly Citation[]): string =>
  MEANINGS[name] ??
  (cites[0] === undefined
    ? `${lookUp(english.rules, name)}.`
    : `${lookUp(english.rules, name)}. ${citationLabel(cites[0])}.`);
