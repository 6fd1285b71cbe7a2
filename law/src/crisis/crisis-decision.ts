import type { Day, MemberState } from '../core/index.ts';

/** A crisis by mass arrivals, one by instrumentalisation, or force majeure. Source: CFMR 1(4), 1(5). */
export const CRISIS_SITUATIONS = ['mass-arrivals', 'instrumentalisation', 'force-majeure'] as const;
export type CrisisSituation = (typeof CRISIS_SITUATIONS)[number];

/** A derogation that the Council can authorise. */
export const DEROGATIONS = [
  'registration',
  'longer-border-procedure',
  'no-border-duty-by-rate',
  'lower-threshold',
  'higher-threshold',
  'all-instrumentalised',
  'longer-transfer-limits',
  'no-take-back',
  'longer-return-border-procedure',
] as const;
export type Derogation = (typeof DEROGATIONS)[number];

/** The segment of time in which a decision stands: first period, its extension, a new decision, its extension. Source: CFMR 5. */
export const CRISIS_PHASES = ['initial', 'extension', 'renewal', 'renewal-extension'] as const;
export type CrisisPhase = (typeof CRISIS_PHASES)[number];

/**
 * What the Council authorised one State to do in a crisis or under force majeure, from one day to another. Passed in as
 * data; what it changes ends with it. A State that announced the derogation for registrations before any decision has an
 * entry with `announced` and without `adopted`.
 */
export interface CrisisDecision {
  readonly state: MemberState;
  readonly situation: CrisisSituation;
  /** Day on which the Council decided. Without it nothing is authorised yet. */
  readonly adopted?: Day;
  /** First and last day of the period. */
  readonly from: Day;
  readonly until: Day;
  readonly phase: CrisisPhase;
  readonly derogations: readonly Derogation[];
  /** For all instrumentalised persons: who is left out (a), or for whom the procedure ends (b). Source: CFMR 11(7). */
  readonly option?: 'a' | 'b';
  /** Registrations in the State for which it need not take back, at most four months before the decision. Source: CFMR 13(1). */
  readonly takeBackWindow?: { readonly from: Day; readonly until: Day };
  /** The State announced, with its request and with reasons, that it registers later already now. Source: CFMR 10(6). */
  readonly announced?: { readonly submitted: Day; readonly withReasons: boolean };
}
