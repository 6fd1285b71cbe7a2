import type { Finding, MemberState } from '../core/index.ts';
import type { Facts } from '../file/index.ts';
import { isNegative } from '../procedure/index.ts';

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

/** The stage of a person on the day of the facts. What came last and weighs most decides. */
export function stageOf(facts: Facts, responsible: Finding<MemberState>): Stage {
  if (facts.last('departed_under_return')) return 'departed';
  const decision = facts.last('first_decision');
  if (decision) return afterDecision(facts, decision.outcome);
  const withdrawn = facts.last('application_withdrawn');
  if (withdrawn) return 'withdrawn';
  const registered = facts.last('application_registered');
  if (registered || facts.first('application_lodged')) return afterRegistration(facts, responsible, registered?.in);
  if (facts.first('application_made')) return isInScreening(facts) ? 'screening' : 'application-made';
  if (isInScreening(facts)) return 'screening';
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

function afterRegistration(facts: Facts, responsible: Finding<MemberState>, here: MemberState | undefined): Stage {
  const transferred = facts.last('transferred');
  if (transferred && !(facts.last('application_lodged')?.in === transferred.to)) return 'transferred';
  const elsewhere = responsible.holds === 'yes' && here !== undefined && responsible.value !== here && !transferred;
  if (elsewhere) {
    const accepted =
      facts.first('take_charge_accepted') || facts.first('take_back_confirmed') || facts.first('take_back_accepted');
    return accepted ? 'transfer' : 'responsibility';
  }
  if (responsible.holds !== 'yes') return 'responsibility';
  if (facts.last('procedure_opened')?.procedure === 'border' && !facts.first('entry_authorised'))
    return 'border-procedure';
  return facts.first('application_lodged') ? 'examination' : 'registered';
}

/** Stopped, rescued or presented at the border, and not yet out of the screening. */
function isInScreening(facts: Facts): boolean {
  const started = Math.max(
    facts.last('disembarked')?.on ?? -1,
    facts.of('apprehended').findLast((a) => !a.turned_back && !a.screened_before)?.on ?? -1,
    facts.of('presented_at_border').findLast((p) => !p.entry_conditions_met)?.on ?? -1,
  );
  return started >= 0 && !facts.of('screening_ended').some((ended) => ended.on >= started);
}
