import type { Day, MemberState } from '../core/index.ts';
import type { CaseEvent } from './case-event.ts';
import type { Facts } from './facts.ts';

const GRANTS: readonly string[] = ['refugee_status', 'subsidiary_protection'];

/** The State that gave protection by an event, if it is such an event. */
function grantedBy(event: CaseEvent): MemberState | undefined {
  if (event.type === 'protection_granted_elsewhere') return event.by;
  if (event.type !== 'first_decision' && event.type !== 'appeal_decided') return undefined;
  return GRANTS.includes(event.outcome) ? event.in : undefined;
}

/** The State, other than this one, that gave protection by a day which was neither withdrawn nor ended since. */
export function protectedOutside(facts: Facts, state: MemberState, on: Day): MemberState | undefined {
  const grant = facts.events.findLast((e) => e.on <= on && grantedBy(e) !== undefined && grantedBy(e) !== state);
  if (!grant) return undefined;
  const over = [...facts.of('protection_withdrawn'), ...facts.of('protection_ended')];
  return over.some((e) => e.on >= grant.on && e.on <= on) ? undefined : grantedBy(grant);
}
