import { type Citation, cite, type Day, day, dayOf, euro, later, type Money, type UnionState } from '../core/index.ts';
import { boundStates, PARTICIPATION_2020, PARTICIPATION_2024, type SolidarityParticipation } from './participation.ts';

/** What solidarity costs: a number of relocations and an amount of money that weigh the same. */
export interface Effort {
  /** Relocations, in persons. */
  readonly places: number;
  readonly money: Money;
}

/** The figures of one regime that divide a year's effort among the States. */
export interface SolidarityRules {
  readonly regime: 'pact-2024' | 'proposal-2020';
  /** Where the key stands. */
  readonly key: readonly Citation[];
  /** `read` in the text, or only `recalled`. */
  readonly known: 'read' | 'recalled';
  /** The day from which its solidarity part applies; for the proposal, the day it was tabled. */
  readonly from: { readonly day: Day; readonly cite: Citation };
  readonly participation: readonly SolidarityParticipation[];
  /** The least that the Commission may propose for a year; binds its proposal, not the Council. */
  readonly leastProposal?: { readonly effort: Effort; readonly cite: Citation };
  /** What one relocation is worth in money; absent where a regime does not set money beside persons. */
  readonly placeValue?: { readonly money: Money; readonly cite: Citation };
}

const LEAST_PROPOSAL_2024: Effort = { places: 30_000, money: euro(600_000_000) };

/** The amount for one place. @throws RangeError unless the two numbers divide into whole cents. */
export function valueOfOnePlace(of: Effort): Money {
  const value = of.money / of.places;
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${of.money} cents over ${of.places} places is not a whole number of cents.`);
  }
  return value as Money;
}

/**
 * How the law in force and the 2020 proposal divide the effort.
 *
 * The law of 2024 prints no price of a place. It prints two numbers, and orders their ratio kept when they are raised
 * (AMMR 12(2) and 12(3)); the price follows from them. The proposal of 2020 has the same key, but the States give
 * relocations or sponsored returns, not money in their stead: no price there.
 */
export const SOLIDARITY_RULES: Readonly<Record<SolidarityRules['regime'], SolidarityRules>> = {
  'pact-2024': {
    regime: 'pact-2024',
    key: [cite('AMMR 66'), cite('AMMR Annex I')],
    known: 'read',
    from: { day: day('2026-06-12'), cite: cite('AMMR 85') },
    participation: PARTICIPATION_2024,
    leastProposal: { effort: LEAST_PROPOSAL_2024, cite: cite('AMMR 12(2)') },
    placeValue: { money: valueOfOnePlace(LEAST_PROPOSAL_2024), cite: cite('AMMR 12(3)') },
  },
  'proposal-2020': {
    regime: 'proposal-2020',
    key: [cite('COM(2020)610 54'), cite('COM(2020)610 Annex III')],
    known: 'recalled',
    from: { day: day('2020-09-23'), cite: cite('COM(2020)610 54') },
    participation: PARTICIPATION_2020,
  },
};

/**
 * The States among which a year's effort is divided: those bound at its end. A year before the regime applied is divided
 * as if it had applied, so that past years can be asked "what if".
 */
export const boundInYear = (rules: SolidarityRules, year: number): UnionState[] =>
  boundStates(later(dayOf(year, 12, 31), rules.from.day), rules.participation);
