import type { Actor, Citation, Day, FactName, MemberState, RuleId } from '../core/index.ts';
import type { Facts } from '../file/index.ts';

/** The registration (Dublin III: lodging) that freezes the facts, and its State. */
export interface Anchor {
  readonly state: MemberState;
  readonly on: Day;
}

/** What a criterion looks at. */
export interface Situation {
  /** The facts as they stood on the day of the anchor (AMMR 24(2), D3 7(2)). */
  readonly frozen: Facts;
  /** All that is known on the day of the question: assessments of the frozen facts come later than they do. */
  readonly known: Facts;
  readonly anchor: Anchor;
}

/** A rule's own answer; the engine adds the rule and its citation. */
export type Outcome<T> =
  | { readonly holds: 'yes'; readonly value: T; readonly says: string; readonly facts: readonly FactName[] }
  | { readonly holds: 'no'; readonly says: string; readonly facts: readonly FactName[] }
  | { readonly holds: 'unknown'; readonly missing: readonly FactName[] }
  | { readonly holds: 'judgement'; readonly question: string; readonly by: Actor; readonly facts: readonly FactName[] };

/** One legal question: its citation, the facts it asks for, and its answer. */
export interface Rule<T, S = Situation> {
  readonly id: RuleId;
  readonly cite: Citation;
  /** Names of the facts that the answer may hang on. */
  readonly asks: readonly FactName[];
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
