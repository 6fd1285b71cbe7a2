import type { Day, MemberState } from '../core/index.ts';
import type { Facts } from './facts.ts';

/** The State in which the latest application was registered or lodged; up to a day, if one is given. */
export const appliedIn = (facts: Facts, until: Day = facts.on): MemberState | undefined => {
  const applied = facts.events.findLast(
    (e) => (e.type === 'application_registered' || e.type === 'application_lodged') && e.on <= until,
  );
  if (applied?.type === 'application_lodged') return applied.person_present_in ?? applied.in;
  return applied?.type === 'application_registered' ? applied.in : undefined;
};
