import type { EventOf, Facts } from '../file/index.ts';
import { type Course, hold, holderOf, movedBecause } from './course.ts';
import type { ResponsibilityRules } from './rules.ts';

/**
 * A court set the transfer decision aside for good. What follows for responsibility hangs on what it found: the criteria
 * decide again; the time had passed; a risk was found; or the decision can be taken anew. Source: AMMR 43(1), D3 27(1).
 */
export function onSetAside(
  course: Course,
  facts: Facts,
  rules: ResponsibilityRules,
  { type, outcome, because, on }: EventOf<'transfer_appeal_decided'>,
): void {
  const asked = facts.events.findLast((e) => e.on <= on && e.type === rules.anchoredBy);
  const asking = asked && 'in' in asked ? asked.in : course.anchor?.state;
  if (outcome !== 'overturned' || asking === undefined || holderOf(course) === asking) return;
  const reason = (says: string, ...facts_: string[]) =>
    movedBecause('transfer-set-aside', rules.cite.setAside, says, ...facts_);
  switch (because) {
    case 'criteria':
      // A yes by mistake gives way to the criteria once a court has said so.
      if (course.holder?.reason.rule === 'acceptance') course.holder = undefined;
      break;
    case 'time_limit':
      hold(course, asking, reason('court-found-the-time-passed', `${type}.because`));
      break;
    case 'risk':
      course.waits = { missing: 'transfer_risk_found', reason: reason('transfer-decision-set-aside', type) };
      break;
    case undefined:
      course.waits = { missing: `${type}.because`, reason: reason('transfer-decision-set-aside', type) };
      break;
    case 'guarantees':
  }
}

/** The judgment was followed: by a new transfer decision, or by noting the risk that it found. */
export function onNewTransferDecision(course: Course): void {
  if (course.waits?.reason.rule === 'transfer-set-aside') course.waits = undefined;
}
