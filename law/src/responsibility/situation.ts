import type { Day, MemberState, Rule as RuleOn } from '../core/index.ts';
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

/** A rule that looks at a situation. */
export type Rule<T> = RuleOn<T, Situation>;
