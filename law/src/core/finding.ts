import type { Citation } from './citation.ts';

/** Name of a rule, in the words of the act: `irregular-entry`. */
export type RuleId = string;

/** Path of a fact in the file: `entries`, `family[0].writtenDesire`. */
export type FactName = string;

/** Who must act or judge. */
export type Actor =
  | 'applicant'
  | 'representative'
  | 'screening-authority'
  | 'registering-authority'
  | 'determining-authority'
  | 'determining-state'
  | 'requesting-state'
  | 'requested-state'
  | 'notifying-state'
  | 'notified-state'
  | 'transferring-state'
  | 'responsible-state'
  | 'benefitting-state'
  | 'relocation-state'
  | 'contributing-state'
  | 'member-state'
  | 'third-country'
  | 'return-authority'
  | 'court'
  | 'commission'
  | 'council'
  | 'eurodac'
  | 'watchlist-owner'
  | 'monitoring-mechanism';

/** Why a rule answered as it did. Words for people are made from `says` and `facts`; they are never parsed out of it. */
export interface Reason {
  readonly rule: RuleId;
  readonly cite: Citation;
  /** Key of the sentence that explains it: `link-no-longer-fresh`. */
  readonly says: string;
  readonly facts: readonly FactName[];
  /** Rests on a place or a figure that is recalled, not read in the act. */
  readonly recalled?: true;
}

/** The answer of a rule: yes with a value, no, unknown because a fact is missing, or a question for a human. */
export type Finding<T> =
  | { readonly holds: 'yes'; readonly value: T; readonly because: readonly Reason[] }
  | { readonly holds: 'no'; readonly because: readonly Reason[] }
  | { readonly holds: 'unknown'; readonly missing: readonly FactName[]; readonly because: readonly Reason[] }
  | { readonly holds: 'judgement'; readonly question: string; readonly by: Actor; readonly because: readonly Reason[] };

/** Whether an answer rests on something that is recalled, not confirmed: the reason that decided it, or one before it that used facts. */
export const restsOnRecalled = (finding: Finding<unknown>): boolean =>
  finding.because.some((reason) => reason.recalled === true);
