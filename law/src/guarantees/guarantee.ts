import { type Actor, type Citation, cite, type RegimeId } from '../core/index.ts';
import type { GuaranteeCondition } from './guarantee-condition.ts';

/** Matters that belong together, in the order in which a person asks about them. */
export const THEMES = [
  'screening',
  'information',
  'advice',
  'interview',
  'special-needs',
  'minors',
  'reception',
  'detention',
  'responsibility',
  'biometrics',
  'decision',
  'protection',
  'return',
  'privacy',
  'monitoring',
] as const;

export type Theme = (typeof THEMES)[number];

/** How soon something is owed where the act gives no number. */
export const PACES = [
  'at-once',
  'as-soon-as-possible',
  'without-delay',
  'by-registration',
  'before-lodging',
  'before-interview',
  'before-request',
  'before-decision',
  'before-transfer',
  'before-examination',
  'at-regular-intervals',
] as const;

export type Pace = (typeof PACES)[number];

/**
 * One thing that the law owes a person or asks of one: a `duty`, a `prohibition`, an `option` that a State may use, or a
 * `right` of the person. A row; when it stands is a named condition over the facts.
 */
export interface Guarantee {
  readonly id: string;
  readonly kind: 'duty' | 'prohibition' | 'option' | 'right';
  readonly theme: Theme;
  readonly cite: Citation;
  /** Who must, must not or may; for a right, the person. */
  readonly actor: Actor;
  /** When it stands. */
  readonly when: GuaranteeCondition;
  /** Done, and so no longer shown, when this holds. */
  readonly doneWhen?: GuaranteeCondition;
  /** The time limit for it, where it has a length. */
  readonly limit?: string;
  readonly pace?: Pace;
  /** The regimes that know it. */
  readonly regimes: readonly RegimeId[];
  /** Recalled, not read in the act. */
  readonly recalled?: true;
}

type More = Partial<Pick<Guarantee, 'doneWhen' | 'limit' | 'pace' | 'regimes' | 'recalled'>>;

const PACT: readonly RegimeId[] = Object.freeze(['pact-2024']);

const row =
  (kind: Guarantee['kind']) =>
  (id: string, place: string, actor: Actor, when: GuaranteeCondition, more: More = {}) =>
    Object.freeze({ id, kind, cite: cite(place), actor, when, regimes: PACT, ...more });

export const duty = row('duty');
export const prohibition = row('prohibition');
export const option = row('option');
export const right = (id: string, place: string, when: GuaranteeCondition, more: More = {}) =>
  row('right')(id, place, 'applicant', when, more);

/** The rows of one theme. */
export const themeOf = (theme: Theme, rows: readonly Omit<Guarantee, 'theme'>[]): readonly Guarantee[] =>
  rows.map((each) => Object.freeze({ ...each, theme }));
