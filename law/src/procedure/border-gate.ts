import { type Citation, cite, type MemberState, no, type Outcome, unknown, yes } from '../core/index.ts';
import type { CaseEvent, Facts } from '../file/index.ts';

export const BORDER_GATE: Citation = cite('APR 43(1)');

const AT_THE_BORDER: readonly unknown[] = ['crossing_point', 'transit_zone', 'airport_transit'];

const ARRIVING: readonly CaseEvent['type'][] = ['disembarked', 'apprehended', 'presented_at_border'];

/** What opens the gate where the person arrived. Source: APR 43(1)(a)-(c). */
function gateOfArrival(facts: Facts, isHere: (state: MemberState) => boolean): Outcome<boolean> {
  const entered = facts.of('entry_authorised').findLast((e) => isHere(e.in));
  if (entered) return no('entry-was-authorised', ['entry_authorised']);
  if (facts.of('disembarked').some((e) => isHere(e.in))) return yes(true, 'disembarked', ['disembarked']);
  if (facts.of('apprehended').some((a) => a.at === 'external_border' && !a.turned_back && isHere(a.in))) {
    return yes(true, 'stopped-at-the-border', ['apprehended']);
  }
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

/**
 * Whether the border procedure can be used at all in a State: the person applied there at a crossing point or in a
 * transit zone, was stopped there at an irregular crossing, came ashore there after a rescue, or was relocated there from
 * a State in which one of these opened it; and was not let in since. Without a State, what happened in any of them
 * counts. Source: APR 43(1), 52(2).
 */
export function borderGate(facts: Facts, here?: MemberState): Outcome<boolean> {
  const isHere = (state: MemberState) => here === undefined || state === here;
  const arrival = gateOfArrival(facts, isHere);
  if (arrival.holds === 'yes' || !facts.of('relocated').some((e) => isHere(e.to))) return arrival;
  if (arrival.holds === 'no' && arrival.says === 'entry-was-authorised') return arrival;
  // What a file that begins with the relocation does not say of the first State is not held against it.
  const isKnown = facts.last('application_made')?.at !== undefined || ARRIVING.some((type) => facts.first(type));
  const there = isKnown ? gateOfArrival(facts, () => true) : undefined;
  return there && there.holds !== 'yes' ? there : yes(true, 'relocated', ['relocated']);
}
