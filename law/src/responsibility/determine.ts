import {
  type Citation,
  type Finding,
  judgement,
  type MemberState,
  type Outcome,
  type Reason,
  unknown,
  yes,
} from '../core/index.ts';
import type { EventOf } from '../file/index.ts';
import { type EvidenceRule, weighEvidence } from './evidence.ts';
import type { Rule, Situation } from './situation.ts';

/** How a regime finds the State that the criteria point to. */
export interface Criteria {
  /** The criteria in the order of the chapter; the first that holds decides (AMMR 24(1), D3 7(1)). */
  readonly ordered: readonly Rule<MemberState>[];
  /** Places that shape the chapter or a criterion beside the one that the criterion itself cites. */
  readonly places?: Readonly<Record<string, Citation>>;
  /** A State to which a transfer would risk inhuman treatment is passed over (AMMR 16(3), D3 3(2)). */
  readonly riskCite: Citation;
  /** Only flaws of the whole system pass a State over; another risk stops the transfer alone (D3 3(2)). */
  readonly onlySystemicRisk?: true;
  /** When family members' cases would be split: the largest number, then the oldest (AMMR 28, D3 11). */
  readonly familyProcedureCite: Citation;
  /** What evidence must achieve for a criterion to hold. */
  readonly evidence: EvidenceRule;
}

/** A criterion that was passed over without a figure, or without any fact to measure by it, leaves no mark. */
const reason = (
  rule: Rule<MemberState>,
  says: string,
  facts: readonly string[],
  decides = rule.figures !== undefined && facts.length > 0,
): Reason => ({
  rule: rule.id,
  cite: rule.cite,
  says,
  facts,
  ...(rule.recalled && decides ? { recalled: true as const } : {}),
});

/**
 * The State to which the criteria point on the facts as frozen, with every criterion that was looked at. A criterion
 * that cannot be answered stops the answer: what comes later in the order could only decide if it were answered no.
 */
export function determine(criteria: Criteria, situation: Situation): Finding<MemberState> {
  const because: Reason[] = [];
  let open: Outcome<MemberState> | undefined;
  for (const rule of criteria.ordered) {
    const outcome = rule.decide(situation);
    if (outcome.holds === 'no') {
      because.push(reason(rule, outcome.says, outcome.facts));
    } else if (outcome.holds === 'yes') {
      const weight = weighEvidence(situation, outcome.facts, outcome.value, criteria.evidence);
      if (weight.reason) because.push(weight.reason);
      if (weight.verdict === 'rejected') continue;
      if (weight.verdict === 'contested') {
        open ??= judgement('contested-evidence', 'requested-state', outcome.facts);
        continue;
      }
      if (atRisk(situation, outcome.value, criteria)) {
        because.push({
          rule: 'transfer-risk',
          cite: criteria.riskCite,
          says: 'transfer-risk',
          facts: ['transfer_risk_found'],
        });
        continue;
      }
      because.push(reason(rule, outcome.says, outcome.facts, true));
      if (open) return stopped(open, because);
      return withFamily(criteria, situation, outcome.value, because);
    } else {
      const facts = outcome.holds === 'unknown' ? outcome.missing : outcome.facts;
      because.push(reason(rule, outcome.holds === 'unknown' ? 'fact-missing' : outcome.question, facts));
      open ??= outcome;
    }
  }
  if (open) return stopped(open, because);
  // Nobody else can be designated without the risk: the State that determines examines (AMMR 16(3), D3 3(2)).
  because.push({
    rule: 'transfer-risk',
    cite: criteria.riskCite,
    says: 'nobody-else-can-be-designated',
    facts: ['transfer_risk_found'],
  });
  return { holds: 'yes', value: situation.anchor.state, because };
}

function stopped(open: Outcome<MemberState>, because: readonly Reason[]): Finding<MemberState> {
  if (open.holds === 'judgement') return { holds: 'judgement', question: open.question, by: open.by, because };
  return { holds: 'unknown', missing: open.holds === 'unknown' ? open.missing : [], because };
}

/** A risk bars a transfer; it cannot bar the State where the person already is. */
const atRisk = ({ known, anchor }: Situation, state: MemberState, criteria: Criteria): boolean =>
  state !== anchor.state && known.of('transfer_risk_found').some((risk) => risk.in === state && bars(risk, criteria));

/** Whether a risk passes a State over; where nothing is said of its kind, it does. */
export const bars = (risk: EventOf<'transfer_risk_found'>, { onlySystemicRisk }: Criteria): boolean =>
  !onlySystemicRisk || (risk.because ?? 'systemic_flaws') === 'systemic_flaws';

interface Member {
  readonly born: number;
  readonly state: MemberState;
}

function withFamily(
  criteria: Criteria,
  situation: Situation,
  own: MemberState,
  because: readonly Reason[],
): Finding<MemberState> {
  const others = situation.known.of('family_application').map((m) => ({ born: m.born, state: m.criteria_point_to }));
  if (others.length === 0) return { holds: 'yes', value: own, because };
  const { born } = situation.frozen.person;
  const outcome = born === undefined ? unknown('person.born') : together([{ born, state: own }, ...others]);
  const facts = outcome.holds === 'unknown' ? outcome.missing : ['family_application'];
  const says = outcome.holds === 'yes' ? outcome.says : 'fact-missing';
  const reasons = [...because, { rule: 'family-procedure', cite: criteria.familyProcedureCite, says, facts }];
  if (outcome.holds !== 'yes') return stopped(outcome, reasons);
  if (!atRisk(situation, outcome.value, criteria)) return { holds: 'yes', value: outcome.value, because: reasons };
  // The family cannot be brought together where a transfer would risk inhuman treatment.
  const risk = {
    rule: 'transfer-risk',
    cite: criteria.riskCite,
    says: 'transfer-risk',
    facts: ['transfer_risk_found'],
  };
  return { holds: 'yes', value: own, because: [...reasons, risk] };
}

/** The State responsible for the largest number of the family, or for its oldest member. Source: AMMR 28, D3 11. */
export function together(family: readonly Member[]): Outcome<MemberState> {
  const count = new Map<MemberState, number>();
  for (const { state } of family) count.set(state, (count.get(state) ?? 0) + 1);
  const most = Math.max(...count.values());
  const leading = [...count].filter(([, n]) => n === most).map(([state]) => state);
  if (leading.length === 1 && leading[0]) return yes(leading[0], 'largest-number-of-the-family');
  const oldest = family.toSorted((a, b) => a.born - b.born)[0];
  return oldest ? yes(oldest.state, 'oldest-of-the-family') : judgement('family-procedure', 'determining-state');
}
