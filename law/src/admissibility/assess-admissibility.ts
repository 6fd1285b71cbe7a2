import { type Citation, cite, type FactName, type Finding, type Reason } from '../core/index.ts';
import { firstCountryOfAsylum } from './first-country-of-asylum.ts';
import { internationalCourt } from './international-court.ts';
import { lateAfterReturnDecision } from './late-after-return-decision.ts';
import type { InadmissibilityChoices } from './national-choices.ts';
import { protectedElsewhere } from './protected-elsewhere.ts';
import { safeThirdCountry } from './safe-third-country.ts';
import type { AdmissibilitySituation, GroundRule, InadmissibilityGround } from './situation.ts';
import { subsequentWithoutNewElements } from './subsequent.ts';

/** What the law says of the admissibility of an application. */
export interface Admissibility {
  readonly verdict: 'admissible' | 'may_be_rejected' | 'must_be_rejected';
  readonly ground?: InadmissibilityGround;
  /** Whether national law lets the authority use the ground; absent where that is not known, and where it must. */
  readonly nationalLaw?: 'allows';
}

/** The grounds in the order in which they are looked at: first what must lead to a rejection. Source: APR 38. */
export const INADMISSIBILITY_RULES: readonly GroundRule[] = [
  subsequentWithoutNewElements,
  protectedElsewhere,
  firstCountryOfAsylum,
  safeThirdCountry,
  internationalCourt,
  lateAfterReturnDecision,
];

/** How a regime asks about admissibility. */
export interface AdmissibilityRules {
  readonly grounds: readonly GroundRule[];
  /** Where the power to reject and its limits stand. */
  readonly cite: Citation;
}

export const APR_ADMISSIBILITY: AdmissibilityRules = { grounds: INADMISSIBILITY_RULES, cite: cite('APR 38(1)') };

const because = (rule: string, place: Citation, says: string, facts: readonly FactName[] = []): Reason => ({
  rule,
  cite: place,
  says,
  facts,
});

const placeOf = ({ places, cite: place }: GroundRule, key: string): Citation => places?.[key] ?? place;

/**
 * Whether the application is admissible, and if not, whether it must or may be rejected for that. All grounds are looked
 * at in their order. A ground that the law leaves to States counts unless national law is known not to use it.
 * Source: APR 38, 55, 58, 59.
 */
export function assessAdmissibility(
  situation: AdmissibilitySituation,
  rules: AdmissibilityRules,
  choices?: InadmissibilityChoices,
): Finding<Admissibility> {
  const reasons: Reason[] = [];
  let optional: { readonly rule: GroundRule; readonly reason: Reason } | undefined;
  let open: Finding<Admissibility> | undefined;
  for (const rule of rules.grounds) {
    if (choices?.enabled[rule.ground] === false) {
      reasons.push(because(rule.id, rule.cite, 'national-law-does-not-use-the-ground'));
      continue;
    }
    const outcome = rule.decide(situation);
    switch (outcome.holds) {
      case 'no':
        reasons.push(because(rule.id, placeOf(rule, outcome.says), outcome.says, outcome.facts));
        break;
      case 'yes': {
        const reason = because(rule.id, rule.cite, outcome.says, outcome.facts);
        const ground = rule.restsOn?.(situation);
        if (ground) reasons.push({ rule: 'ground-of-inadmissibility', ...ground });
        if (rule.power === 'must')
          return {
            holds: 'yes',
            value: { verdict: 'must_be_rejected', ground: rule.ground },
            because: [...reasons, reason],
          };
        reasons.push(reason);
        optional ??= { rule, reason };
        break;
      }
      case 'unknown':
        reasons.push(because(rule.id, rule.cite, 'fact-missing', outcome.missing));
        open ??= { holds: 'unknown', missing: outcome.missing, because: reasons };
        // Whether it must or may be rejected hangs on this ground, whatever follows.
        if (rule.power === 'must') return open;
        break;
      case 'judgement':
        reasons.push(because(rule.id, placeOf(rule, outcome.question), outcome.question, outcome.facts));
        open ??= { holds: 'judgement', question: outcome.question, by: outcome.by, because: reasons };
        if (rule.power === 'must') return open;
    }
  }
  if (optional) return mayBeRejected(optional.rule, optional.reason, reasons, choices);
  if (open) return open;
  return {
    holds: 'yes',
    value: { verdict: 'admissible' },
    because: [...reasons, because('admissibility', rules.cite, 'no-ground-of-inadmissibility')],
  };
}

/** A ground that the law leaves to States: the reason that carries it stands last. */
function mayBeRejected(
  { ground }: GroundRule,
  reason: Reason,
  reasons: readonly Reason[],
  choices: InadmissibilityChoices | undefined,
): Finding<Admissibility> {
  const allowed = choices?.enabled[ground] === true;
  return {
    holds: 'yes',
    value: { verdict: 'may_be_rejected', ground, ...(allowed ? { nationalLaw: 'allows' as const } : {}) },
    because: [...reasons.filter((r) => r !== reason), reason],
  };
}
