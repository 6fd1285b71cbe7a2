import { type Actor, type Citation, cite } from '../core/index.ts';
import type { Facts } from '../file/index.ts';
import type { Stage } from './stage.ts';

/** Something that somebody must do or leave, without a date of its own. */
export interface Duty {
  readonly id: string;
  readonly actor: Actor;
  readonly cite: Citation;
}

/** Something that the person is entitled to. */
export interface Right {
  readonly id: string;
  readonly cite: Citation;
}

export interface When {
  readonly facts: Facts;
  readonly stage: Stage;
}

export type Rule<T> = T & { readonly when: (input: When) => boolean };

const isApplicant = ({ facts, stage }: When): boolean =>
  facts.first('application_made') !== undefined && !['protected', 'return', 'departed', 'withdrawn'].includes(stage);

const isMinorAlone = ({ facts }: When): boolean => facts.person.unaccompanied === true;

/** The duties without a date of their own, and when each stands. */
export const DUTIES: readonly Rule<Duty>[] = [
  {
    id: 'stay-available-for-screening',
    actor: 'applicant',
    cite: cite('SR 9(1)'),
    when: ({ stage }) => stage === 'screening',
  },
  {
    id: 'inform-during-screening',
    actor: 'screening-authority',
    cite: cite('SR 11(1)'),
    when: ({ stage }) => stage === 'screening',
  },
  { id: 'cooperate', actor: 'applicant', cite: cite('APR 9(2)'), when: isApplicant },
  { id: 'be-present-in-the-right-state', actor: 'applicant', cite: cite('AMMR 17(4)'), when: isApplicant },
  {
    id: 'inform-about-responsibility',
    actor: 'registering-authority',
    cite: cite('AMMR 19(1)'),
    when: ({ stage }) => stage === 'application-made' || stage === 'registered' || stage === 'responsibility',
  },
  {
    id: 'best-interests-first',
    actor: 'member-state',
    cite: cite('AMMR 23(1)'),
    when: (input) => isApplicant(input) && isMinorAlone(input),
  },
  {
    id: 'comply-with-transfer',
    actor: 'applicant',
    cite: cite('AMMR 17(5)'),
    when: ({ facts, stage }) => stage === 'transfer' && facts.first('transfer_decision_notified') !== undefined,
  },
];

/** The rights of the person, and when each stands. */
export const RIGHTS: readonly Rule<Right>[] = [
  {
    id: 'remain-until-decision',
    cite: cite('APR 10(1)'),
    when: (input) => isApplicant(input) && !input.facts.first('first_decision'),
  },
  { id: 'reception-conditions', cite: cite('RCD 19(1)'), when: isApplicant },
  { id: 'health-care', cite: cite('RCD 22(1)'), when: isApplicant },
  { id: 'free-counselling', cite: cite('APR 16(1)'), when: isApplicant },
  {
    id: 'counselling-on-responsibility',
    cite: cite('AMMR 21(1)'),
    when: ({ stage }) => stage === 'responsibility' || stage === 'transfer',
  },
  { id: 'representative', cite: cite('APR 23(1)'), when: (input) => isApplicant(input) && isMinorAlone(input) },
  { id: 'appeal', cite: cite('APR 67(1)'), when: ({ stage }) => stage === 'appeal-open' || stage === 'decided' },
  {
    id: 'appeal-transfer',
    cite: cite('AMMR 43(1)'),
    when: ({ stage, facts }) => stage === 'transfer' && facts.first('transfer_decision_notified') !== undefined,
  },
  { id: 'residence-permit', cite: cite('QR 24(1)'), when: ({ stage }) => stage === 'protected' },
];

const open = <T>(rules: readonly Rule<T>[], input: When): T[] =>
  rules.filter((rule) => rule.when(input)).map(({ when: _when, ...rest }) => rest as T);

export const dutiesOf = (input: When): Duty[] => open(DUTIES, input);
export const rightsOf = (input: When): Right[] => open(RIGHTS, input);
