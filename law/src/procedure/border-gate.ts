import { type Citation, cite, no, type Outcome, unknown, yes } from '../core/index.ts';
import type { Facts } from '../file/index.ts';

export const BORDER_GATE: Citation = cite('APR 43(1)');

/**
 * Whether the border procedure can be used at all: the person applied at a crossing point or in a transit zone, was
 * stopped at an irregular crossing, came ashore after a rescue, or was relocated; and was not let in since.
 * Source: APR 43(1).
 */
export function borderGate(facts: Facts): Outcome<boolean> {
  const entered = facts.last('entry_authorised');
  if (entered) return no('entry-was-authorised', ['entry_authorised']);
  if (facts.last('disembarked')) return yes(true, 'disembarked', ['disembarked']);
  if (facts.of('apprehended').some((a) => a.at === 'external_border' && !a.turned_back)) {
    return yes(true, 'stopped-at-the-border', ['apprehended']);
  }
  if (facts.first('relocated')) return yes(true, 'relocated', ['relocated']);
  const presented = facts.last('presented_at_border');
  const made = facts.last('application_made');
  if (presented) {
    return presented.entry_conditions_met
      ? no('entry-conditions-met', ['presented_at_border'])
      : yes(true, 'applied-at-the-border', ['presented_at_border']);
  }
  if (made?.at === 'crossing_point' || made?.at === 'transit_zone')
    return unknown('presented_at_border.entry_conditions_met');
  return no('not-at-the-border', made ? ['application_made'] : []);
}
