import { type Citation, cite } from '../core/index.ts';
import type { CrisisSituation } from './crisis-decision.ts';

/** Needs and pledges of a response plan, in persons. */
export interface PlanNumbers {
  readonly needed: number;
  /** Pledges of the yearly pool that are still free. */
  readonly fromPool: number;
  readonly extraPledges: number;
  readonly noTakeBackAuthorised?: boolean;
  /** Temporary protection is active for the same arrivals, and the States agreed not to apply its Article 11. */
  readonly temporaryProtectionWithoutTransfers?: boolean;
}

/** Responsibility to be taken instead of relocations that were not pledged. */
export interface CrisisOffsets {
  readonly mandatory: boolean;
  /** Persons, up to what pledges leave uncovered. */
  readonly upTo: number;
  /** A State may have to go above its fair share. */
  readonly aboveFairShare: boolean;
  readonly cite: Citation;
}

/** A response plan exists for a crisis only, and not for force majeure. Source: CFMR 4(2)(b), 8(1). */
export const hasResponsePlan = (situation: CrisisSituation): boolean => situation !== 'force-majeure';

/** Where the offsets that a crisis makes a duty stand. */
export const CRISIS_OFFSETS = cite('CFMR 9(1)');

/** Offsets that are due when pledges do not cover the needs of the plan. Source: CFMR 9(1). */
export function crisisOffsets(plan: PlanNumbers): CrisisOffsets {
  const uncovered = Math.max(0, plan.needed - plan.fromPool - plan.extraPledges);
  const off = plan.noTakeBackAuthorised === true || plan.temporaryProtectionWithoutTransfers === true;
  const mandatory = uncovered > 0 && !off;
  return { mandatory, upTo: mandatory ? uncovered : 0, aboveFairShare: mandatory, cite: CRISIS_OFFSETS };
}
