import { type Actor, type Citation, cite, type Day, type MemberState, type RegimeId } from '../core/index.ts';
import type { EventType } from '../file/index.ts';
import { returnDecisionWithRejection } from '../procedure/index.ts';
import type { LimitId } from '../time/index.ts';
import { isDetained } from '../time/index.ts';
import type { Settled } from './settle.ts';
import type { Stage } from './stage.ts';

/** Something that the law expects next, from whom, and by when. */
export interface Step {
  readonly id: string;
  readonly cite: Citation;
  readonly actor: Actor;
  /** The event that records it as done. */
  readonly records: EventType;
  /** The running limit for it, and its last day. */
  readonly limit?: LimitId;
  readonly due?: Day;
}

export interface StepInput extends Settled {
  readonly stage: Stage;
}

export interface StepRule {
  readonly id: string;
  /** Where the step stands under each regime that knows it. */
  readonly cite: Readonly<Partial<Record<RegimeId, Citation>>>;
  readonly actor: Actor;
  readonly records: EventType;
  readonly limit?: LimitId;
  open(input: StepInput): boolean;
}

const here = ({ facts }: StepInput): MemberState | undefined => facts.last('application_registered')?.in;

const examines = (stage: Stage): boolean =>
  stage === 'examination' || stage === 'border-procedure' || stage === 'transferred';

const runs = ({ clocks }: StepInput, ...ids: LimitId[]): boolean =>
  clocks.some((clock) => clock.state === 'running' && ids.includes(clock.id));

/** Another State is indicated and was not asked yet. */
const mustAsk = (input: StepInput): boolean => {
  const { responsible } = input.responsibility;
  if (input.stage !== 'responsibility' || input.facts.first('responsibility_recorded')) return false;
  return (
    responsible.holds === 'yes' &&
    responsible.value !== here(input) &&
    !input.facts.of('take_charge_requested').some((request) => request.to === responsible.value)
  );
};

/** The next steps under each regime. A step is open when the law expects it now. */
export const STEPS: readonly StepRule[] = [
  {
    id: 'do-screening-checks',
    cite: { 'pact-2024': cite('SR 8(5)') },
    actor: 'screening-authority',
    records: 'screening_step_done',
    open: ({ stage, facts }) => stage === 'screening' && facts.of('screening_step_done').length < 6,
  },
  {
    id: 'end-screening',
    cite: { 'pact-2024': cite('SR 18(1)') },
    actor: 'screening-authority',
    records: 'screening_ended',
    limit: 'border-screening',
    open: ({ stage }) => stage === 'screening',
  },
  {
    id: 'make-application-or-refer',
    cite: { 'dublin-iii': cite('APD 6(1)'), 'pact-2024': cite('APR 26(1)') },
    actor: 'applicant',
    records: 'application_made',
    open: ({ stage, facts }) =>
      !facts.first('application_made') && (stage === 'screened' || stage === 'arrived' || stage === 'screening'),
  },
  {
    id: 'register-application',
    cite: { 'dublin-iii': cite('APD 6(1)'), 'pact-2024': cite('APR 27(1)') },
    actor: 'registering-authority',
    records: 'application_registered',
    limit: 'registration',
    open: ({ facts }) => facts.first('application_made') !== undefined && !facts.first('application_registered'),
  },
  {
    id: 'appoint-representative',
    cite: { 'pact-2024': cite('APR 23(2)') },
    actor: 'member-state',
    records: 'representative_appointed',
    limit: 'representative',
    open: (input) => runs(input, 'representative'),
  },
  {
    id: 'send-biometrics',
    cite: { 'pact-2024': cite('EUROD 15(1)') },
    actor: 'member-state',
    records: 'biometrics_sent',
    limit: 'eurodac-applicant',
    open: ({ facts, clocks }) =>
      !facts.first('biometrics_sent') && clocks.some((clock) => clock.id.startsWith('eurodac-')),
  },
  {
    id: 'lodge-application',
    cite: { 'dublin-iii': cite('D3 20(2)'), 'pact-2024': cite('APR 28(1)') },
    actor: 'applicant',
    records: 'application_lodged',
    limit: 'lodging',
    open: ({ facts, stage }) =>
      facts.first('application_registered') !== undefined &&
      (stage === 'transferred' || !facts.first('application_lodged')) &&
      stage !== 'withdrawn' &&
      !facts.first('first_decision'),
  },
  {
    id: 'hold-responsibility-interview',
    cite: { 'pact-2024': cite('AMMR 22(1)') },
    actor: 'determining-state',
    records: 'interview_held',
    open: ({ stage, facts }) =>
      stage === 'responsibility' && !facts.of('interview_held').some((i) => i.about === 'responsibility'),
  },
  {
    id: 'request-take-charge',
    cite: { 'dublin-iii': cite('D3 21(1)'), 'pact-2024': cite('AMMR 39(1)') },
    actor: 'determining-state',
    records: 'take_charge_requested',
    limit: 'take-charge-request',
    open: mustAsk,
  },
  {
    id: 'answer-take-charge',
    cite: { 'dublin-iii': cite('D3 22(1)'), 'pact-2024': cite('AMMR 40(1)') },
    actor: 'requested-state',
    records: 'take_charge_accepted',
    limit: 'take-charge-reply',
    open: (input) => runs(input, 'take-charge-reply'),
  },
  {
    id: 'refuse-take-charge',
    cite: { 'dublin-iii': cite('D3 22(1)'), 'pact-2024': cite('AMMR 40(8)') },
    actor: 'requested-state',
    records: 'take_charge_refused',
    limit: 'take-charge-reply',
    open: (input) => runs(input, 'take-charge-reply'),
  },
  {
    id: 'ask-re-examination',
    cite: { 'dublin-iii': cite('IR1560 5(2)'), 'pact-2024': cite('IR2055 9(2)') },
    actor: 'requesting-state',
    records: 're_examination_requested',
    limit: 're-examination-request',
    open: (input) => runs(input, 're-examination-request') && input.stage !== 'withdrawn',
  },
  {
    id: 'answer-re-examination',
    cite: { 'dublin-iii': cite('IR1560 5(2)'), 'pact-2024': cite('IR2055 9(2)') },
    actor: 'requested-state',
    records: 're_examination_answered',
    limit: 're-examination-answer',
    open: (input) => runs(input, 're-examination-answer'),
  },
  {
    id: 'notify-take-back',
    cite: { 'pact-2024': cite('AMMR 41(1)') },
    actor: 'notifying-state',
    records: 'take_back_notified',
    limit: 'take-back-notification',
    open: ({ facts, stage }) =>
      stage === 'responsibility' &&
      facts.first('responsibility_recorded') !== undefined &&
      !facts.first('take_back_notified'),
  },
  {
    id: 'confirm-take-back',
    cite: { 'pact-2024': cite('AMMR 41(3)') },
    actor: 'notified-state',
    records: 'take_back_confirmed',
    limit: 'take-back-confirmation',
    open: (input) => runs(input, 'take-back-confirmation'),
  },
  {
    id: 'request-take-back',
    cite: { 'dublin-iii': cite('D3 23(1)') },
    actor: 'determining-state',
    records: 'take_back_requested',
    limit: 'take-back-request',
    open: ({ facts, stage }) =>
      stage === 'responsibility' &&
      facts.first('responsibility_recorded') !== undefined &&
      !facts.first('take_back_requested'),
  },
  {
    id: 'answer-take-back',
    cite: { 'dublin-iii': cite('D3 25(1)') },
    actor: 'requested-state',
    records: 'take_back_accepted',
    limit: 'take-back-reply',
    open: (input) => runs(input, 'take-back-reply'),
  },
  {
    id: 'decide-transfer',
    cite: { 'dublin-iii': cite('D3 26(1)'), 'pact-2024': cite('AMMR 42(1)') },
    actor: 'transferring-state',
    records: 'transfer_decided',
    limit: 'transfer-decision',
    open: ({ stage, facts }) => stage === 'transfer' && !facts.first('transfer_decided'),
  },
  {
    id: 'notify-transfer-decision',
    cite: { 'dublin-iii': cite('D3 26(1)'), 'pact-2024': cite('AMMR 42(2)') },
    actor: 'transferring-state',
    records: 'transfer_decision_notified',
    open: ({ stage, facts }) =>
      stage === 'transfer' &&
      facts.first('transfer_decided') !== undefined &&
      !facts.first('transfer_decision_notified'),
  },
  {
    id: 'appeal-transfer',
    cite: { 'dublin-iii': cite('D3 27(1)'), 'pact-2024': cite('AMMR 43(2)') },
    actor: 'applicant',
    records: 'transfer_appealed',
    limit: 'transfer-appeal',
    open: (input) => runs(input, 'transfer-appeal'),
  },
  {
    id: 'carry-out-transfer',
    cite: { 'dublin-iii': cite('D3 29(1)'), 'pact-2024': cite('AMMR 46(1)') },
    actor: 'transferring-state',
    records: 'transferred',
    limit: 'transfer',
    open: ({ stage, facts }) => stage === 'transfer' && facts.first('transfer_decision_notified') !== undefined,
  },
  {
    id: 'release-from-detention',
    cite: { 'dublin-iii': cite('D3 28(3)'), 'pact-2024': cite('AMMR 45(4)') },
    actor: 'member-state',
    records: 'released',
    open: ({ facts, clocks }) =>
      isDetained(facts) && clocks.some((c) => c.state === 'late' && c.ifLate.says === 'release-from-detention'),
  },
  {
    id: 'open-procedure',
    cite: { 'dublin-iii': cite('APD 31(1)'), 'pact-2024': cite('APR 34(1)') },
    actor: 'determining-authority',
    records: 'procedure_opened',
    open: ({ stage, facts }) => (examines(stage) || stage === 'registered') && !facts.first('procedure_opened'),
  },
  {
    id: 'hold-interview',
    cite: { 'dublin-iii': cite('APD 14(1)'), 'pact-2024': cite('APR 12(1)') },
    actor: 'determining-authority',
    records: 'interview_held',
    open: ({ stage, facts }) => examines(stage) && !facts.of('interview_held').some((i) => i.about === 'substance'),
  },
  {
    id: 'decide-application',
    cite: { 'dublin-iii': cite('APD 31(3)'), 'pact-2024': cite('APR 35(4)') },
    actor: 'determining-authority',
    records: 'first_decision',
    limit: 'first-decision',
    open: ({ stage }) => examines(stage) || stage === 'withdrawn',
  },
  {
    id: 'authorise-entry',
    cite: { 'pact-2024': cite('APR 51(2)') },
    actor: 'determining-authority',
    records: 'entry_authorised',
    open: ({ stage, clocks }) =>
      stage === 'border-procedure' && clocks.some((c) => c.id === 'border-procedure' && c.state === 'late'),
  },
  {
    id: 'issue-return-decision',
    cite: { 'pact-2024': cite('APR 37') },
    actor: 'determining-authority',
    records: 'return_decision_issued',
    open: ({ facts }) => {
      const duty = returnDecisionWithRejection(facts);
      return duty.holds === 'yes' && duty.value === 'due';
    },
  },
  {
    id: 'notify-decision',
    cite: { 'dublin-iii': cite('APD 11(1)'), 'pact-2024': cite('APR 36(1)') },
    actor: 'determining-authority',
    records: 'decision_notified',
    open: ({ facts }) => facts.first('first_decision') !== undefined && !facts.first('decision_notified'),
  },
  {
    id: 'appeal',
    cite: { 'dublin-iii': cite('APD 46(1)'), 'pact-2024': cite('APR 67(1)') },
    actor: 'applicant',
    records: 'appeal_lodged',
    limit: 'appeal-short',
    open: ({ stage }) => stage === 'appeal-open',
  },
  {
    id: 'note-that-decision-is-final',
    cite: { 'dublin-iii': cite('APD 46(1)'), 'pact-2024': cite('APR 3(8)') },
    actor: 'determining-authority',
    records: 'decision_became_final',
    open: ({ stage, clocks }) =>
      stage === 'appeal-open' && clocks.some((c) => c.id.startsWith('appeal') && c.state === 'late'),
  },
  {
    id: 'decide-appeal',
    cite: { 'dublin-iii': cite('APD 46(3)'), 'pact-2024': cite('APR 67(3)') },
    actor: 'court',
    records: 'appeal_decided',
    open: ({ stage }) => stage === 'appeal',
  },
  {
    id: 'carry-out-return',
    cite: { 'dublin-iii': cite('RD 8(1)'), 'pact-2024': cite('RD 8(1)') },
    actor: 'return-authority',
    records: 'departed_under_return',
    open: ({ stage }) => stage === 'return',
  },
];

/** Every step that the law may expect, by its id. */
export const STEP_IDS: readonly string[] = [...new Set(STEPS.map((step) => step.id))];

/** The steps that the law expects next, those with the earliest last day first. */
export function nextSteps(input: StepInput, regime: RegimeId): Step[] {
  const steps = STEPS.flatMap(({ id, cite: places, actor, records, limit, open }): Step[] => {
    const place = places[regime];
    if (place === undefined || !open(input)) return [];
    const clock = limit ? clockFor(limit, input) : undefined;
    const due = clock ? { limit: clock.id, due: clock.due } : {};
    return [{ id, cite: clock?.cite ?? place, actor, records, ...due }];
  });
  return steps.sort((a, b) => (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER));
}

/** Limits that one step may have, beside the one it names. */
const SISTERS: Readonly<Record<LimitId, readonly LimitId[]>> = {
  'border-screening': ['border-screening', 'inland-screening'],
  lodging: ['lodging', 'lodging-after-transfer'],
  'eurodac-applicant': ['eurodac-applicant', 'eurodac-disembarked', 'eurodac-irregular-crossing'],
  'appeal-short': ['appeal-short', 'appeal-long'],
};

const clockFor = (limit: LimitId, { clocks }: StepInput) =>
  clocks
    .filter(
      (c) => (c.state === 'running' || c.state === 'late') && !c.metBy && (SISTERS[limit] ?? [limit]).includes(c.id),
    )
    .sort((a, b) => a.due - b.due)[0];
