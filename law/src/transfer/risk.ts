import type { Day, MemberState } from '../core/index.ts';
import type { Facts } from '../file/index.ts';
import { bars } from '../responsibility/index.ts';
import { type Course, hold, holderOf, movedBecause } from './course.ts';
import type { ResponsibilityRules } from './rules.ts';

/** Whether a risk known by a day keeps a State from being the responsible one. */
export const isBarred = (facts: Facts, { criteria }: ResponsibilityRules, state: MemberState, on: Day): boolean =>
  facts.of('transfer_risk_found').some((risk) => risk.in === state && risk.on <= on && bars(risk, criteria));

/**
 * A risk is found in the State that had become responsible, while the person is in another: the criteria are looked at
 * further, and when nobody is left the State where the person is examines. Source: AMMR 16(3), D3 3(2).
 */
export function onRisk(course: Course, facts: Facts, rules: ResponsibilityRules, in_: MemberState, on: Day): void {
  const { anchor, indicated } = course;
  const here = facts.events.findLast((e) => e.on <= on && e.type === rules.anchoredBy);
  const present = here && 'in' in here ? here.in : anchor?.state;
  if (holderOf(course) !== in_ || present === undefined || present === in_ || !isBarred(facts, rules, in_, on)) return;
  const next = indicated?.holds === 'yes' ? indicated.value : undefined;
  if (next !== undefined && next !== in_ && !isBarred(facts, rules, next, on)) {
    course.holder = undefined;
    return;
  }
  hold(
    course,
    present,
    movedBecause('transfer-risk', rules.criteria.riskCite, 'nobody-else-can-be-designated', 'transfer_risk_found'),
  );
}
