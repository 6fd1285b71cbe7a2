import type { Finding, MemberState } from '../core/index.ts';
import type { EventType, Facts } from '../file/index.ts';
import { isNegative } from '../procedure/index.ts';
import { isUnderScreening } from '../screening/index.ts';

/** Where a person stands between arrival and protection or return. */
export const STAGES = [
  'before-arrival',
  'arrived',
  'screening',
  'screened',
  'application-made',
  'registered',
  'responsibility',
  'transfer',
  'transferred',
  'examination',
  'border-procedure',
  'decided',
  'appeal-open',
  'appeal',
  'protected',
  'return',
  'withdrawn',
  'departed',
] as const;

export type Stage = (typeof STAGES)[number];

const ARRIVALS = [
  'irregular_entry',
  'disembarked',
  'visa_free_entry',
  'regular_entry',
  'presented_at_border',
  'apprehended',
] as const;

/** What shows that somebody who had departed is in the States again. */
const COMING_BACK: readonly EventType[] = [
  ...ARRIVALS,
  'returned_to_territory',
  'application_made',
  'application_registered',
  'application_lodged',
];

/** The stage of a person on the day of the facts. What came last and weighs most decides. */
export function stageOf(facts: Facts, responsible: Finding<MemberState>): Stage {
  const registered = facts.last('application_registered');
  const begun = Math.max(registered?.on ?? -1, facts.last('application_made')?.on ?? -1);
  const departed = facts.last('departed_under_return');
  if (departed && !facts.events.some((e) => e.on > departed.on && COMING_BACK.includes(e.type))) return 'departed';
  // What ended an earlier application says nothing of a later one.
  const decision = facts.last('first_decision');
  if (decision && decision.on >= begun) return afterDecision(facts, decision.outcome);
  const withdrawn = facts.of('application_withdrawn').findLast((w) => w.how === 'explicit' || !w.good_cause);
  if (withdrawn && withdrawn.on >= begun) return 'withdrawn';
  if (registered || facts.first('application_lodged')) return afterRegistration(facts, responsible, registered?.in);
  if (isUnderScreening(facts)) return 'screening';
  if (facts.first('application_made')) return 'application-made';
  if (facts.first('screening_ended')) return 'screened';
  return ARRIVALS.some((type) => facts.first(type)) ? 'arrived' : 'before-arrival';
}

function afterDecision(facts: Facts, outcome: Parameters<typeof isNegative>[0]): Stage {
  const appeal = facts.last('appeal_decided');
  if (appeal && appeal.outcome !== 'dismissed' && appeal.outcome !== 'sent_back') return 'protected';
  if (!isNegative(outcome)) return 'protected';
  if (facts.first('decision_became_final') || appeal?.final) return 'return';
  if (facts.first('appeal_lodged') && !appeal) return 'appeal';
  return facts.first('decision_notified') ? 'appeal-open' : 'decided';
}

/** The transfer that stands: not one that was found a mistake or overturned, once the person was accepted back. */
function transferOf(facts: Facts) {
  const last = facts.last('transferred');
  return last && facts.of('accepted_back').some((back) => back.on >= last.on) ? undefined : last;
}

/** Whether a State said yes to the person, by itself or by silence. */
const hasSaidYes = (facts: Facts, state: string): boolean =>
  facts.of('take_charge_accepted').some((e) => e.by === state) ||
  facts.of('re_examination_answered').some((e) => e.accepted && e.by === state) ||
  facts.of('take_back_confirmed').some((e) => e.by === state) ||
  facts.of('reconsideration_answered').some((e) => e.confirmed && e.by === state) ||
  facts.of('take_back_accepted').some((e) => e.by === state) ||
  facts.of('humanitarian_request_accepted').some((e) => e.by === state);

function afterRegistration(facts: Facts, responsible: Finding<MemberState>, here: MemberState | undefined): Stage {
  const transferred = transferOf(facts);
  // Sent back to where the determination goes on: another State is the responsible one, or may be.
  const sentBack =
    transferred !== undefined &&
    responsible.holds === 'yes' &&
    responsible.value !== transferred.to &&
    !hasSaidYes(facts, transferred.to);
  if (transferred && !sentBack && !(facts.last('application_lodged')?.in === transferred.to)) return 'transferred';
  const from = sentBack ? transferred.to : here;
  const elsewhere =
    responsible.holds === 'yes' && from !== undefined && responsible.value !== from && (!transferred || sentBack);
  if (elsewhere) {
    const isBack = facts.of('take_back_confirmed').some((c) => c.by !== from && !transferred);
    return isBack || hasSaidYes(facts, responsible.value) ? 'transfer' : 'responsibility';
  }
  if (responsible.holds !== 'yes') return 'responsibility';
  const opened = facts.of('procedure_opened').findLast((p) => here === undefined || p.in === here);
  if (opened?.procedure === 'border' && !facts.of('entry_authorised').some((e) => e.on >= opened.on))
    return 'border-procedure';
  return facts.first('application_lodged') ? 'examination' : 'registered';
}
