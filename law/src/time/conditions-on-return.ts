import { courseAt, remedyAgainst } from '../appeal/index.ts';
import { addDays } from '../core/index.ts';
import {
  type CaseEvent,
  type Course,
  courseOf,
  type EventType,
  type Facts,
  factsOf,
  grantedIn,
} from '../file/index.ts';
import { isNegative } from '../procedure/index.ts';
import { effectOf, remainUnderApr, rightToRemain } from '../remain/index.ts';
import type { ConditionInput } from './condition-input.ts';

type Ask = (input: ConditionInput) => boolean;

/** The time to appeal against the decision that was notified, on the facts of that day. */
function appealLimit({ facts, start }: ConditionInput): 'short' | 'long' | undefined {
  const found = remedyAgainst(facts, courseAt(facts, start))?.remedy;
  return found?.against === 'return-decision-alone' ? undefined : found?.limit;
}

/** The time to appeal against a return decision that stands alone. It is never longer than that for the rejection (APR 67(1)). */
function returnAppealLimit({ facts, start }: ConditionInput): 'short' | 'long' | undefined {
  const course = courseAt(facts, start);
  const { ruling } = course;
  if (ruling?.type !== 'first_decision' || !isNegative(ruling.outcome)) return undefined;
  const joined = ruling.return_decision === 'part_of_it';
  if (start.type === 'decision_notified') return ruling.outcome === 'withdrawn_explicit' && joined ? 'long' : undefined;
  if (joined || start.on < ruling.on) return undefined;
  return remedyAgainst(facts, course)?.remedy.limit;
}

const isRefused = (course: Course): boolean =>
  !grantedIn(course) &&
  (course.ruling?.type === 'protection_withdrawn' ||
    (course.ruling?.type === 'first_decision' && isNegative(course.ruling.outcome)));

const ENDERS: readonly EventType[] = [
  'stay_refused',
  'stay_not_requested',
  'decision_became_final',
  'appeal_decided',
  'return_decision_became_final',
  'return_appeal_decided',
  'right_to_remain_excepted',
];

/** Whether an event is the one by which the right to remain after a refusal came to its end. */
const endsRight: Ask = ({ facts, start }) => {
  if (!ENDERS.includes(start.type)) return false;
  const then = factsOf(facts.person, facts.events, start.on);
  const course = courseOf(then);
  if (!isRefused(course) || rightToRemain({ facts: then }, remainUnderApr).holds !== 'no') return false;
  if (then.events.find((e) => e.on === start.on && ENDERS.includes(e.type)) !== start) return false;
  const before = factsOf(facts.person, facts.events, addDays(start.on, -1));
  const sameRuling = courseOf(before).ruling === course.ruling;
  return !sameRuling || rightToRemain({ facts: before }, remainUnderApr).holds !== 'no';
};

/** Rejected in the border procedure, and not let in since the rejection or before it. Source: RBPR 4(1), APR 43(3). */
export const isRejectedAtBorder = (facts: Facts, course: Course = courseOf(facts)): boolean =>
  course.procedure === 'border' &&
  course.ruling?.type === 'first_decision' &&
  isRefused(course) &&
  !facts.of('entry_authorised').some((e) => course.begun === undefined || e.on >= course.begun);

const at = ({ facts, start }: ConditionInput): Facts => factsOf(facts.person, facts.events, start.on);

/** Grounds of a detention that name the return themselves. */
export const RETURN_DETENTION_GROUNDS: readonly unknown[] = ['return', 'return_hampered'];

/** Grounds that serve a return as well as another end: which, the standing of the person on that day says. */
const GROUNDS_OF_BOTH: readonly unknown[] = ['absconding_risk', 'security'];

/** Refused, and without any right to remain on the day. */
export const mustReturn = (facts: Facts, on: CaseEvent['on']): boolean => {
  const then = factsOf(facts.person, facts.events, on);
  return isRefused(courseOf(then)) && rightToRemain({ facts: then }, remainUnderApr).holds === 'no';
};

const isForReturn =
  (facts: Facts) =>
  (event: CaseEvent): boolean =>
    event.type === 'detained' &&
    (RETURN_DETENTION_GROUNDS.includes(event.ground) ||
      (GROUNDS_OF_BOTH.includes(event.ground) && mustReturn(facts, event.on)));

/** Whether somebody was in detention on a day, by the last detention that began before it. */
const heldOn = (facts: Facts, start: CaseEvent, type: (event: CaseEvent) => boolean): boolean => {
  const begun = facts.of('detained').findLast((e) => e !== start && e.on <= start.on && type(e));
  return begun !== undefined && !facts.of('released').some((r) => r.on >= begun.on && r.on <= start.on);
};

/**
 * Where the time in detention for return begins: with the detention itself, or, for those held since the asylum
 * border procedure, with the end of the right to remain. A detention that follows at once adds to the one before.
 * Source: RBPR 5(2)-(4), RD 15(5).
 */
const beginsReturnDetention: Ask = (input) => {
  const { facts, start } = input;
  if (start.type === 'detained')
    return isForReturn(facts)(start) && !heldOn(facts, start, isForReturn(facts)) && !heldSinceBorder(input);
  return endsRight(input) && heldOn(facts, start, (e) => e.type === 'detained' && e.ground === 'border');
};

/** Held since the border procedure without a break, when the right to remain had ended already. */
const heldSinceBorder = ({ facts, start }: ConditionInput): boolean =>
  heldOn(facts, start, (e) => e.type === 'detained' && e.ground === 'border') &&
  isRejectedAtBorder(facts) &&
  rightToRemain({ facts: factsOf(facts.person, facts.events, addDays(start.on, -1)) }, remainUnderApr).holds === 'no';

/** Conditions on appeals and on return. */
export const RETURN_CONDITIONS = {
  'short-appeal': (input: ConditionInput) => appealLimit(input) === 'short',
  'long-appeal': (input: ConditionInput) => appealLimit(input) === 'long',
  'detained-during-border-return': ({ facts, start }: ConditionInput) =>
    facts.of('detained').some((e) => {
      const over = facts.of('released').find((r) => r.on >= e.on);
      return e.ground !== 'other' && (over === undefined || over.on >= start.on);
    }),
  'right-to-remain-ended-later': (input: ConditionInput) =>
    input.facts.events.some((e) => e.on > input.start.on && endsRight({ ...input, start: e })),
  'departed-since': ({ facts, start }: ConditionInput) =>
    facts.of('departed_under_return').some((e) => e.on >= start.on),
  'return-detention-prolonged': ({ facts, start, until }: ConditionInput) =>
    facts.of('return_detention_prolonged').some((e) => e.on >= start.on && e.on <= until),
} as const satisfies Readonly<Record<string, Ask>>;

/** Which decision, grant or detention starts a limit of appeal or return. */
export const RETURN_QUALIFIERS = {
  'must-ask-to-remain': ({ facts, start }: ConditionInput) => {
    const row = effectOf(at({ facts, start } as ConditionInput), courseAt(facts, start));
    const course = courseAt(facts, start);
    const declared = course.ruling?.type === 'first_decision' && course.ruling.outcome === 'withdrawn_explicit';
    return !declared && isRefused(course) && row !== undefined && 'effect' in row && row.effect === 'on-request';
  },
  'right-to-remain-ends': endsRight,
  'right-to-remain-ends-at-border': (input: ConditionInput) => endsRight(input) && isRejectedAtBorder(at(input)),
  'return-decision-apart': ({ facts, start }: ConditionInput) =>
    start.type === 'first_decision' &&
    isNegative(start.outcome) &&
    start.return_decision === 'not_issued' &&
    !facts.of('return_decision_issued').some((e) => e.on < start.on),
  'return-decision-apart-short': (input: ConditionInput) => returnAppealLimit(input) === 'short',
  'return-decision-apart-long': (input: ConditionInput) => returnAppealLimit(input) === 'long',
  'departure-granted-at-border': (input: ConditionInput) => isRejectedAtBorder(at(input)),
  'departure-granted-inside': (input: ConditionInput) => !isRejectedAtBorder(at(input)),
  'may-stay': ({ facts }: ConditionInput) => {
    const remain = rightToRemain({ facts }, remainUnderApr);
    return remain.holds === 'yes' && remain.value !== 'protection';
  },
  'return-detention-begins': beginsReturnDetention,
  'not-departed-since': ({ facts, start }: ConditionInput) =>
    !facts.of('departed_under_return').some((e) => e.on >= start.on),
} as const satisfies Readonly<Record<string, Ask>>;
