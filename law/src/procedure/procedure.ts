import type { BorderPlaces, FindBorderPlaces } from '../capacity/index.ts';
import type { Citation, Day, FactName, Finding, MemberState, Reason } from '../core/index.ts';
import type { CrisisDecision } from '../crisis/index.ts';
import type { Facts } from '../file/index.ts';
import type { AccelerationGround } from './acceleration-grounds.ts';
import type { FindRate, RateThreshold, RecognitionRate } from './recognition-rate.ts';
import type { SafeOriginRules } from './safe-origin-list.ts';
import type { Redesignation } from './suspension-of-designation.ts';
import type { YoungChildrenRule } from './young-children.ts';

/** The recognition rate on which a choice rests, so that it can be looked up and worked out again. */
export interface RateUsed extends RecognitionRate {
  /** With counts that are not rounded the answer might be another one. */
  readonly hangsOnRounding: boolean;
}

/** The procedure in which an application is examined. */
export interface Procedure {
  readonly kind: 'border' | 'accelerated' | 'regular';
  /** Whether the law demands it or allows it. */
  readonly duty: 'mandatory' | 'optional';
  readonly grounds: readonly AccelerationGround[];
  /** The rate that was compared, where it is known. */
  readonly rate?: RateUsed;
}

/** The choice of the procedure under one regime. */
export interface ProcedureRules {
  /** The threshold of the recognition rate; absent where the rules know none. */
  readonly threshold?: RateThreshold;
  /** A threshold that a State could use from one day to another, if its law had the procedures for it by then. */
  readonly earlyThreshold?: { readonly threshold: RateThreshold; readonly from: Day; readonly until: Day };
  /** Safe countries of origin of the Union; absent where the rules know none. */
  readonly safeOrigins?: SafeOriginRules;
  /** Decisions of the Council on a crisis change the choice. */
  readonly knowsCrisis?: true;
  /** The border procedure can be a duty. */
  readonly borderCanBeDuty: boolean;
  readonly regular: Citation;
  readonly accelerated: Citation;
  readonly borderOptional: Citation;
  /** Children below an age and their family stay out of the border procedure, except as a danger to security. */
  readonly youngChildrenStayOut?: YoungChildrenRule;
}

/** What was found of the application before the choice: withdrawn, further, admissible. */
export interface BeforeTheChoice {
  readonly withdrawn: boolean;
  readonly subsequent: boolean;
  /** `open` where admissibility waits for a fact or a human. */
  readonly admissibility: 'admissible' | 'may_be_rejected' | 'must_be_rejected' | 'open';
  /** What admissibility waits for. */
  readonly missing: readonly FactName[];
}

/** What the choice looks at beside the facts. */
export interface ProcedureInput {
  readonly facts: Facts;
  readonly responsible: Finding<MemberState>;
  /** The State where the person applies. */
  readonly here: MemberState | undefined;
  readonly year: number;
  readonly findRate: FindRate;
  readonly before?: BeforeTheChoice;
  /** How the State stands with its border places, from the file or from data. */
  readonly places?: BorderPlaces | undefined;
  /** Where the border places are looked up that the file does not hold. */
  readonly findPlaces?: FindBorderPlaces | undefined;
  /** Countries that the State itself designates as safe for their own people. */
  readonly nationalSafeOrigins?: readonly string[] | undefined;
  /** What the State told the Commission of countries removed from the list of the Union. */
  readonly redesignations?: readonly Redesignation[] | undefined;
  /** The law of the State used the recognition rate before the act applied. Source: APR 79(3) as amended. */
  readonly earlyRate?: boolean | undefined;
  /** Decisions of the Council on a crisis. */
  readonly crisis?: readonly CrisisDecision[] | undefined;
}

/** A reason of one of the rules on the procedure. */
export const reasonFor = (rule: string, place: Citation, says: string, facts: readonly FactName[] = []): Reason => ({
  rule,
  cite: place,
  says,
  facts,
});
