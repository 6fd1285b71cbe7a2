import type { Actor, Citation, FactName, RegimeId } from '../core/index.ts';

/** The questions of the law, in the order in which a person meets them. */
export const LEGAL_QUESTIONS = [
  'screening',
  'registration',
  'responsibility',
  'transfer',
  'procedure',
  'appeal',
  'return',
  'reception',
  'eurodac',
  'crisis',
  'solidarity',
] as const;

export type LegalQuestion = (typeof LEGAL_QUESTIONS)[number];

/** What a rule does. */
export const RULE_KINDS = [
  'criterion',
  'rule',
  'limit',
  'ground',
  'step',
  'duty',
  'right',
  'condition',
  'counting',
] as const;

export type RuleKind = (typeof RULE_KINDS)[number];

/** Where a rule stands under one regime. */
export interface RulePlace {
  readonly regime: RegimeId;
  /** The first is the main one. */
  readonly cites: readonly Citation[];
  /** Known from memory and not read in the act. */
  readonly recalled?: true;
}

/** A figure or a choice that a regime fills in. */
export interface RuleParameter {
  readonly regime: RegimeId;
  /** What it is, in words. */
  readonly name: string;
  /** In words: `2 months`. */
  readonly value: string;
  readonly cite: Citation;
  readonly recalled?: true;
}

/** One rule of the law as a lawyer reads it, over all regimes that know it. */
export interface RuleEntry {
  /** Kind and name: `limit.take-charge-reply`. Never used twice. */
  readonly id: string;
  /** The name in its own table, as reasons and clocks carry it: `take-charge-reply`. */
  readonly name: string;
  readonly kind: RuleKind;
  readonly question: LegalQuestion;
  readonly title: string;
  /** What it says, in plain words. */
  readonly meaning: string;
  readonly regimes: readonly RulePlace[];
  /** The facts that the answer may hang on. */
  readonly asks: readonly FactName[];
  readonly parameters: readonly RuleParameter[];
  /** Who must act. */
  readonly actor?: Actor;
  /** Ids of the rules that this one rests on. */
  readonly restsOn: readonly string[];
}

/** A rule of one regime, before those of the same id are put together. */
export type RuleRow = Omit<RuleEntry, 'question' | 'regimes'> & RulePlace;
