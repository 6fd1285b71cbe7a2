import type { Citation, Period } from '../core/index.ts';
import type { Criteria } from '../responsibility/index.ts';
import type { OffsetRule } from './offset.ts';
import type { TakeBackReliefRule } from './take-back-relief.ts';

/** The figures and sources by which responsibility, once determined, moves or ends under one regime. */
export interface ResponsibilityRules {
  /** The event that freezes the facts: registration (AMMR 24(2)) or lodging (D3 7(2)). */
  readonly anchoredBy: 'application_registered' | 'application_lodged';
  readonly criteria: Criteria;
  /** A child alone without family who applied in several States stays in the one where it is (D3 8(4)). */
  readonly childStaysWhereItIs?: true;
  /** What moves or ends responsibility under these rules is recalled, not read in the act. */
  readonly recalled?: true;
  /** Criteria after a relocation that came before any determination (AMMR 68(2)); absent where there is no relocation. */
  readonly afterRelocation?: Criteria;
  /** Absence from the territory that ends the duties. */
  readonly absence: { readonly period: Period; readonly cite: Citation };
  /** Time after a final rejection in the border procedure that ends the duties; absent where there is no such rule. */
  readonly borderRejection?: { readonly period: Period; readonly cite: Citation; readonly pendingCite: Citation };
  /** Criteria where relief from taking back hands a pending determination on (CFMR 13(3)). */
  readonly afterTakeBackRelief?: Criteria;
  readonly takeBackRelief?: TakeBackReliefRule;
  readonly offset?: OffsetRule;
  readonly cite: {
    /** Nothing is determined before an application is registered (lodged). */
    readonly noApplication: Citation;
    readonly recorded: Citation;
    readonly accepted: Citation;
    readonly deemedAccepted: Citation;
    readonly confirmed: Citation;
    readonly deemedConfirmed: Citation;
    readonly refused: Citation;
    readonly requestLate: Citation;
    /** Absent where a late request to take back moves nothing. */
    readonly takeBackLate?: Citation;
    readonly transferLate: Citation;
    readonly residenceDocument: Citation;
    /** The remedy in which a court can set a transfer decision aside. */
    readonly setAside: Citation;
    readonly discretion: Citation;
    readonly bestInterests: Citation;
    readonly relocated: Citation;
    readonly departed: Citation;
    readonly humanitarian: Citation;
    /** Given up before another State agreed. */
    readonly withdrawn: Citation;
    /** Whoever has protection in another State is not taken back; absent where that is for the notified State to say. */
    readonly protectedElsewhere?: Citation;
    /** Admitted persons who move on; absent where the rules do not reach them. */
    readonly admitted?: Citation;
  };
}
