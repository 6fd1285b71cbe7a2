import { addMonths, type Day, inMonths, months, type Period } from '../core/index.ts';
import { courseOn, type EventOf } from '../file/index.ts';
import type { ConditionInput } from './condition-input.ts';

/** The longest time to decide on the substance without a postponement: six months and their extension. Source: APR 35(4)-(5). */
const LONGEST_WITHOUT_POSTPONEMENT: Period = months(12);

type Extended = EventOf<'examination_extended'>;

/** An extension of this examination, recorded while the limit still ran. */
const extendedWhile = ({ facts, start, until }: ConditionInput, of: NonNullable<Extended['of']>): boolean =>
  facts.of('examination_extended').some((e) => e.on >= start.on && e.on <= until && (e.of ?? 'substance') === of);

const lastDayWithoutPostponement = (input: ConditionInput): Day =>
  extendedWhile(input, 'substance') ? addMonths(input.start.on, inMonths(LONGEST_WITHOUT_POSTPONEMENT)) : input.until;

/** The procedures opened for the application that an event belongs to: after the end of the one before it, up to its decision. */
export function openedFor({ facts, start }: ConditionInput): readonly EventOf<'procedure_opened'>[] {
  const opened = facts.of('procedure_opened');
  if (opened.length === 0) return opened;
  const { earlierEnd = Number.NEGATIVE_INFINITY } = courseOn(facts, start.on);
  const decisions = facts.of('first_decision').filter((d) => d.on > earlierEnd);
  const isDecided = decisions.some((d) => d.on < start.on);
  const last = isDecided ? start.on : (decisions.find((d) => d.on >= start.on)?.on ?? Number.POSITIVE_INFINITY);
  return opened.filter((p) => p.on > earlierEnd && p.on <= last);
}

/** The border procedure was opened in time and nobody was let in: the limits of the other procedures do not run (APR 51(2)). */
const inBorderProcedure = (input: ConditionInput): boolean => {
  const { facts, start, until } = input;
  const opened = openedFor(input).findLast((p) => p.on <= until && (!('in' in start) || p.in === start.in));
  return opened?.procedure === 'border' && !facts.of('entry_authorised').some((e) => e.on >= opened.on);
};

/** What is said again before a decision is final, or before the first wish was registered, opens no new application (APR 55(1)). */
const opensApplication = ({ facts, start }: ConditionInput): boolean => {
  const { ruling, begun } = courseOn(facts, start.on);
  return ruling === undefined && begun === start.on;
};

/** Finer tests of the examination. */
export const EXAMINATION_QUALIFIERS = {
  'is-new-application': opensApplication,
  'is-outside-border-procedure': (input: ConditionInput) => !inBorderProcedure(input),
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;

/** Conditions on which the limits of lodging and examination run, or have another length. */
export const EXAMINATION_CONDITIONS = {
  // Fault of the applicant, complexity, too many at once: recorded with its reason, and not after the fact (APR 35(2), 35(5)).
  extended: (input: ConditionInput) => extendedWhile(input, 'substance'),
  'admissibility-extended': (input: ConditionInput) => extendedWhile(input, 'admissibility'),
  postponed: (input: ConditionInput) =>
    input.facts
      .of('examination_postponed')
      .some((e) => e.on >= input.start.on && e.on <= lastDayWithoutPostponement(input)),
  'no-appointment-in-time': ({ start }: ConditionInput) =>
    start.type === 'application_registered' && start.no_appointment_in_time === true,
  // A further lodging in the State to which the person was transferred (APR 28(2), 35(6)).
  'lodged-after-transfer': ({ facts, start }: ConditionInput) =>
    facts.of('transferred').some((t) => t.on <= start.on && 'in' in start && t.to === start.in),
  'asked-as-first-country': ({ facts, start }: ConditionInput) =>
    start.type === 'third_country_asked' &&
    facts.of('first_country_assessed').some((assessed) => assessed.country === start.country),
  'applied-after-return-decision': ({ facts, start }: ConditionInput) =>
    facts.of('return_decision_received').some((received) => received.on <= start.on) ||
    facts.of('inadmissibility_ground_found').some((found) => found.ground === 'late_after_return_decision'),
  'sent-back-by-a-court': ({ start }: ConditionInput) =>
    start.type === 'appeal_decided' && start.outcome === 'sent_back',
  'accelerated-before-the-court': ({ facts, start }: ConditionInput) =>
    facts.of('procedure_opened').findLast((opened) => opened.on <= start.on)?.procedure === 'accelerated',
  'still-postponed': ({ facts, start }: ConditionInput) =>
    start.type === 'examination_postponed' ||
    (start.type === 'country_situation_reviewed' &&
      start.uncertain !== false &&
      facts.of('examination_postponed').some((e) => e.on <= start.on)),
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;
