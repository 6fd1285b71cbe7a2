import type { Day, Finding } from '../core/index.ts';
import type { CaseFile } from '../file/index.ts';
import { type ReturnDuty, returnDecisionWithRejection } from '../procedure/index.ts';
import type { Regime } from '../regimes/index.ts';
import { type Remain, rightToRemain } from '../remain/index.ts';
import { type ReturnState, returnStateOf } from '../return/index.ts';
import { type Settled, type Surroundings, settle } from './settle.ts';
import { type Stage, stageOf } from './stage.ts';

/** Where a person stands on a day, and what it hangs on: as much as must be known of many files at once. */
export interface Outline extends Settled {
  readonly on: Day;
  readonly stage: Stage;
  readonly returnDecision: Finding<ReturnDuty>;
  readonly remain: Finding<Remain>;
  readonly returns: Finding<ReturnState>;
}

/**
 * The outline of a person's position: stage, responsible State and clocks, without duties, rights, steps and the other
 * questions. It is what `positionOf` builds on, so both say the same.
 */
export function outlineOf(file: CaseFile, regime: Regime, on: Day, around: Surroundings = {}): Outline {
  const settled = settle(file, regime, on, around);
  const { facts, responsibility, clocks } = settled;
  const returnDecision = returnDecisionWithRejection(facts);
  const askBy = clocks.findLast((clock) => clock.id === 'request-to-remain')?.due;
  const remain = rightToRemain({ facts, askBy }, regime.remain);
  const returns = returnStateOf({ facts, remain, duty: returnDecision, clocks });
  return {
    ...settled,
    on,
    stage: stageOf(facts, responsibility.responsible, returns),
    returnDecision,
    remain,
    returns,
  };
}
