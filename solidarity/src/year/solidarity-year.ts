import type { Citation, Money, UnionState } from '@openpact/law';
import type { PledgeType, PressureCategory, Source } from '@openpact/reference';
import type { Figure } from './figure.ts';

/** One State in a solidarity year. Places are persons; money is in cents. */
export interface StateStanding {
  readonly state: UnionState;
  /** How the Commission's decision lists the State. */
  readonly category: Figure<readonly PressureCategory[]>;
  /** Whether the State draws on the pool. */
  readonly benefits: Figure<boolean>;
  /** What the State notified that it needs; `undefined` for a State that does not draw on the pool. */
  readonly need: Figure<number> | undefined;
  /** Part of the whole, 0 to 1, to within 2⁻⁴⁸; over the States these add up to exactly 1. */
  readonly share: Figure<number>;
  readonly sharePlaces: Figure<number>;
  readonly shareMoney: Figure<Money>;
  readonly pledge: {
    readonly type: Figure<PledgeType>;
    readonly places: Figure<number>;
    readonly money: Figure<Money>;
    /** Value of alternative measures. */
    readonly alternative: Figure<Money>;
  };
  readonly deduction: Figure<'full' | 'partial'>;
  /** What the law still obliges the State to deliver, in places. */
  readonly effective: Figure<number>;
  /** What was delivered, in places. */
  readonly delivered: Figure<number>;
  /** What else is reported, in English; may be empty. */
  readonly note: string;
}

/** The steps from need to delivery, in places or their worth in places. */
export type StepId =
  | 'proposed'
  | 'reference'
  | 'shares'
  | 'pledged'
  | 'deducted'
  | 'not-due'
  | 'effective'
  | 'delivered';

/** One step. A sum over States of which some are unknown is a least figure and says so. */
export interface YearStep {
  readonly id: StepId;
  readonly figure: Figure<number>;
  /** States whose part in the figure is not known: the true figure is at least the one given. */
  readonly notKnownFor: readonly UnionState[];
  /** The figure cannot be more than this. */
  readonly atMost?: Figure<number>;
  /** What somebody estimates the figure to be. */
  readonly estimate?: Figure<number>;
}

/** A figure or fact of the whole pool, as the reference data has it. */
export interface PoolFact {
  readonly item: string;
  readonly meaning: string;
  readonly unit: 'persons' | 'EUR' | 'percent' | 'states' | 'day' | 'yes-no';
  readonly figure: Figure<string>;
}

/** A solidarity year: from what was needed to what was delivered, as far as anybody has said. */
export interface SolidarityYear {
  readonly year: number;
  readonly populationYear: number;
  readonly gdpYear: number;
  /** What a place is worth. */
  readonly placeValue: Figure<Money>;
  readonly facts: readonly PoolFact[];
  readonly steps: readonly YearStep[];
  /** The States that are bound, in the order of their codes. */
  readonly states: readonly StateStanding[];
  /** The States that are not bound. */
  readonly outside: readonly { readonly state: UnionState; readonly cite: Citation; readonly note: string }[];
  /** Every source that a figure names, once. */
  readonly sources: readonly Source[];
}
