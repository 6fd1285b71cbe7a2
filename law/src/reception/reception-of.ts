import {
  asFinding,
  type Citation,
  cite,
  type Finding,
  judgement,
  no,
  type Outcome,
  unknown,
  yes,
} from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';
import type { Remain } from '../remain/index.ts';

/** What of the reception conditions a person may be entitled to, the best first. */
export const RECEPTIONS = ['full', 'allowance-reduced', 'conditions-reduced', 'health-and-dignity-only'] as const;

/** What of the reception conditions a person is entitled to. */
export type Reception = (typeof RECEPTIONS)[number];

/** What of reception a regime lets a State take away. */
export interface ReceptionRules {
  /** Reception ends with the notice of a transfer decision (RCD 21), and not only with the transfer. */
  readonly lostInWrongState: boolean;
  /** For the gravest breach all material conditions can be withdrawn (RCD 23(1)(b)), and not only reduced. */
  readonly canBeWithdrawn: boolean;
}

/** Reception under the directive of 2024. */
export const receptionSince2024: ReceptionRules = { lostInWrongState: true, canBeWithdrawn: true };

/** Reception under the directive of 2013: until the transfer, and never without the means for a life in dignity. */
export const receptionSince2013: ReceptionRules = { lostInWrongState: false, canBeWithdrawn: false };

/** A ground on which reception conditions may be reduced. */
export type ReductionGround = EventOf<'reception_breach_found'>['ground'];

type Ground = ReductionGround;
type Effect = EventOf<'reception_decision'>['effect'];

/** The grounds on which conditions may be reduced or withdrawn: a closed list. Source: RCD 23(2). */
export const REDUCTION_GROUNDS: Readonly<Record<Ground, Citation>> = {
  left_place_or_absconded: cite('RCD 23(2)(a)'),
  no_cooperation: cite('RCD 23(2)(b)'),
  subsequent_application_lodged: cite('RCD 23(2)(c)'),
  concealed_means: cite('RCD 23(2)(d)'),
  serious_or_repeated_breach: cite('RCD 23(2)(e)'),
  no_integration_measures: cite('RCD 23(2)(f)'),
};

/** The grounds whose end makes the State think about giving back what it took. Source: RCD 23(3). */
const CAN_END: readonly Ground[] = ['left_place_or_absconded', 'no_cooperation', 'no_integration_measures'];

const RULES = {
  wrongState: { id: 'reception-in-wrong-state', cite: cite('RCD 21') },
  reduction: { id: 'reception-reduction', cite: cite('RCD 23(1)') },
  question: { id: 'reception-question', cite: cite('RCD 3(1)') },
  entitlement: { id: 'reception-entitlement', cite: cite('RCD 19(1)') },
} as const;

/** The questions that the rules on reception answer, each with its place. */
export const RECEPTION_RULES = Object.values(RULES);

/** The latest ground that was found and counts. */
export const groundOf = (facts: Facts): EventOf<'reception_breach_found'> | undefined =>
  facts
    .of('reception_breach_found')
    .findLast((found) => !(found.ground === 'no_integration_measures' && found.beyond_control === true));

/** A transfer decision that was notified and still stands: the person is where he or she must not be. Source: RCD 21. */
export function isInWrongState(facts: Facts): boolean {
  const notified = facts.last('transfer_decision_notified');
  if (!notified) return false;
  return !facts.events.some(
    (e) =>
      e.on >= notified.on &&
      (e.type === 'transferred' ||
        e.type === 'responsibility_shifted' ||
        e.type === 'discretionary_clause_used' ||
        (e.type === 'transfer_appeal_decided' && e.outcome === 'overturned')),
  );
}

/** Reception in a State where the person must not be: lost from the notification, if told before; not by victims of trafficking. */
function inWrongState(facts: Facts): Outcome<Reception> {
  if (facts.first('trafficking_indicated'))
    return yes('full', 'trafficking-keeps-reception', ['trafficking_indicated']);
  const told = facts.of('information_given').some((i) => i.about === 'transfer_consequences');
  return told
    ? yes('health-and-dignity-only', 'reception-lost-in-wrong-state', ['transfer_decision_notified'])
    : unknown('information_given.about');
}

const LEVEL: Readonly<Record<Exclude<Effect, 'reinstated'>, Reception>> = {
  allowance_reduced: 'allowance-reduced',
  allowance_withdrawn: 'allowance-reduced',
  conditions_reduced: 'conditions-reduced',
  conditions_withdrawn: 'health-and-dignity-only',
};

/** The decision on reception that stands last. */
function afterDecision(
  facts: Facts,
  decision: EventOf<'reception_decision'>,
  { canBeWithdrawn }: ReceptionRules,
): Outcome<Reception> {
  const relied = ['reception_decision'];
  if (decision.effect === 'reinstated') return yes('full', 'reception-given-back', relied);
  const ground = facts.of('reception_breach_found').findLast((found) => found.on <= decision.on)?.ground;
  if (ground === undefined) return yes('full', 'no-ground-to-reduce-reception', relied);
  if (decision.individual_reasons === undefined) return unknown('reception_decision.individual_reasons');
  if (!decision.individual_reasons) return yes('full', 'reduction-without-individual-reasons', relied);
  if (decision.effect === 'conditions_withdrawn' && !canBeWithdrawn)
    return yes('conditions-reduced', 'conditions-never-withdrawn-whole', relied);
  if (decision.effect === 'conditions_withdrawn' && ground !== 'serious_or_repeated_breach') {
    return yes('conditions-reduced', 'withdrawal-only-for-serious-breach', relied);
  }
  return yes(LEVEL[decision.effect], 'reception-reduced-by-decision', relied);
}

const isOver = (facts: Facts): boolean =>
  facts.first('application_made') === undefined &&
  facts.first('application_registered') === undefined &&
  facts.first('application_lodged') === undefined;

/**
 * What of the reception conditions an applicant is entitled to on the day of the facts; no where there is no
 * application, or no right to remain as an applicant. Nothing is lost before a decision; health care and a life in dignity never are. Source: RCD 3(1), 19, 21 to 23; AMMR 18.
 */
export function receptionOf(facts: Facts, remain: Finding<Remain>, rules: ReceptionRules): Finding<Reception> {
  if (isOver(facts)) return asFinding(RULES.question, no('no-applicant'));
  if (remain.holds === 'no') return asFinding(RULES.question, no('no-reception-without-right-to-remain'));
  if (remain.holds === 'yes' && remain.value === 'protection')
    return asFinding(RULES.question, no('protection-in-place-of-reception'));
  if (rules.lostInWrongState && isInWrongState(facts)) return asFinding(RULES.wrongState, inWrongState(facts));
  const decision = facts.last('reception_decision');
  if (decision) return asFinding(RULES.reduction, afterDecision(facts, decision, rules));
  return asFinding(
    RULES.entitlement,
    yes('full', groundOf(facts) ? 'nothing-lost-before-a-decision' : 'applicant-has-reception', ['application_made']),
  );
}

/**
 * Whether conditions may be reduced now: a human decides where a ground was found and no decision answers it yet.
 * Source: RCD 23(1)-(5).
 */
export function reductionOf(facts: Facts): Finding<Ground> {
  if (isOver(facts)) return asFinding(RULES.question, no('no-applicant'));
  if (!facts.first('reception_breach_found')) return asFinding(RULES.reduction, no('no-ground-found-to-reduce'));
  const found = groundOf(facts);
  const rule = { id: RULES.reduction.id, cite: found ? REDUCTION_GROUNDS[found.ground] : RULES.reduction.cite };
  if (!found) return asFinding(rule, no('beyond-the-persons-control', ['reception_breach_found.beyond_control']));
  if (found.ground === 'no_integration_measures' && found.beyond_control === undefined) {
    return asFinding(rule, unknown('reception_breach_found.beyond_control'));
  }
  const answered = facts.of('reception_decision').some((d) => d.on >= found.on);
  return answered
    ? asFinding(rule, yes(found.ground, 'reduction-decided', ['reception_decision']))
    : asFinding(rule, judgement('should-reception-be-reduced', 'member-state', ['reception_breach_found']));
}

/** Reduced for a ground that can come to an end, so that giving back is to be considered. Source: RCD 23(3). */
export const mayBeGivenBack = (facts: Facts): boolean => {
  const decision = facts.last('reception_decision');
  const ground = groundOf(facts)?.ground;
  return decision !== undefined && decision.effect !== 'reinstated' && ground !== undefined && CAN_END.includes(ground);
};
