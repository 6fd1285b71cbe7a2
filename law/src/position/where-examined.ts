import type { MemberState } from '../core/index.ts';
import type { Facts } from '../file/index.ts';

/**
 * The State in which the application is dealt with: where it was registered or lodged, or where the person was transferred or
 * relocated to since. Source: APR 28(1)-(2), 43(1)(d); AMMR 68(2)-(3).
 */
export function whereExamined(facts: Facts): MemberState | undefined {
  const last = facts.events.findLast(
    (e) =>
      e.type === 'application_registered' ||
      e.type === 'application_lodged' ||
      e.type === 'transferred' ||
      e.type === 'relocated',
  );
  if (last?.type === 'application_registered' || last?.type === 'application_lodged') return last.in;
  return last?.type === 'transferred' || last?.type === 'relocated' ? last.to : undefined;
}
