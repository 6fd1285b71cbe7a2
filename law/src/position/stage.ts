import type { Finding, MemberState } from '../core/index.ts';
import {
  appliedIn,
  type CaseEvent,
  type Course,
  courseOf,
  type EventType,
  type Facts,
  grantedIn,
} from '../file/index.ts';
import { endOfProtection } from '../protection/index.ts';
import type { ReturnState } from '../return/index.ts';
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
  'protection-ended',
  'return',
  'return-border',
  'voluntary-departure',
  'postponed',
  'other-stay-right',
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
export function stageOf(facts: Facts, responsible: Finding<MemberState>, returns: Finding<ReturnState>): Stage {
  const departed = facts.last('departed_under_return');
  if (departed && !facts.events.some((e) => e.on > departed.on && COMING_BACK.includes(e.type))) return 'departed';
  // What ended an earlier application says nothing of a later one.
  const course = courseOf(facts);
  if (course.ruling) return afterRuling(facts, course, returns);
  if (course.withdrawn) return 'withdrawn';
  const since = course.begun ?? 0;
  const isOpen =
    facts.of('application_registered').some((e) => e.on >= since) ||
    facts.of('application_lodged').some((e) => e.on >= since);
  if (isOpen) return afterRegistration(facts, responsible, hereOf(facts));
  if (isUnderScreening(facts)) return 'screening';
  if (facts.first('application_made')) return 'application-made';
  if (returns.holds === 'yes') return whileReturning(returns);
  if (facts.first('screening_ended')) return 'screened';
  return ARRIVALS.some((type) => facts.first(type)) ? 'arrived' : 'before-arrival';
}

function afterRuling(facts: Facts, course: Course, returns: Finding<ReturnState>): Stage {
  const { ruling, finalOn, judgment, notified, appeal, furtherAppeal } = course;
  if (grantedIn(course)) return endOfProtection(facts) ? afterProtection(returns) : 'protected';
  const declared = ruling?.type === 'first_decision' && ruling.outcome === 'withdrawn_explicit';
  const noted = facts.of('decision_became_final').some((e) => e.on >= (ruling?.on ?? 0));
  const known = notified !== undefined || (finalOn !== undefined && !declared) || noted;
  if (!known) return 'decided';
  if (furtherAppeal && finalOn === undefined) return 'appeal';
  if (finalOn !== undefined || judgment) return whileReturning(returns);
  return appeal ? 'appeal' : 'appeal-open';
}

/** Protection ended without an examination: a return may follow, another right to stay, or nothing. */
const afterProtection = (returns: Finding<ReturnState>): Stage =>
  returns.holds === 'yes' || ['left-the-territory', 'other-right-to-stay'].includes(returns.because.at(-1)?.says ?? '')
    ? whileReturning(returns)
    : 'protection-ended';

/** Once nothing of the application is open: where the return has come to. */
function whileReturning(returns: Finding<ReturnState>): Stage {
  if (returns.holds === 'no') {
    const says = returns.because.at(-1)?.says;
    if (says === 'left-the-territory') return 'departed';
    return says === 'other-right-to-stay' ? 'other-stay-right' : 'return';
  }
  if (returns.holds !== 'yes') return 'return';
  const { frame, phase } = returns.value;
  if (phase === 'voluntary-departure' || phase === 'postponed') return phase;
  return frame === 'directive' ? 'return' : 'return-border';
}

const isApplication = (type: EventType): boolean => type === 'application_registered' || type === 'application_lodged';

/** Where the person applied, or was relocated to since. */
function hereOf(facts: Facts): MemberState | undefined {
  const relocated = facts.last('relocated');
  return relocated && !facts.events.some((e) => e.on > relocated.on && isApplication(e.type))
    ? relocated.to
    : appliedIn(facts);
}

/** The transfer that stands: not one after which the person was accepted back, or came back and applied anew. */
function transferOf(facts: Facts) {
  const last = facts.last('transferred');
  if (!last || facts.of('accepted_back').some((back) => back.on >= last.on)) return undefined;
  return facts.events.some((e) => e.on > last.on && isApplication(e.type) && 'in' in e && e.in !== last.to)
    ? undefined
    : last;
}

const isYes = (e: CaseEvent): boolean =>
  YES.includes(e.type) ||
  (e.type === 're_examination_answered' && e.accepted) ||
  (e.type === 'reconsideration_answered' && e.confirmed);

const YES: readonly EventType[] = [
  'take_charge_accepted',
  'take_back_confirmed',
  'take_back_accepted',
  'humanitarian_request_accepted',
];

/** Whether a State said yes to the person, by itself or by silence. */
const hasSaidYes = (facts: Facts, state: string): boolean => {
  // A yes that was used up by a transfer says nothing of a new application.
  const since = transferOf(facts)
    ? Number.NEGATIVE_INFINITY
    : (facts.last('transferred')?.on ?? Number.NEGATIVE_INFINITY);
  return facts.events.some((e) => e.on >= since && isYes(e) && 'by' in e && e.by === state);
};

function afterRegistration(facts: Facts, responsible: Finding<MemberState>, here: MemberState | undefined): Stage {
  const transferred = transferOf(facts);
  // Sent back to where the determination goes on: another State is the responsible one, or may be.
  const sentBack =
    transferred !== undefined &&
    responsible.holds === 'yes' &&
    responsible.value !== transferred.to &&
    !facts.of('take_charge_accepted').some((e) => e.by === transferred.to);
  if (transferred && !sentBack && !(facts.last('application_lodged')?.in === transferred.to)) return 'transferred';
  const from = sentBack ? transferred.to : here;
  const elsewhere =
    responsible.holds === 'yes' && from !== undefined && responsible.value !== from && (!transferred || sentBack);
  if (elsewhere) {
    const isBack = facts.of('take_back_confirmed').some((c) => c.by !== from && !transferred);
    return isBack || hasSaidYes(facts, responsible.value) ? 'transfer' : 'responsibility';
  }
  if (responsible.holds !== 'yes') return 'responsibility';
  // What was opened or lodged for an earlier application says nothing of this one.
  const since = courseOf(facts).begun ?? 0;
  const opened = facts.of('procedure_opened').findLast((p) => p.on >= since && (here === undefined || p.in === here));
  if (opened?.procedure === 'border' && !facts.of('entry_authorised').some((e) => e.on >= opened.on))
    return 'border-procedure';
  return facts.of('application_lodged').some((lodged) => lodged.on >= since) ? 'examination' : 'registered';
}
