import { day } from '../core/index.ts';
import type { Facts } from '../file/index.ts';
import type { ConditionInput } from './condition-input.ts';

/** First day of the 2024 law (AMMR 85). */
const CHANGE_OF_LAW = day('2026-06-12');

/** A new application in the State where the person is keeps the other rules of taking back (AMMR 45(1), D3 24). */
const appliedHere = (facts: Facts, state: unknown): boolean => {
  // What was applied for before a transfer away was dealt with by it: who comes back has not applied anew.
  const away = facts.of('transferred').findLast((transfer) => transfer.to !== state)?.on ?? Number.NEGATIVE_INFINITY;
  return [...facts.of('application_registered'), ...facts.of('application_lodged')].some(
    (e) => e.in === state && e.on >= away,
  );
};

const receiverOf = ({ start }: ConditionInput): unknown =>
  start.type === 'eurodac_hit' ? start.received_by : 'in' in start ? start.in : undefined;

const hitWithoutApplication = (input: ConditionInput): boolean => {
  const { facts, start } = input;
  const here = receiverOf(input) ?? facts.last('found_without_document')?.in;
  if (here === undefined || appliedHere(facts, here)) return false;
  if (start.type === 'learned_of_other_state') return start.state !== here;
  return start.type === 'eurodac_hit' && start.category === 'applicant' && start.in !== here;
};

/** Rejected for good in another State: no limit is named, and a return procedure is open instead (D3 24(4)). */
const finallyRejectedElsewhere = ({ facts, start }: ConditionInput): boolean =>
  facts
    .of('decision_became_final')
    .some(
      (final) => final.on <= start.on && (!('in' in start) || start.type !== 'eurodac_hit' || final.in === start.in),
    );

/** Grounds of a non-confirmation after which the other State can be asked to reconsider (IR2055 15(3)). */
const RECONSIDERED: readonly unknown[] = [
  'departed_under_return_decision',
  'absent_nine_months',
  'border_rejection_fifteen_months',
];

/** Conditions on the exchange between States and on the remedy against a transfer. */
export const BETWEEN_STATES_CONDITIONS = {
  'no-application-here': (input: ConditionInput) => hitWithoutApplication(input) && !finallyRejectedElsewhere(input),
  'two-more-weeks-announced': ({ facts, start, until }: ConditionInput) =>
    start.type === 'information_requested' &&
    facts
      .of('information_time_extended')
      .some((said) => said.by === start.to && said.on >= start.on && said.on <= until),
  'suspension-not-asked-with-appeal': ({ facts, start }: ConditionInput) =>
    !facts.of('transfer_appealed').some((appeal) => appeal.suspension_requested && appeal.on >= start.on),
  'suspension-refused': ({ facts, start, until }: ConditionInput) =>
    facts.of('transfer_suspension_refused').some((refused) => refused.on >= start.on && refused.on <= until),
  'relocation-reply-postponed': ({ facts, start, until }: ConditionInput) =>
    start.type === 'relocation_information_sent' &&
    facts
      .of('relocation_reply_postponed')
      .some((said) => said.by === start.to && said.on >= start.on && said.on <= until),
  'special-care-on-arrival': ({ start }: ConditionInput) =>
    start.type === 'transfer_arranged' && start.special_care === true && start.how !== 'voluntary',
  'special-care-in-supervised-departure': ({ start }: ConditionInput) =>
    start.type === 'transfer_arranged' && start.special_care === true && start.how === 'supervised',
  'escorted-on-arrival': ({ start }: ConditionInput) => start.type === 'transfer_arranged' && start.how === 'escorted',
  'appears-after-supervised-departure': ({ start }: ConditionInput) =>
    start.type === 'transfer_arranged' && start.how === 'supervised',
  'information-on-dependency': ({ start }: ConditionInput) =>
    start.type === 'information_requested' && start.about === 'dependency',
  'notified-without-biometrics': ({ facts, start }: ConditionInput) =>
    start.type === 'take_back_not_confirmed' &&
    facts.of('take_back_notified').some((n) => n.to === start.by && n.ground === 'without_biometrics'),
  'sponsored-in-crisis': ({ start }: ConditionInput) =>
    start.type === 'return_sponsorship_begun' && start.in_crisis === true,
  'person-travels-alone': ({ start }: ConditionInput) =>
    start.type === 'transfer_arranged' &&
    (start.how === 'voluntary' || (start.how === 'supervised' && start.must_appear === true)),
  'received-on-arrival': ({ start }: ConditionInput) =>
    start.type === 'transfer_arranged' &&
    (start.how === 'escorted' || (start.how === 'supervised' && !start.must_appear)),
  'no-transfer-after-relocation': ({ facts }: ConditionInput) => facts.first('relocation_confirmed') === undefined,
  'found-again-late': ({ facts, start, until }: ConditionInput) => {
    const report = facts.of('absconding_reported').find((r) => r.on >= start.on && r.on <= until);
    return report !== undefined && facts.of('reappeared').some((found) => found.on >= report.on);
  },
  'screening-prolonged': ({ facts, start, until }: ConditionInput) =>
    facts.of('screening_prolonged').some((told) => told.on >= start.on && told.on <= until),
  // Runs over the day on which the law changed (AMMR 84, 85).
  'across-the-change-of-law': ({ start, until }: ConditionInput) => start.on < CHANGE_OF_LAW && until >= CHANGE_OF_LAW,
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;

/** Which occurrences of these events start a limit. */
export const BETWEEN_STATES_QUALIFIERS = {
  'asks-about-the-case': ({ start }: ConditionInput) =>
    start.type === 'information_requested' && start.about === 'the_case',
  'asks-about-family': ({ start }: ConditionInput) =>
    start.type === 'information_requested' && start.about !== 'the_case',
  'reconsideration-is-open': ({ start, facts }: ConditionInput) =>
    start.type === 'take_back_not_confirmed' &&
    (start.ground === undefined ||
      RECONSIDERED.includes(start.ground) ||
      facts.of('take_back_notified').some((n) => n.to === start.by && n.ground === 'without_biometrics')),
  'suspension-was-asked': ({ start }: ConditionInput) =>
    start.type === 'transfer_suspension_requested' ||
    (start.type === 'transfer_appealed' && start.suspension_requested === true),
  'hit-without-new-registration': hitWithoutApplication,
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;
