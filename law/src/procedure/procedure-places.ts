import { cite } from '../core/index.ts';

/** Places that stand beside the choice of the procedure: who is outside it, and what keeps a person out of the border procedure. */
export const PROCEDURE_PLACES = {
  anotherStateResponsible: cite('APR 39(1)(a)'),
  inadmissible: cite('APR 39(1)(b)'),
  withdrawn: cite('APR 39(1)(c)'),
  noApplicationYet: cite('APR 26(1)'),
  loneMinor: cite('APR 53(1)'),
  noGround: cite('APR 53(2)(a)'),
  receptionNeeds: cite('APR 53(2)(b)'),
  proceduralNeeds: cite('APR 53(2)(c)'),
  medicalReason: cite('APR 53(2)(d)'),
  detentionGuarantees: cite('APR 53(2)(e)'),
  families: cite('APR 45(4)'),
  needsWhenAccelerated: cite('APR 21(2)'),
  tooComplex: cite('APR 42(2)'),
  afterRelocation: cite('APR 52(2)'),
  inadmissibleAtTheBorder: cite('APR 44(1)(a)'),
  crisisNoRateDuty: cite('CFMR 11(2)'),
  crisisLowerThreshold: cite('CFMR 11(3)'),
  crisisHigherThreshold: cite('CFMR 11(4)'),
  crisisInstrumentalised: cite('CFMR 11(6)'),
  crisisLeftOut: cite('CFMR 11(7)'),
} as const;

/** Figures of the border procedure in a crisis: at most so many of a hundred. Source: CFMR 11(3), 11(4). */
export const CRISIS_RATES = { duty: 5, possible: 50 } as const;

/** Children under this age are left out where all instrumentalised persons are examined at the border. Source: CFMR 11(7)(a). */
export const AGE_LEFT_OUT_IN_CRISIS = 12;
