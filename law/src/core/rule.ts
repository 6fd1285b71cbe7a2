import type { Citation } from './citation.ts';
import type { Actor, FactName, RuleId } from './finding.ts';
import type { Period } from './period.ts';

/** A rule's own answer; the engine adds the rule and its citation. */
export type Outcome<T> =
  | { readonly holds: 'yes'; readonly value: T; readonly says: string; readonly facts: readonly FactName[] }
  | { readonly holds: 'no'; readonly says: string; readonly facts: readonly FactName[] }
  | { readonly holds: 'unknown'; readonly missing: readonly FactName[] }
  | { readonly holds: 'judgement'; readonly question: string; readonly by: Actor; readonly facts: readonly FactName[] };

/** One legal question: its citation, the facts it asks for, and its answer. */
export interface Rule<T, S> {
  readonly id: RuleId;
  readonly cite: Citation;
  /** Names of the facts that the answer may hang on. */
  readonly asks: readonly FactName[];
  /** The lengths that the answer hangs on, by what they are: `{ freshness: months(20) }`. They stand in the same place as the rule. */
  readonly figures?: Readonly<Record<string, Period>>;
  /** Its place or a figure is recalled, not read in the act. */
  readonly recalled?: true;
  decide(situation: S): Outcome<T>;
}

const NO_FACTS: readonly FactName[] = Object.freeze([]);

export const yes = <T>(value: T, says: string, facts: readonly FactName[] = NO_FACTS): Outcome<T> => ({
  holds: 'yes',
  value,
  says,
  facts,
});

export const no = (says: string, facts: readonly FactName[] = NO_FACTS): Outcome<never> => ({
  holds: 'no',
  says,
  facts,
});

export const unknown = (...missing: readonly FactName[]): Outcome<never> => ({ holds: 'unknown', missing });

export const judgement = (question: string, by: Actor, facts: readonly FactName[] = NO_FACTS): Outcome<never> => ({
  holds: 'judgement',
  question,
  by,
  facts,
});
