import { type Citation, judgement, type MemberState, no, type Outcome, unknown, yes } from '../core/index.ts';
import { type EventOf, isMinorOn } from '../file/index.ts';
import type { Rule, Situation } from './situation.ts';

type Relative = EventOf<'family_member'>;
type Standing = NonNullable<Relative['status']>;

/** When a family must have come to be, to count: anywhere before arrival (AMMR 2(8)), in the country of origin (D3 2(g)), or at any time (D3 9). */
export type FamilyTest = 'before-arrival' | 'in-origin' | 'any-time';

/** What makes one criterion of family unity. */
export interface FamilyRule {
  readonly id: string;
  readonly cite: Citation;
  readonly standings: readonly Standing[];
  readonly formed: FamilyTest;
  /** A child born after the relative arrived counts whatever the test (AMMR 26(3)). */
  readonly bornLaterCounts: boolean;
  /** Siblings are family (COM(2020)610 2(g)). */
  readonly siblings?: true;
}

/**
 * Spouse, partner and minor children; for a minor applicant also parents and responsible adults (AMMR 2(8), D3 2(g)).
 * Where it hangs on a fact that is missing, the name of that fact.
 */
function isFamily(
  relative: Relative,
  { siblings }: FamilyRule,
  { frozen, anchor }: Situation,
  fact: (name: string) => string,
): boolean | string {
  switch (relative.relation) {
    case 'sibling':
      return siblings === true;
    case 'spouse':
    case 'partner':
      return true;
    case 'child':
      return relative.minor ?? fact('minor');
    case 'parent':
    case 'responsible_adult':
      if (frozen.person.married) return false;
      return frozen.person.born === undefined ? 'person.born' : isMinorOn(frozen.person.born, anchor.on);
    default:
      return false;
  }
}

type Verdict = 'counts' | 'does-not-count' | 'unknown' | 'judgement';

function formedInTime(relative: Relative, rule: FamilyRule): Verdict {
  if (rule.formed === 'any-time' || (rule.bornLaterCounts && relative.born_after_arrival)) return 'counts';
  const { formed } = relative;
  if (formed === undefined) return 'unknown';
  if (formed === 'origin') return 'counts';
  if (formed === 'after_both_arrived' || rule.formed === 'in-origin') return 'does-not-count';
  // "Before the applicant or the family member arrived" bears two readings when only one of them had arrived.
  return formed === 'transit' ? 'counts' : 'judgement';
}

function oneRelative(relative: Relative, index: number, rule: FamilyRule, situation: Situation): Outcome<MemberState> {
  const fact = (name: string) => `family_member[${index}].${name}`;
  const family = isFamily(relative, rule, situation, fact);
  if (family === false) return no('not-a-family-member', [fact('relation')]);
  if (relative.status === undefined) return unknown(fact('status'));
  if (!rule.standings.includes(relative.status)) return no('family-member-has-another-standing', [fact('status')]);
  if (family !== true) return unknown(family);
  if (relative.status === 'applicant' && decidedBefore(relative, situation)) {
    return no('family-member-already-decided', ['family_member_decided']);
  }
  if (relative.best_interests === 'against') return no('against-best-interests', [fact('best_interests')]);
  const formed = formedInTime(relative, rule);
  if (formed === 'does-not-count') return no('family-formed-too-late', [fact('formed')]);
  if (relative.written_desire === false) return no('no-written-desire', [fact('written_desire')]);
  if (formed === 'unknown') return unknown(fact('formed'));
  if (relative.written_desire === undefined) return unknown(fact('written_desire'));
  if (formed === 'judgement')
    return judgement('family-formed-after-one-arrived', 'determining-state', [fact('formed')]);
  return yes(relative.in, `family-member-${relative.status.replaceAll('_', '-')}`, [
    fact('status'),
    fact('written_desire'),
  ]);
}

/** Whether the relative had a first decision on substance on the day that freezes the facts. */
const decidedBefore = (relative: Relative, { frozen }: Situation): boolean =>
  frozen
    .of('family_member_decided')
    .some((d) => (relative.ref === undefined ? d.in === relative.in : d.ref === relative.ref));

const STRENGTH = { yes: 3, unknown: 2, judgement: 1, no: 0 } as const;

/** A criterion of family unity: the State of a family member with a certain standing there. Source: AMMR 26 and 27, D3 9 and 10. */
export const familyMember = (rule: FamilyRule): Rule<MemberState> => ({
  id: rule.id,
  cite: rule.cite,
  asks: ['family_member.status', 'family_member.formed', 'family_member.written_desire', 'person.born'],
  decide(situation) {
    let best: Outcome<MemberState> = no('no-family-member');
    const members = situation.frozen.of('family_member');
    for (const [index, relative] of members.entries()) {
      const outcome = oneRelative(relative, index, rule, situation);
      if (outcome.holds === 'no' ? best.holds === 'no' : STRENGTH[outcome.holds] > STRENGTH[best.holds]) best = outcome;
    }
    return best;
  },
});

/** A child who came with a family member follows that person's State, unless that is shown to be against the best interests. Source: AMMR 36(2), D3 20(3). */
export const accompaniedMinor = (p: { cite: Citation; withBeneficiaryToo?: true }): Rule<MemberState> => ({
  id: 'accompanied-minor',
  cite: p.cite,
  asks: ['accompanied_by'],
  decide({ known, frozen, anchor }) {
    const company = known.last('accompanied_by');
    const { born } = frozen.person;
    if (!company || (born !== undefined && !isMinorOn(born, anchor.on))) return no('not-an-accompanied-minor');
    // Under Dublin III there is no open case that a child of persons with protection could share; 2024: AMMR 36(2) subpara 2.
    if (company.beneficiary && !p.withBeneficiaryToo)
      return no('member-holds-protection', ['accompanied_by.beneficiary']);
    return company.best_interests === 'against'
      ? no('against-best-interests', ['accompanied_by.best_interests'])
      : yes(company.responsible, 'follows-family-member', ['accompanied_by']);
  },
});
