import type { Citation, Day, MemberState } from '../core/index.ts';
import { type CrisisDecision, isAuthorised } from '../crisis/index.ts';
import type { Facts } from '../file/index.ts';
import type { Anchor } from '../responsibility/index.ts';

/** Places in the law on relief from taking back. Source: CFMR 13. */
export interface TakeBackReliefRule {
  readonly determined: Citation;
  readonly pending: Citation;
}

/**
 * The decision that relieves a State of taking back, for an application registered with it inside the window and a
 * second one registered elsewhere before the decision ended. Source: CFMR 13(1).
 */
export function takeBackRelief(
  crisis: readonly CrisisDecision[] | undefined,
  facts: Facts,
  first: Anchor,
  second: { readonly in: MemberState; readonly on: Day },
): CrisisDecision | undefined {
  if (!crisis || second.in === first.state) return undefined;
  return crisis.find(
    (decision) =>
      decision.state === first.state &&
      isAuthorised(decision, 'no-take-back') &&
      decision.adopted !== undefined &&
      decision.adopted <= facts.on &&
      decision.from <= facts.on &&
      second.on <= decision.until &&
      decision.takeBackWindow !== undefined &&
      decision.takeBackWindow.from <= first.on &&
      first.on <= decision.takeBackWindow.until &&
      !facts.of('transferred').some((t) => t.to === first.state && t.on >= second.on),
  );
}

/** A notification sent before the decision keeps the ordinary rules where the determination is pending. Source: CFMR 13(3). */
export const notifiedBefore = (facts: Facts, { state, adopted }: CrisisDecision): boolean =>
  facts.of('take_back_notified').some((n) => n.to === state && adopted !== undefined && n.on < adopted);
