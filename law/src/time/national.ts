import type { MemberState, Period } from '../core/index.ts';

/** What national law chose where an act leaves the figure to it. What is not known is left out. */
export interface NationalChoices {
  /** The short time to appeal, 5 to 10 days. Source: APR 67(7)(a). */
  readonly appealShort?: Period;
  /** The longer time to appeal, two weeks to a month. Source: APR 67(7)(b). */
  readonly appealLong?: Period;
  /** The time to ask the court to be allowed to remain, five days or more. Source: APR 68(5)(a). */
  readonly requestToRemain?: Period;
  /** When a return decision that did not come with the rejection is late; the act says "without undue delay". Source: APR 37. */
  readonly returnDecision?: Period;
}

export type NationalChoice = keyof NationalChoices;

/** The choices of a State; empty where nothing is known of it. */
export type NationalOf = (state: MemberState | undefined) => NationalChoices;

export const nothingKnown: NationalOf = () => ({});
