import { type Citation, cite, type Finding, type Reason } from '../core/index.ts';
import type { CrisisPhase, CrisisSituation, Derogation } from './crisis-decision.ts';

interface Availability {
  readonly cite: Citation;
  readonly in: readonly CrisisSituation[];
  /** Situations in which it can only stand in the first period, and not in extensions. */
  readonly firstPeriodOnly?: { readonly in: readonly CrisisSituation[]; readonly cite: Citation };
  /** Only where the arrivals are of extraordinary scale and intensity. */
  readonly extraordinaryOnly?: true;
}

const MASS = ['mass-arrivals'] as const;
const MASS_OR_FORCE = ['mass-arrivals', 'force-majeure'] as const;

/** In which situations each derogation can be authorised. Source: CFMR 10 to 13; RBPR 6. */
export const AVAILABILITY: Readonly<Record<Derogation, Availability>> = {
  registration: {
    cite: cite('CFMR 10(1)'),
    in: ['mass-arrivals', 'instrumentalisation', 'force-majeure'],
    firstPeriodOnly: { in: MASS, cite: cite('CFMR 10(4)') },
  },
  'longer-border-procedure': {
    cite: cite('CFMR 11(1)'),
    in: ['mass-arrivals', 'instrumentalisation', 'force-majeure'],
  },
  'no-border-duty-by-rate': { cite: cite('CFMR 11(2)'), in: MASS_OR_FORCE },
  'lower-threshold': { cite: cite('CFMR 11(3)'), in: MASS },
  'higher-threshold': { cite: cite('CFMR 11(4)'), in: MASS },
  'all-instrumentalised': { cite: cite('CFMR 11(6)'), in: ['instrumentalisation'] },
  'longer-transfer-limits': { cite: cite('CFMR 12(1)'), in: MASS_OR_FORCE },
  'no-take-back': { cite: cite('CFMR 13(1)'), in: MASS, extraordinaryOnly: true },
  'longer-return-border-procedure': { cite: cite('RBPR 6(1)'), in: ['mass-arrivals', 'instrumentalisation'] },
};

/** What the answer hangs on beside the situation. */
export interface DerogationQuestion {
  readonly situation: CrisisSituation;
  readonly phase?: CrisisPhase;
  /** The arrivals are of such scale and intensity that serious deficiencies threaten. Source: CFMR 13(1). */
  readonly extraordinary?: boolean;
  /** The ordinary limits of responsibility can be met, and persons can be received. Source: CFMR 12(1). */
  readonly limitsCanBeMet?: boolean;
  readonly personsCanBeReceived?: boolean;
}

const because = (place: Citation, says: string, ...facts: string[]): Reason => ({
  rule: 'crisis-derogation',
  cite: place,
  says,
  facts,
});

/**
 * Whether a derogation can be authorised at all in a situation. That the Council named it and that the day lies in the
 * period are further conditions: see {@link isAuthorised}.
 */
export function derogationAvailable(derogation: Derogation, asked: DerogationQuestion): Finding<true> {
  const rule = AVAILABILITY[derogation];
  const { situation, phase } = asked;
  if (!rule.in.includes(situation))
    return { holds: 'no', because: [because(rule.cite, 'not-in-this-situation', 'situation')] };
  if (rule.firstPeriodOnly?.in.includes(situation)) {
    if (phase === undefined)
      return {
        holds: 'unknown',
        missing: ['phase'],
        because: [because(rule.firstPeriodOnly.cite, 'fact-missing', 'phase')],
      };
    if (phase !== 'initial')
      return { holds: 'no', because: [because(rule.firstPeriodOnly.cite, 'only-in-the-first-period', 'phase')] };
  }
  if (rule.extraordinaryOnly && asked.extraordinary !== true) {
    return asked.extraordinary === false
      ? { holds: 'no', because: [because(rule.cite, 'arrivals-not-extraordinary', 'extraordinary')] }
      : {
          holds: 'unknown',
          missing: ['extraordinary'],
          because: [because(rule.cite, 'fact-missing', 'extraordinary')],
        };
  }
  if (derogation === 'longer-transfer-limits' && asked.limitsCanBeMet === true && asked.personsCanBeReceived === true)
    return {
      holds: 'no',
      because: [because(rule.cite, 'ordinary-limits-can-be-met', 'limitsCanBeMet', 'personsCanBeReceived')],
    };
  return { holds: 'yes', value: true, because: [because(rule.cite, 'derogation-is-possible', 'situation')] };
}
