import { type Citation, cite, type MemberState, no, type Outcome, unknown, yes } from '../core/index.ts';
import type { Facts } from '../file/index.ts';

export const BORDER_GATE: Citation = cite('APR 43(1)');

const AT_THE_BORDER: readonly unknown[] = ['crossing_point', 'transit_zone', 'airport_transit'];

/**
 * Whether the border procedure can be used at all in a State: the person applied there at a crossing point or in a
 * transit zone, was stopped there at an irregular crossing, came ashore there after a rescue, or was relocated there; and
 * was not let in since. Without a State, what happened in any of them counts. Source: APR 43(1).
 */
export function borderGate(facts: Facts, here?: MemberState): Outcome<boolean> {
  const isHere = (state: MemberState) => here === undefined || state === here;
  const entered = facts.of('entry_authorised').findLast((e) => isHere(e.in));
  if (entered) return no('entry-was-authorised', ['entry_authorised']);
  if (facts.of('disembarked').some((e) => isHere(e.in))) return yes(true, 'disembarked', ['disembarked']);
  if (facts.of('apprehended').some((a) => a.at === 'external_border' && !a.turned_back && isHere(a.in))) {
    return yes(true, 'stopped-at-the-border', ['apprehended']);
  }
  if (facts.of('relocated').some((e) => isHere(e.to))) return yes(true, 'relocated', ['relocated']);
  const presented = facts.of('presented_at_border').findLast((p) => isHere(p.in));
  const made = facts.last('application_made');
  if (made?.at !== undefined && !AT_THE_BORDER.includes(made.at))
    return no('not-at-the-border', ['application_made.at']);
  if (presented?.entry_conditions_met) return no('entry-conditions-met', ['presented_at_border']);
  if (presented?.entry_allowed) return no('entry-was-authorised', ['presented_at_border.entry_allowed']);
  if (presented) return yes(true, 'applied-at-the-border', ['presented_at_border']);
  return made?.at === undefined
    ? no('not-at-the-border', made ? ['application_made'] : [])
    : unknown('presented_at_border.entry_conditions_met');
}
