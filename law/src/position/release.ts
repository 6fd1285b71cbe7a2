import { type Citation, cite } from '../core/index.ts';
import { isDetained } from '../time/index.ts';
import type { StepInput } from './step.ts';

/** A court that finds the detention unlawful, and a removal that cannot be expected any more, end it at once. */
const UNLAWFUL = cite('RCD 11(5) subpara 3');
const NO_PROSPECT = cite('RD 15(4)');

/** The places beside those of the limits of detention. */
export const RELEASE_PLACES: readonly Citation[] = [UNLAWFUL, NO_PROSPECT];

/**
 * Why a person who is held must be released now: the place of the limit that passed while he or she was held, of the
 * judgment, or of the lack of any prospect. `undefined` where nothing says so.
 * Source: AMMR 45(4); D3 28(3); RCD 11(3), 11(5); RD 15(4)-(5).
 */
export function releaseIsDue({ facts, clocks }: Pick<StepInput, 'facts' | 'clocks'>): Citation | undefined {
  const held = facts.last('detained');
  if (!held || !isDetained(facts)) return undefined;
  const lapsed = clocks.find(
    (clock) => clock.state === 'late' && clock.ifLate.says === 'release-from-detention' && clock.due >= held.on,
  );
  if (lapsed) return lapsed.ifLate.cite;
  if (facts.of('detention_reviewed').some((review) => review.on >= held.on && !review.lawful)) return UNLAWFUL;
  return facts.of('no_prospect_of_removal').some((found) => found.on >= held.on) ? NO_PROSPECT : undefined;
}
