import type { Citation, FactName, MemberState, Reason } from '../core/index.ts';
import type { Situation } from './situation.ts';

/** Where an act says what evidence must achieve. */
export interface EvidenceRule {
  /** Circumstantial evidence is enough when coherent, verifiable and detailed. */
  readonly enough: Citation;
  /** Its value is assessed case by case. */
  readonly weighed: Citation;
}

/** What the evidence does to a criterion that would hold: nothing, a reason more, a question for a human, or its end. */
export interface WeightOfEvidence {
  readonly verdict: 'undisputed' | 'enough' | 'contested' | 'rejected';
  readonly reason?: Reason;
}

const UNDISPUTED: WeightOfEvidence = { verdict: 'undisputed' };

const reason = (cite: Citation, says: string, facts: readonly FactName[]): Reason => ({
  rule: 'evidence',
  cite,
  says,
  facts,
});

const kindOf = (fact: FactName): string => fact.split(/[.[]/, 1)[0] ?? fact;

/**
 * Weighs the evidence for the facts on which a criterion would hold. Nothing is disputed unless the file says so; formal
 * proof needs no weighing; what a State disputes waits for a human. Source: AMMR 40(3) to (6), D3 22(2) to (5).
 */
export function weighEvidence(
  { known, frozen }: Situation,
  facts: readonly FactName[],
  state: MemberState,
  rule: EvidenceRule,
): WeightOfEvidence {
  const arrived = [...frozen.of('irregular_entry'), ...frozen.of('disembarked')];
  const marked = arrived.some((e) => e.evidence === 'circumstantial');
  // In most files nothing was said on evidence.
  if (
    !marked &&
    !known.first('evidence_given') &&
    !known.first('evidence_contested') &&
    !known.first('evidence_weighed')
  )
    return UNDISPUTED;
  const kinds = new Set(facts.map(kindOf));
  const concerns = (event: { readonly about: string; readonly state?: MemberState | undefined }) =>
    kinds.has(event.about) && (event.state === undefined || event.state === state);
  const contested = known.of('evidence_contested').findLast(concerns);
  const weighed = known.of('evidence_weighed').findLast(concerns);
  if (weighed && (!contested || weighed.on >= contested.on)) {
    return weighed.holds
      ? { verdict: 'enough', reason: reason(rule.enough, 'circumstantial-evidence-is-enough', ['evidence_weighed']) }
      : { verdict: 'rejected', reason: reason(rule.weighed, 'evidence-does-not-hold', ['evidence_weighed']) };
  }
  if (contested)
    return { verdict: 'contested', reason: reason(rule.weighed, 'evidence-is-contested', ['evidence_contested']) };
  const given = known.of('evidence_given').filter(concerns);
  if (given.some((e) => e.weight === 'proof')) return UNDISPUTED;
  const arrival = arrived.findLast((e) => kinds.has(e.type));
  if (given.length === 0 && arrival?.evidence !== 'circumstantial') return UNDISPUTED;
  const fact = given.length > 0 ? 'evidence_given' : `${arrival?.type}.evidence`;
  return { verdict: 'enough', reason: reason(rule.enough, 'circumstantial-evidence-is-enough', [fact]) };
}
