import { takenAsMinor } from '../age/index.ts';
import {
  asFinding,
  type Citation,
  cite,
  type FactName,
  type Finding,
  judgement,
  no,
  type Outcome,
  type Reason,
  unknown,
} from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';
import { type Clock, RETURN_DETENTION_GROUNDS } from '../time/index.ts';
import type { ReturnState } from './return-state.ts';

/** Why somebody may be held for the return: held on since the border procedure, may abscond, hampers, or is a danger. */
export type ReturnDetentionGround =
  | 'continued-from-border-procedure'
  | 'absconding-risk-in-return'
  | 'return-hampered'
  | 'danger-in-return';

interface Places {
  readonly governs: Citation;
  readonly lastResort: Citation;
  readonly noProspect: Citation;
  readonly grounds: Readonly<Partial<Record<ReturnDetentionGround, Citation>>>;
}

/** The grounds at the border and under the directive: danger alone is none under the directive. Source: RBPR 5; RD 15 (recalled). */
export const RETURN_DETENTION: Readonly<Record<'border' | 'directive', Places>> = {
  border: {
    governs: cite('RBPR 5(1)'),
    lastResort: cite('RBPR 5(1)'),
    noProspect: cite('RBPR 5(4)'),
    grounds: {
      'continued-from-border-procedure': cite('RBPR 5(2)'),
      'absconding-risk-in-return': cite('RBPR 5(3)'),
      'return-hampered': cite('RBPR 5(3)'),
      'danger-in-return': cite('RBPR 5(3)'),
    },
  },
  directive: {
    governs: cite('RD 15(1)'),
    lastResort: cite('RD 15(1)'),
    noProspect: cite('RD 15(4)'),
    grounds: { 'absconding-risk-in-return': cite('RD 15(1)'), 'return-hampered': cite('RD 15(1)') },
  },
};

const MINORS = { id: 'detention-of-minor-for-return', cite: cite('RD 17(1)') };
const RULE_ID = 'detention-for-return';

/** The questions around a detention for return, each with its place. */
export const RETURN_DETENTION_RULES = [{ id: RULE_ID, cite: RETURN_DETENTION.border.governs }, MINORS];

type Held = EventOf<'detained'>;

/** What the note of the detention, or else the assessment of the risk, gives as the ground. */
function groundOf(held: Held, facts: Facts, named: FactName): Outcome<never> | ReturnDetentionGround {
  switch (held.ground) {
    case undefined:
      return unknown(named);
    case 'absconding_risk':
      return 'absconding-risk-in-return';
    case 'return_hampered':
      return 'return-hampered';
    case 'security':
      return 'danger-in-return';
    case 'return': {
      const risk = facts.last('departure_risk_assessed');
      if (!risk) return unknown('departure_risk_assessed');
      if (risk.absconding) return 'absconding-risk-in-return';
      return risk.danger ? 'danger-in-return' : no('no-reason-to-detain-for-return', ['departure_risk_assessed']);
    }
    default:
      return no('ground-ended-with-the-right-to-remain', [named]);
  }
}

/** Held since the asylum border procedure, without a break, when the right to remain ended there. Source: RBPR 5(2). */
const heldOn = (held: Held, clocks: readonly Clock[]): boolean =>
  !RETURN_DETENTION_GROUNDS.includes(held.ground) &&
  clocks.some((clock) => clock.id === 'return-border' && clock.startedBy.on >= held.on);

/** What a minor adds: only as a last resort, and only where it is for the best. Source: RD 17(1), 17(5); RBPR 4(3). */
function forMinor(held: Held, facts: Facts, named: (field: string) => FactName): Outcome<never> | undefined {
  if (takenAsMinor.decide({ facts, on: facts.on }).holds !== 'yes') return undefined;
  if (held.best_interests === undefined)
    return judgement('is-detention-best-for-the-minor', 'return-authority', [named('best_interests')]);
  return held.best_interests === 'against' ? no('against-best-interests', [named('best_interests')]) : undefined;
}

/**
 * Whether the detention of a person who must return rests on a ground and on nothing that forbids it; `undefined` where
 * nobody is held or the rules on applicants still govern. Source: RBPR 5; RD 15, 17 (recalled).
 */
export function detentionForReturn(
  facts: Facts,
  returns: Finding<ReturnState>,
  clocks: readonly Clock[],
): Finding<ReturnDetentionGround> | undefined {
  if (returns.holds !== 'yes' || returns.value.phase === 'suspended') return undefined;
  const index = facts.of('detained').length - 1;
  const held = facts.of('detained')[index];
  if (!held || facts.of('released').some((r) => r.on >= held.on)) return undefined;
  const atBorder = clocks.some((clock) => clock.id === 'return-border' && clock.state === 'running');
  if (returns.value.frame === 'refusal-of-entry' && !atBorder) return undefined;
  const places = RETURN_DETENTION[atBorder ? 'border' : 'directive'];
  const named = (field: string): FactName => `detained[${index}].${field}`;
  const rule = { id: RULE_ID, cite: places.governs };
  const since = <T extends { readonly on: number }>(events: readonly T[]) => events.find((e) => e.on >= held.on);
  if (facts.of('detention_reviewed').some((r) => r.on >= held.on && !r.lawful))
    return asFinding(
      { id: RULE_ID, cite: cite('RD 15(2)') },
      no('court-found-detention-unlawful', ['detention_reviewed']),
    );
  if (since(facts.of('no_prospect_of_removal')))
    return asFinding(
      { id: RULE_ID, cite: places.noProspect },
      no('no-prospect-of-removal', ['no_prospect_of_removal']),
    );
  const ground =
    atBorder && heldOn(held, clocks) ? 'continued-from-border-procedure' : groundOf(held, facts, named('ground'));
  if (typeof ground !== 'string') return asFinding(rule, ground);
  const place = places.grounds[ground];
  if (!place) return asFinding(rule, no('danger-alone-is-no-ground', [named('ground')]));
  const noted: Reason = { rule: RULE_ID, cite: place, says: 'detention-ground-noted', facts: [named('ground')] };
  const minor = forMinor(held, facts, named);
  if (minor) return asFinding(MINORS, minor, [noted]);
  const last = { id: RULE_ID, cite: places.lastResort };
  if (held.individually_assessed === undefined)
    return asFinding(last, judgement('is-detention-needed', 'return-authority', [named('individually_assessed')]), [
      noted,
    ]);
  return held.individually_assessed
    ? { holds: 'yes', value: ground, because: [noted] }
    : asFinding(last, no('not-individually-assessed', [named('individually_assessed')]), [noted]);
}
