import { isApart } from '../appeal/index.ts';
import { cite, type Finding } from '../core/index.ts';
import { courseOf, type Facts } from '../file/index.ts';
import { mayBeRemoved } from '../remain/index.ts';
import type { LimitId } from '../time/index.ts';
import type { StepInput, StepRule } from './step.ts';

const runs = ({ clocks }: StepInput, ...ids: LimitId[]): boolean =>
  clocks.some((clock) => clock.state === 'running' && ids.includes(clock.id));

const isMissing = (finding: Finding<unknown>, ...facts: string[]): boolean =>
  finding.holds === 'unknown' && finding.missing.some((fact) => facts.some((prefix) => fact.startsWith(prefix)));

/** An exception was applied, and what it hangs on is not known. */
const isOpenException = (finding: Finding<unknown>): boolean =>
  finding.holds === 'unknown' && finding.because.at(-1)?.rule === 'exception-from-remaining';

/** The time at the border is over, and the person may still stay. Source: APR 51(2). */
const isTimeAtBorderOver = ({ remain, clocks }: StepInput): boolean =>
  remain.holds === 'yes' && clocks.some((c) => c.id === 'border-procedure' && c.state === 'late' && !c.metBy);

/** Nothing allows the border procedure that is running any more: no ground, or an exception. Source: APR 53(2). */
const isOutOfBorderProcedure = ({ stage, procedure }: StepInput): boolean =>
  stage === 'border-procedure' && procedure.holds === 'yes' && procedure.value.kind !== 'border';

const asks = (finding: Finding<unknown>, question: string): boolean =>
  finding.holds === 'judgement' && finding.question === question;

const phaseOf = ({ returns }: StepInput) => (returns.holds === 'yes' ? returns.value.phase : undefined);

const since = (facts: Facts) => courseOf(facts).ruling?.on ?? 0;

/** Somebody has said whether there is time to leave voluntarily. */
const saidOfDeparture = ({ facts }: StepInput): boolean =>
  [...facts.of('voluntary_departure_granted'), ...facts.of('voluntary_departure_refused')].some(
    (e) => e.on >= since(facts),
  );

const lastSaid = ({ facts }: StepInput): 'granted' | 'refused' | undefined => {
  const granted = facts.of('voluntary_departure_granted').findLast((e) => e.on >= since(facts));
  const refused = facts.of('voluntary_departure_refused').findLast((e) => e.on >= since(facts));
  if (refused && (!granted || refused.on >= granted.on)) return 'refused';
  return granted ? 'granted' : undefined;
};

/** Time to leave is over, was refused, or need not be given. */
const noTimeToLeave = (input: StepInput): boolean =>
  saidOfDeparture(input) ? lastSaid(input) !== undefined : input.departure.holds === 'no';

/**
 * Removal is offered only where nobody may stay, no window is open, no request is pending, and the time to leave is over
 * or need not be given. Source: APR 68(1), 68(5)(d); RD 8(1)-(2).
 */
export const removalIsOpen = (input: StepInput): boolean =>
  phaseOf(input) === 'removal' && mayBeRemoved(input.remain) && noTimeToLeave(input);

const openAppeal = ({ facts }: StepInput): boolean => {
  const { appeal, judgment, furtherAppeal } = courseOf(facts);
  return (appeal !== undefined && judgment === undefined) || furtherAppeal !== undefined;
};

const openReturnAppeal = ({ facts }: StepInput): boolean => {
  const appealed = facts.last('return_decision_appealed');
  return appealed !== undefined && !facts.of('return_appeal_decided').some((e) => e.on >= appealed.on);
};

/** Remedies, staying during them, and return: the steps from the first decision to the departure. */
export const RETURN_STEPS: readonly StepRule[] = [
  {
    id: 'authorise-entry',
    cite: { 'pact-2024': cite('APR 51(2)'), 'proposal-2020': cite('COM(2020)611 41(11)') },
    actor: 'determining-authority',
    records: 'entry_authorised',
    open: (input) => isTimeAtBorderOver(input) || isOutOfBorderProcedure(input),
    citeNow: (input) => (isOutOfBorderProcedure(input) ? cite('APR 53(2)') : undefined),
  },
  {
    id: 'issue-return-decision',
    cite: { 'dublin-iii': cite('RD 6(1)'), 'pact-2024': cite('APR 37'), 'proposal-2020': cite('COM(2020)611 35a') },
    actor: 'determining-authority',
    records: 'return_decision_issued',
    limit: 'return-decision',
    open: (input) => phaseOf(input) === 'decision-due',
  },
  {
    id: 'decide-on-stay-after-protection',
    cite: { 'dublin-iii': cite('RD 6(1)'), 'pact-2024': cite('RD 6(1)'), 'proposal-2020': cite('RD 6(1)') },
    actor: 'member-state',
    records: 'return_decision_issued',
    open: ({ returns }) => asks(returns, 'stay-after-protection-ended'),
  },
  {
    id: 'notify-decision',
    cite: { 'dublin-iii': cite('APD 11(1)'), 'pact-2024': cite('APR 36(1)'), 'proposal-2020': cite('COM(2020)611 53') },
    actor: 'determining-authority',
    records: 'decision_notified',
    open: ({ facts, stage }) => {
      const { ruling, notified } = courseOf(facts);
      return ruling !== undefined && !notified && stage !== 'departed';
    },
  },
  {
    id: 'appeal',
    cite: { 'dublin-iii': cite('APD 46(1)'), 'pact-2024': cite('APR 67(1)'), 'proposal-2020': cite('COM(2020)611 53') },
    actor: 'applicant',
    records: 'appeal_lodged',
    limit: 'appeal-short',
    open: ({ stage }) => stage === 'appeal-open',
  },
  {
    id: 'appeal-for-refugee-status',
    cite: { 'pact-2024': cite('APR 67(2)') },
    actor: 'applicant',
    records: 'appeal_lodged',
    limit: 'appeal-short',
    open: (input) => input.stage === 'protected' && runs(input, 'appeal-long'),
  },
  {
    id: 'ask-to-remain',
    cite: { 'pact-2024': cite('APR 68(5)(a)') },
    actor: 'applicant',
    records: 'stay_requested',
    limit: 'request-to-remain',
    open: ({ facts, remain }) =>
      remain.holds === 'yes' && remain.value === 'time-to-ask' && courseOf(facts).notified !== undefined,
  },
  {
    id: 'decide-request-to-remain',
    cite: { 'pact-2024': cite('APR 68(4)') },
    actor: 'court',
    records: 'stay_allowed',
    open: ({ remain }) => remain.holds === 'yes' && remain.value === 'until-court-decides',
  },
  {
    id: 'note-that-time-to-ask-passed',
    cite: { 'pact-2024': cite('APR 68(5)(d)') },
    actor: 'determining-authority',
    records: 'stay_not_requested',
    open: ({ remain }) => isMissing(remain, 'stay_not_requested'),
  },
  {
    id: 'establish-facts-on-staying',
    cite: { 'pact-2024': cite('APR 68(3)') },
    actor: 'determining-authority',
    records: 'note',
    open: ({ remain }) => isMissing(remain, 'person.', 'inadmissibility_ground_found', 'protection_withdrawn.'),
  },
  {
    id: 'decide-on-exception-from-remaining',
    cite: { 'pact-2024': cite('APR 10(4)') },
    actor: 'member-state',
    records: 'right_to_remain_excepted',
    open: ({ remain }) => asks(remain, 'except-from-remaining') || isOpenException(remain),
  },
  {
    id: 'judge-stay-after-withdrawal',
    cite: { 'pact-2024': cite('APR 67(1)(e)') },
    actor: 'member-state',
    records: 'stay_allowed',
    open: ({ remain }) => asks(remain, 'stay-while-return-decision-is-appealed'),
  },
  {
    id: 'note-that-decision-is-final',
    cite: { 'dublin-iii': cite('APD 46(1)'), 'pact-2024': cite('APR 3(8)'), 'proposal-2020': cite('COM(2020)611 53') },
    actor: 'determining-authority',
    records: 'decision_became_final',
    open: ({ facts, stage, clocks }) => {
      const { judgment, finalOn, furtherAppeal } = courseOf(facts);
      if (judgment?.outcome === 'dismissed' && finalOn === undefined)
        return stage !== 'departed' && furtherAppeal === undefined;
      return stage === 'appeal-open' && !clocks.some((c) => c.id.startsWith('appeal-'));
    },
  },
  {
    id: 'decide-appeal',
    cite: { 'dublin-iii': cite('APD 46(3)'), 'pact-2024': cite('APR 67(3)'), 'proposal-2020': cite('COM(2020)611 53') },
    actor: 'court',
    records: 'appeal_decided',
    open: openAppeal,
  },
  {
    id: 'appeal-return-decision',
    cite: { 'pact-2024': cite('APR 67(1)(e)') },
    actor: 'applicant',
    records: 'return_decision_appealed',
    limit: 'appeal-return-decision-short',
    open: (input) => runs(input, 'appeal-return-decision-short', 'appeal-return-decision-long'),
  },
  {
    id: 'decide-return-appeal',
    cite: { 'dublin-iii': cite('RD 13(2)'), 'pact-2024': cite('RD 13(2)'), 'proposal-2020': cite('RD 13(2)') },
    actor: 'court',
    records: 'return_appeal_decided',
    open: openReturnAppeal,
  },
  {
    id: 'deliver-return-decision',
    cite: { 'pact-2024': cite('RD 12(1)') },
    actor: 'determining-authority',
    records: 'return_decision_received',
    open: (input) => {
      const course = courseOf(input.facts);
      const { ruling } = course;
      if (!ruling || !isApart(course) || phaseOf(input) === 'decision-due' || input.returns.holds === 'no')
        return false;
      return !input.facts.of('return_decision_received').some((e) => e.on >= ruling.on);
    },
  },
  {
    id: 'review-leave-to-stay',
    cite: { 'pact-2024': cite('APR 68(4)') },
    actor: 'court',
    records: 'stay_refused',
    open: (input) =>
      input.remain.holds === 'yes' &&
      input.remain.value === 'allowed' &&
      courseOf(input.facts).finalOn !== undefined &&
      !openAppeal(input) &&
      !openReturnAppeal(input),
  },
  {
    id: 'ask-for-time-to-leave',
    cite: { 'pact-2024': cite('RBPR 4(5)') },
    actor: 'applicant',
    records: 'voluntary_departure_requested',
    open: (input) =>
      phaseOf(input) === 'removal' &&
      input.departure.holds === 'no' &&
      input.departure.because.some((reason) => reason.says === 'nobody-asked-for-time-to-leave'),
  },
  {
    id: 'assess-departure-risk',
    cite: { 'dublin-iii': cite('RD 7(4)'), 'pact-2024': cite('RD 7(4)'), 'proposal-2020': cite('RD 7(4)') },
    actor: 'return-authority',
    records: 'departure_risk_assessed',
    open: (input) =>
      phaseOf(input) === 'removal' && !saidOfDeparture(input) && isMissing(input.departure, 'departure_risk_assessed'),
  },
  {
    id: 'give-time-to-leave',
    cite: { 'dublin-iii': cite('RD 7(1)'), 'pact-2024': cite('RD 7(1)'), 'proposal-2020': cite('RD 7(1)') },
    actor: 'return-authority',
    records: 'voluntary_departure_granted',
    open: (input) => phaseOf(input) === 'removal' && !saidOfDeparture(input) && input.departure.holds === 'yes',
  },
  {
    id: 'judge-time-to-leave',
    cite: { 'dublin-iii': cite('RD 7(4)'), 'pact-2024': cite('RD 7(4)'), 'proposal-2020': cite('RD 7(4)') },
    actor: 'return-authority',
    records: 'voluntary_departure_granted',
    open: (input) =>
      phaseOf(input) === 'removal' && !saidOfDeparture(input) && asks(input.departure, 'shorten-time-to-leave'),
  },
  {
    id: 'leave-voluntarily',
    cite: { 'dublin-iii': cite('RD 7(1)'), 'pact-2024': cite('RD 7(1)'), 'proposal-2020': cite('RD 7(1)') },
    actor: 'applicant',
    records: 'departed_under_return',
    limit: 'voluntary-departure',
    open: (input) => phaseOf(input) === 'voluntary-departure',
  },
  {
    id: 'settle-who-receives-the-child',
    cite: { 'dublin-iii': cite('RD 10(2)'), 'pact-2024': cite('RD 10(2)'), 'proposal-2020': cite('RD 10(2)') },
    actor: 'return-authority',
    records: 'return_of_minor_prepared',
    open: ({ returns }) => asks(returns, 'who-receives-the-child'),
  },
  {
    id: 'review-postponement',
    cite: { 'dublin-iii': cite('RD 9(2)'), 'pact-2024': cite('RD 9(2)'), 'proposal-2020': cite('RD 9(2)') },
    actor: 'return-authority',
    records: 'removal_resumed',
    open: (input) => phaseOf(input) === 'postponed',
  },
  {
    id: 'carry-out-return',
    cite: { 'dublin-iii': cite('RD 8(1)'), 'pact-2024': cite('RD 8(1)'), 'proposal-2020': cite('RD 8(1)') },
    actor: 'return-authority',
    records: 'departed_under_return',
    limit: 'return-border',
    open: removalIsOpen,
  },
];
