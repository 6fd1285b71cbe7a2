import type { Day, UnionState } from '@openpact/law';
import type { Dice } from '../dice.ts';
import type { Told } from '../story.ts';
import { type CareOf, careOf } from './care-of.ts';
import {
  careAfterAcceptance,
  careAfterGrant,
  careInScreening,
  careOfApplicant,
  careOfDetained,
  careOfMinor,
} from './cares.ts';
import { slipped } from './slips.ts';

const CARES: readonly ((care: CareOf) => void)[] = [
  careInScreening,
  careOfApplicant,
  careOfMinor,
  careOfDetained,
  careAfterAcceptance,
  careAfterGrant,
];

/**
 * A told story as a real desk would have kept it: with the information, papers, assessments and notices that go with it,
 * and now and then a step that nobody took. `dice` is that of the file alone, so that care changes nobody's story.
 */
export function cared(told: Told, state: UnionState, dice: Dice, today: Day): Told {
  const kept = slipped(told, dice, today);
  const care = careOf(kept, state, dice, today);
  for (const add of CARES) add(care);
  return { ...kept, events: [...kept.events, ...care.added] };
}
