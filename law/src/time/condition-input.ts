import type { Day, Finding, MemberState } from '../core/index.ts';
import type { CrisisDecision } from '../crisis/index.ts';
import type { CaseEvent, Facts } from '../file/index.ts';

/** What a condition may look at: the facts, the event that starts the clock, and what the criteria point to. */
export interface ConditionInput {
  readonly facts: Facts;
  readonly start: CaseEvent;
  /** Where the criteria point on the facts as frozen; `undefined` before there is an application. */
  readonly indicated: () => Finding<MemberState> | undefined;
  /** Who is responsible, after all that has happened. */
  readonly responsible: Finding<MemberState>;
  /** The registration (Dublin III: lodging) that opened the current determination. */
  readonly anchor: { readonly state: MemberState; readonly on: Day } | undefined;
  /** The last day of the limit as it stands without any variant: what comes later cannot move it any more. */
  readonly until: Day;
  /** The last ruling on an appeal that had suspended the limit: from it the limit began anew. */
  readonly restart?: CaseEvent | undefined;
  /** An appeal suspends the limit and is not decided yet. */
  readonly appealOpen?: boolean | undefined;
  /** The State that must act. */
  readonly actingIn?: MemberState | undefined;
  /** What the Council authorised in a crisis. */
  readonly crisis?: readonly CrisisDecision[] | undefined;
}
