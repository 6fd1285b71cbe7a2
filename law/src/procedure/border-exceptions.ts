import { type Citation, type FactName, judgement, no, type Outcome, unknown, yes } from '../core/index.ts';
import { type Facts, isMinorOn } from '../file/index.ts';
import { PROCEDURE_PLACES } from './procedure-places.ts';

/** Why somebody is kept out of the border procedure, or taken out of it. */
export interface BorderException {
  readonly cite: Citation;
  readonly says: string;
  readonly fact: FactName;
}

/** The needs of one kind that were found last and cannot be met at the border; a later finding replaces the earlier. */
const unmetNeeds = (facts: Facts, kind: 'procedural' | 'reception'): boolean =>
  facts.of('special_needs_found').findLast((n) => n.kind === kind)?.support_available === false;

/** Facts that keep a person out of the border procedure, or end it, at any time. Source: APR 53(2). */
export function exceptionOf(facts: Facts): BorderException | undefined {
  if (unmetNeeds(facts, 'reception'))
    return {
      cite: PROCEDURE_PLACES.receptionNeeds,
      says: 'special-needs-without-support',
      fact: 'special_needs_found',
    };
  if (unmetNeeds(facts, 'procedural'))
    return {
      cite: PROCEDURE_PLACES.proceduralNeeds,
      says: 'special-needs-without-support',
      fact: 'special_needs_found',
    };
  if (facts.first('medical_reason_found'))
    return { cite: PROCEDURE_PLACES.medicalReason, says: 'medical-reason', fact: 'medical_reason_found' };
  if (facts.first('detention_guarantees_not_met'))
    return {
      cite: PROCEDURE_PLACES.detentionGuarantees,
      says: 'detention-guarantees-not-met',
      fact: 'detention_guarantees_not_met',
    };
  return undefined;
}

const RECOMMENDED = 'family_suspension_recommended';

/**
 * Whether the State must look again at the border procedure for this family: the Commission recommended to stop it for
 * families with minors. The State takes utmost account of that, so a human decides. Source: APR 45(4), 53(2)(b).
 */
export function familiesToBeReviewed(facts: Facts, here: string | undefined): Outcome<never> {
  if (!facts.of(RECOMMENDED).some((r) => here === undefined || r.in === here)) return no('');
  const { born, with_minors: withMinors, unaccompanied } = facts.person;
  const minor = born !== undefined && isMinorOn(born, facts.on) && unaccompanied !== true;
  if (!minor && withMinors === false) return no('');
  if (!minor && withMinors === undefined) return unknown('person.with_minors');
  return judgement('border-procedure-for-families', 'determining-authority', [RECOMMENDED]);
}

/**
 * Whether support for procedural needs can be given in the accelerated procedure. Where it cannot be given at the border
 * and nobody said anything of the accelerated procedure, the determining authority must consider it. Source: APR 21(2).
 */
export function supportWhenAccelerated(facts: Facts): Outcome<boolean> {
  const needs = facts.of('special_needs_found').findLast((n) => n.kind === 'procedural');
  if (!needs || needs.support_in_accelerated === true) return yes(true, '');
  if (needs.support_in_accelerated === false) return no('special-needs-without-support', ['special_needs_found']);
  return needs.support_available
    ? yes(true, '')
    : judgement('support-when-accelerated', 'determining-authority', ['special_needs_found']);
}
