import type { Actor, Citation, Day, Finding, RegimeId } from '../core/index.ts';
import type { EventType } from '../file/index.ts';
import type { Procedure } from '../procedure/index.ts';
import type { Remain } from '../remain/index.ts';
import type { DeparturePeriod, ReturnState } from '../return/index.ts';
import type { LimitId } from '../time/index.ts';
import type { Settled } from './settle.ts';
import type { Stage } from './stage.ts';

/** Something that the law expects next, from whom, and by when. */
export interface Step {
  readonly id: string;
  readonly cite: Citation;
  readonly actor: Actor;
  /** The event that records it as done. */
  readonly records: EventType;
  /** The running limit for it, and its last day. */
  readonly limit?: LimitId;
  readonly due?: Day;
}

export interface StepInput extends Settled {
  readonly stage: Stage;
  readonly remain: Finding<Remain>;
  readonly returns: Finding<ReturnState>;
  readonly departure: Finding<DeparturePeriod>;
  readonly procedure: Finding<Procedure>;
}

export interface StepRule {
  readonly id: string;
  /** Where the step stands under each regime that knows it. */
  readonly cite: Readonly<Partial<Record<RegimeId, Citation>>>;
  readonly actor: Actor;
  readonly records: EventType;
  readonly limit?: LimitId;
  open(input: StepInput): boolean;
  /** The place on which it rests in this case, where several lead to it. */
  citeNow?(input: StepInput): Citation | undefined;
}
