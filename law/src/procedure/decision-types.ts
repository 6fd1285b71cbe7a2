import { type Citation, cite } from '../core/index.ts';
import type { EventOf } from '../file/index.ts';

/** A way in which the first decision can end an examination. */
export type DecisionType = EventOf<'first_decision'>['outcome'];

/** What a type of decision is, and what it leads to. */
export interface DecisionEffect {
  readonly cite: Citation;
  /** Whether the need of protection was examined. */
  readonly onTheMerits: boolean;
  /** Refuses both kinds of protection, so that a return decision goes with it. Source: APR 37. */
  readonly refusesBoth: boolean;
  /** What can be appealed: the decision, refugee status only, or nothing. Source: APR 67(1)-(2). */
  readonly appeal: 'decision' | 'refugee-status' | 'none';
  /** Final on the day on which it is taken. Source: APR 40(3). */
  readonly finalAtOnce: boolean;
  /** Only where national law lets the authority do so. */
  readonly needsNationalLaw: boolean;
  /** An application after it is a further one once it is final. Source: APR 3(19), 55(2). */
  readonly laterIsSubsequent: boolean;
}

const NEGATIVE = { refusesBoth: true, appeal: 'decision', finalAtOnce: false, laterIsSubsequent: true } as const;

/** The types of the first decision, in the words of the act. Source: APR 38 to 41. */
export const DECISION_TYPES: Readonly<Record<DecisionType, DecisionEffect>> = {
  refugee_status: {
    cite: cite('APR 39(2)'),
    onTheMerits: true,
    refusesBoth: false,
    appeal: 'none',
    finalAtOnce: false,
    needsNationalLaw: false,
    laterIsSubsequent: false,
  },
  subsidiary_protection: {
    cite: cite('APR 39(2)'),
    onTheMerits: true,
    refusesBoth: false,
    appeal: 'refugee-status',
    finalAtOnce: false,
    needsNationalLaw: false,
    laterIsSubsequent: false,
  },
  inadmissible: { ...NEGATIVE, cite: cite('APR 38(1)'), onTheMerits: false, needsNationalLaw: true },
  unfounded: { ...NEGATIVE, cite: cite('APR 39(3)'), onTheMerits: true, needsNationalLaw: false },
  manifestly_unfounded: { ...NEGATIVE, cite: cite('APR 39(4)'), onTheMerits: true, needsNationalLaw: true },
  withdrawn_explicit: {
    ...NEGATIVE,
    cite: cite('APR 40(3)'),
    onTheMerits: false,
    needsNationalLaw: false,
    appeal: 'none',
    finalAtOnce: true,
  },
  withdrawn_implicit: { ...NEGATIVE, cite: cite('APR 41(2)'), onTheMerits: false, needsNationalLaw: false },
};
