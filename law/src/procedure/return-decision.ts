import { type Citation, cite, type Day, type Finding, type Reason } from '../core/index.ts';
import { courseOf, type EventOf, type Facts } from '../file/index.ts';

type Outcome = EventOf<'first_decision'>['outcome'];

/** Outcomes that refuse both kinds of protection. */
const NEGATIVE: readonly Outcome[] = [
  'inadmissible',
  'unfounded',
  'manifestly_unfounded',
  'withdrawn_explicit',
  'withdrawn_implicit',
];

export const isNegative = (outcome: Outcome): boolean => NEGATIVE.includes(outcome);

/** Where the duty to issue a return decision with a rejection stands. */
export const RETURN_WITH_REJECTION: Citation = cite('APR 37');

const because = (says: string, ...facts: string[]): readonly Reason[] => [
  { rule: 'return-decision', cite: RETURN_WITH_REJECTION, says, facts },
];

/** In the rejection or in an act of its own. Source: APR 37. */
const WITH_A_RETURN_DECISION: readonly EventOf<'first_decision'>['return_decision'][] = ['part_of_it', 'separate'];

/** The day shows it where the note does not: issued before the application was made, registered or lodged. */
function stoodBefore(issued: Day, facts: Facts, decided: Day): boolean {
  const applied = facts.events.findLast(
    (e) =>
      e.on <= decided &&
      (e.type === 'application_made' || e.type === 'application_registered' || e.type === 'application_lodged'),
  );
  const made = facts.of('application_made').findLast((e) => e.on <= decided) ?? applied;
  return made !== undefined && issued < made.on;
}

/** The day since which a duty to return has stood from before an application: issued apart, or with an earlier rejection. */
export function returnDutyBefore(
  facts: Facts,
  begun: Day | undefined,
): 'return_decision_issued' | 'first_decision' | undefined {
  if (begun === undefined) return undefined;
  if (facts.of('return_decision_issued').some((r) => r.on < begun)) return 'return_decision_issued';
  const earlier = facts
    .of('first_decision')
    .some((d) => d.on < begun && isNegative(d.outcome) && WITH_A_RETURN_DECISION.includes(d.return_decision));
  return earlier ? 'first_decision' : undefined;
}

/** What has become of the duty to issue a return decision. */
export type ReturnDuty = 'issued' | 'due';

/**
 * Whether a return decision must go with a rejection: yes when both kinds of protection are refused and no duty to
 * return stood before the application. Source: APR 37.
 */
export function returnDecisionWithRejection(facts: Facts): Finding<ReturnDuty> {
  const { ruling: decision, judgment: appeal, begun } = courseOf(facts);
  if (decision?.type !== 'first_decision') return { holds: 'no', because: because('no-decision-yet') };
  if (!isNegative(decision.outcome)) return { holds: 'no', because: because('protection-granted', 'first_decision') };
  if (appeal && appeal.outcome !== 'dismissed')
    return { holds: 'no', because: because('protection-granted', 'appeal_decided') };
  if (facts.of('return_decision_issued').some((r) => r.before_application ?? stoodBefore(r.on, facts, decision.on))) {
    return { holds: 'no', because: because('duty-to-return-stood-before', 'return_decision_issued') };
  }
  const before = returnDutyBefore(facts, begun);
  if (before === 'first_decision') return { holds: 'no', because: because('duty-to-return-stood-before', before) };
  const withIt = decision.return_decision !== undefined && decision.return_decision !== 'not_issued';
  const after = [...facts.of('return_decision_issued'), ...facts.of('refusal_of_entry_issued')].some(
    (r) => r.on >= decision.on,
  );
  return withIt || after
    ? { holds: 'yes', value: 'issued', because: because('return-decision-issued', 'first_decision') }
    : { holds: 'yes', value: 'due', because: because('return-decision-is-due', 'first_decision') };
}
