import { loneMinor } from '../age/index.ts';
import {
  addMonths,
  type Citation,
  type Day,
  type Finding,
  inMonths,
  type MemberState,
  type Period,
  type Reason,
} from '../core/index.ts';
import type { Facts } from '../file/index.ts';
import type { Anchor } from '../responsibility/index.ts';

/** When a contributing State can take responsibility for a person instead of relocating. Source: AMMR 63(6), 63(8). */
export interface OffsetRule {
  readonly cite: Citation;
  readonly conditions: Citation;
  /** Criteria on which the responsibility of the benefitting State must rest (AMMR 29 to 33). */
  readonly criteria: readonly string[];
  /** The limit for a request to take charge, which must not have passed. */
  readonly requestWithin: Period;
}

const because = (cite: Citation, says: string, ...facts: string[]): Reason => ({ rule: 'offset', cite, says, facts });

/**
 * Whether a contributing State can take responsibility for this application. The act speaks of the "transfer time limit"
 * of Article 39(1), which is the limit for the request.
 */
export function offsetPossible(
  facts: Facts,
  indicated: Finding<MemberState> | undefined,
  anchor: Anchor | undefined,
  rule: OffsetRule,
  on: Day = facts.on,
): Finding<true> {
  const { conditions } = rule;
  const no = (says: string, ...names: string[]): Finding<true> => ({
    holds: 'no',
    because: [because(conditions, says, ...names)],
  });
  if (!anchor || !indicated) return no('no-application-yet', 'application_registered');
  if (facts.first('admitted')) return no('offset-not-for-admitted', 'admitted');
  if (facts.of('first_decision').some((d) => d.outcome === 'refugee_status' || d.outcome === 'subsidiary_protection'))
    return no('offset-not-for-beneficiaries', 'first_decision');
  if (facts.first('absconding_reported')) return no('offset-not-after-absconding', 'absconding_reported');
  if (on > addMonths(anchor.on, inMonths(rule.requestWithin)))
    return no('offset-only-within-the-request-limit', 'application_registered');
  const alone = loneMinor.decide({ facts, on: anchor.on });
  if (alone.holds === 'yes' && alone.value) return no('offset-not-for-lone-minors', 'person.unaccompanied');
  if (alone.holds === 'unknown')
    return {
      holds: 'unknown',
      missing: alone.missing,
      because: [because(conditions, 'fact-missing', ...alone.missing)],
    };
  if (alone.holds === 'judgement')
    return {
      holds: 'judgement',
      question: alone.question,
      by: alone.by,
      because: [because(conditions, alone.question, ...alone.facts)],
    };
  if (indicated.holds !== 'yes')
    return indicated.holds === 'unknown'
      ? { holds: 'unknown', missing: indicated.missing, because: indicated.because }
      : no('offset-needs-a-responsible-state');
  const deciding = indicated.because.at(-1);
  if (!deciding || !rule.criteria.includes(deciding.rule))
    return no('offset-only-for-papers-and-entry', ...(deciding?.facts ?? []));
  return { holds: 'yes', value: true, because: [because(rule.cite, 'offset-is-possible')] };
}
