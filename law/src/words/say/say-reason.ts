import type { Reason } from '../../core/index.ts';
import { english } from '../english/index.ts';
import { lookUp } from '../look-up.ts';
import type { Words } from '../words.ts';
import { sayFact } from './say-fact.ts';

/** Which facts are missing, as one sentence. */
export const sayMissing = (missing: readonly string[], words: Words = english): string =>
  missing.length === 0
    ? lookUp(words.reasons, 'fact-missing')
    : words.sentences.unknown(words.list(missing.map((fact) => sayFact(fact, words))));

/** A reason as one sentence. Where a rule waits for a fact, the sentence names the fact. */
export function sayReason({ says, facts }: Pick<Reason, 'says' | 'facts'>, words: Words = english): string {
  if (says === 'fact-missing') return sayMissing(facts, words);
  return lookUp(Object.hasOwn(words.questions, says) ? words.questions : words.reasons, says);
}

/** What a rule is about, as a heading. */
export const sayRule = (rule: string, words: Words = english): string => lookUp(words.rules, rule);
