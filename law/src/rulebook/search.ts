import { parseCitation } from '../core/index.ts';
import { sayFact } from '../words/index.ts';
import type { RuleEntry } from './entry.ts';
import { placesNamed, rulesIn } from './look-up.ts';
import { RULEBOOK } from './rulebook.ts';

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that stand in every sentence and find nothing. */
const SMALL = new Set([
  'a',
  'an',
  'the',
  'of',
  'to',
  'in',
  'on',
  'or',
  'and',
  'is',
  'are',
  'be',
  'for',
  'by',
  'with',
  'when',
  'art',
  'article',
]);

interface Indexed {
  readonly entry: RuleEntry;
  readonly title: readonly string[];
  readonly name: readonly string[];
  readonly cites: readonly string[];
  readonly text: readonly string[];
}

const index = (entry: RuleEntry): Indexed => ({
  entry,
  title: wordsOf(entry.title),
  name: wordsOf(entry.id),
  cites: placesNamed(entry).flatMap(wordsOf),
  text: wordsOf(
    [
      entry.meaning,
      ...entry.asks.map((fact) => `${fact} ${sayFact(fact)}`),
      ...entry.parameters.map(({ name, value }) => `${name} ${value}`),
    ].join(' '),
  ),
});

let kept: readonly Indexed[] | undefined;

/** How well a word of the question fits a word of the rule: whole, or as its beginning. */
function closeness(asked: string, words: readonly string[]): number {
  let best = 0;
  for (const word of words) {
    if (word === asked) return 1;
    if (asked.length >= 3 && word.startsWith(asked)) best = 0.6;
  }
  return best;
}

const score = (asked: string, { title, name, cites, text }: Indexed): number =>
  Math.max(
    10 * closeness(asked, title),
    8 * closeness(asked, name),
    5 * closeness(asked, cites),
    2 * closeness(asked, text),
  );

/**
 * The rules that a plain text asks for, the best first. Each word of the question must be found: a word in the heading
 * weighs more than one in the name, in a citation, in the text. A citation finds the rules that stand there; whoever
 * knows the name of a rule finds it first.
 */
export function searchRules(text: string): readonly RuleEntry[] {
  const asked = text.trim();
  if (parseCitation(asked.toUpperCase())) {
    const there = rulesIn(asked.toUpperCase());
    if (there.length > 0) return there;
  }
  const words = [...new Set(wordsOf(asked))].filter((word) => !SMALL.has(word));
  if (words.length === 0) return [];
  kept ??= RULEBOOK.map(index);
  const named = ({ id }: RuleEntry): number => (id === asked || id.endsWith(`.${asked}`) ? 1 : 0);
  return kept
    .map((each) => ({ each, scores: words.map((word) => score(word, each)) }))
    .filter(({ scores }) => scores.every((found) => found > 0))
    .map(({ each, scores }) => ({ entry: each.entry, total: scores.reduce((sum, found) => sum + found, 0) }))
    .sort((a, b) => named(b.entry) - named(a.entry) || b.total - a.total)
    .map(({ entry }) => entry);
}
