import { type Citation, cite, type Finding, type Reason } from '../core/index.ts';
import { courseOf, type Facts } from '../file/index.ts';
import type { Clock } from '../time/index.ts';
import type { ReturnState } from './return-state.ts';

/** Whether a ban on coming back must or may go with the return. */
export type EntryBan = 'must' | 'may';

const because = (place: Citation, says: string, ...facts: string[]): Reason => ({
  rule: 'entry-ban',
  cite: place,
  says,
  facts,
});

const MUST = cite('RD 11(1)');

/**
 * Whether a ban must go with the return: where no time to leave was given, or the person did not leave in it; in other
 * cases it may. Source: RD 11(1) (recalled).
 */
export function entryBanOf(facts: Facts, state: Finding<ReturnState>, clocks: readonly Clock[]): Finding<EntryBan> {
  if (state.holds === 'no') return state;
  if (state.holds !== 'yes') return { ...state };
  if (state.value.phase === 'decision-due' || state.value.phase === 'suspended')
    return { holds: 'no', because: [because(MUST, 'return-is-not-yet-carried-out', 'return_decision_issued')] };
  const since = courseOf(facts).ruling?.on ?? 0;
  const granted = facts.of('voluntary_departure_granted').findLast((e) => e.on >= since);
  const refused = facts.of('voluntary_departure_refused').findLast((e) => e.on >= since);
  if (refused && (!granted || refused.on >= granted.on))
    return {
      holds: 'yes',
      value: 'must',
      because: [because(MUST, 'no-time-to-leave-was-given', 'voluntary_departure_refused')],
    };
  const over = clocks.some(
    (c) => (c.id === 'voluntary-departure' || c.id === 'voluntary-departure-border') && c.state === 'late' && !c.metBy,
  );
  if (granted && over)
    return {
      holds: 'yes',
      value: 'must',
      because: [because(MUST, 'did-not-leave-in-time', 'voluntary_departure_granted')],
    };
  return { holds: 'yes', value: 'may', because: [because(MUST, 'ban-is-a-choice', 'voluntary_departure_granted')] };
}
