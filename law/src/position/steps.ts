import { cite, type Day, type Finding, type MemberState, type Reason, type RegimeId } from '../core/index.ts';
import { isDerogationInForce } from '../crisis/index.ts';
import { appliedIn, courseOf } from '../file/index.ts';
import { openParts } from '../screening/index.ts';
import type { LimitId } from '../time/index.ts';
import { presentIn, type TakeBackDuty, takeBackDuty } from '../transfer/index.ts';
import { DETERMINATION_STEPS, isToBeLodged } from './determination-steps.ts';
import { EXAMINATION_STEPS } from './examination-steps.ts';
import { doneForThis, isTransferNotified, lastSuspensionRequest, liveTransferDecision, presentSince } from './live.ts';
import { releaseIsDue } from './release.ts';
import { RETURN_STEPS } from './return-steps.ts';
import type { Stage } from './stage.ts';
import type { Step, StepInput, StepRule } from './step.ts';

export type { Step, StepInput, StepRule } from './step.ts';

const examines = (stage: Stage): boolean =>
  stage === 'examination' || stage === 'border-procedure' || stage === 'transferred';

const runs = ({ clocks }: StepInput, ...ids: LimitId[]): boolean =>
  clocks.some((clock) => clock.state === 'running' && ids.includes(clock.id));

/** A limit runs, or passed and what it asks for is still owed. */
const owed = ({ clocks }: StepInput, ...ids: LimitId[]): boolean =>
  clocks.some(
    (clock) => ids.includes(clock.id) && (clock.state === 'running' || (clock.state === 'late' && !clock.metBy)),
  );

/** Responsible by a residence document issued meanwhile: nobody has asked that State yet (AMMR 37(1), D3 19(1)). */
const heldByDocument = (responsible: Finding<MemberState>): boolean =>
  responsible.because.at(-1)?.rule === 'residence-document';

/** Another State is indicated and was not asked yet. */
const mustAsk = (input: StepInput): boolean => {
  const { responsible, anchor, held } = input.responsibility;
  if (input.stage !== 'responsibility' || (held && !heldByDocument(responsible))) return false;
  return (
    responsible.holds === 'yes' &&
    responsible.value !== (anchor?.state ?? appliedIn(input.facts)) &&
    // What was asked for an earlier application asks nothing for this one.
    !input.facts
      .of('take_charge_requested')
      .some((request) => request.to === responsible.value && request.on >= (anchor?.on ?? 0))
  );
};

/** The person is in another State than the one that must take back, and that one was not told since. */
function mustNotify(input: StepInput, regime: RegimeId): boolean {
  const duty: TakeBackDuty | undefined = takeBackDuty(input.facts, input.responsibility, regime);
  if (!duty || (input.stage !== 'responsibility' && input.stage !== 'transfer')) return false;
  // What was asked before the person came here asks nothing for this stay.
  const since = presentSince(input.facts);
  const refused = (to: MemberState, on: Day): boolean =>
    input.facts.of('take_charge_refused').some((refusal) => refusal.by === to && refusal.on >= on);
  const asked = [
    ...input.facts.of('take_back_notified'),
    ...input.facts.of('take_back_requested'),
    // Who refused to take charge and then turns out to be responsible was not asked to take back.
    ...input.facts.of('take_charge_requested').filter(({ to, on }) => !refused(to, on)),
  ];
  return !asked.some((request) => request.to === duty.state && request.on >= since);
}

/** The court was asked to stop the transfer and has not ruled: the transfer stands still until it does (AMMR 43(3), D3 27(3)). */
function suspensionPending({ facts }: StepInput): boolean {
  const asked = lastSuspensionRequest(facts);
  if (asked === undefined) return false;
  const ruled = [...facts.of('transfer_suspension_refused'), ...facts.of('transfer_appeal_decided')];
  return !ruled.some((ruling) => ruling.on >= asked);
}

/** A real risk on transfer, for the health too, stops it while it lasts; the State need not be passed over for that (AMMR 16(3), D3 3(2)). */
const stoppedByRisk = ({ facts, responsibility: { responsible } }: StepInput): boolean =>
  responsible.holds === 'yes' &&
  facts
    .of('transfer_risk_found')
    .some(
      (risk) =>
        risk.in === responsible.value &&
        !facts.of('transfer_risk_ended').some((ended) => ended.in === risk.in && ended.on >= risk.on),
    );

/** No removal, and so no transfer, while a victim of trafficking has time to reflect (VTD 6(2)). */
const isReflecting = ({ facts }: StepInput): boolean =>
  facts.of('reflection_period_granted').some(({ until }) => until === undefined || facts.on <= until);

/** No transfer to a State in crisis, unless it agreed to receive this person (CFMR 12(4)). */
function stoppedByCrisis({ facts, responsibility, crisis }: StepInput): boolean {
  const { responsible } = responsibility;
  if (!crisis || responsible.holds !== 'yes') return false;
  const state = responsible.value;
  return (
    isDerogationInForce(crisis, state, 'longer-transfer-limits', facts.on) &&
    !facts.of('reception_agreed').some((agreed) => agreed.by === state)
  );
}

/** Responsibility moved, and Eurodac does not say so yet (AMMR 37(1), EUROD 16(3)). */
function mustEnter({ facts, responsibility }: StepInput): boolean {
  const { responsible } = responsibility;
  const reason = responsible.because.at(-1);
  if (responsible.holds !== 'yes' || !reason || !ENTERED_AFTER.has(reason.rule)) return false;
  return !facts.of('responsibility_entered').some((entry) => entry.state === responsible.value);
}

const ENTERED_AFTER: ReadonlySet<string> = new Set([
  'lapse',
  'discretion',
  'residence-document',
  'best-interests',
  'relocation',
  'offset',
  'take-back-relief',
  'security-threat',
]);

/** Sent to another State by mistake, or by a decision that a court overturned afterwards, and not accepted back yet. */
const mustAcceptBack = ({ facts }: StepInput): boolean => {
  const transferred = facts.last('transferred');
  if (!transferred || facts.of('accepted_back').some((back) => back.on >= transferred.on)) return false;
  return (
    facts.of('transfer_found_erroneous').some((found) => found.on >= transferred.on) ||
    facts.of('transfer_appeal_decided').some((d) => d.outcome === 'overturned' && d.on >= transferred.on)
  );
};

/** A procedure was opened for this application; a border procedure that ended with the entry asks for another one (APR 53(2)). */
const isInAProcedure = ({ facts }: StepInput): boolean => {
  const opened = facts.last('procedure_opened');
  const ended = opened?.procedure === 'border' && facts.of('entry_authorised').some((e) => e.on >= opened.on);
  return !ended && doneForThis(facts, facts.of('procedure_opened'));
};

/** What must be rejected as inadmissible is not examined on its substance (APR 39(1)(b)). */
const mustBeInadmissible = ({ procedure }: StepInput): boolean =>
  procedure.holds === 'no' && procedure.because.at(-1)?.says === 'must-be-rejected-as-inadmissible';

/** Where a step stands in cases beside the usual one: taking back who has not applied there, and the entry of what was determined. */
export const STEP_PLACES = { withoutApplication: cite('D3 24(1)'), determinedEntry: cite('AMMR 38(3)') } as const;

/** Determined by an acceptance, a lapse of the time to ask, a threat, or because nobody else can be designated (AMMR 38(3)). */
const isDetermined = ({ rule, cite: place }: Reason): boolean =>
  rule === 'acceptance' || rule === 'security-threat' || (rule === 'lapse' && place.startsWith('AMMR 39'));

/** The next steps under each regime. A step is open when the law expects it now. */
export const STEPS: readonly StepRule[] = [
  {
    id: 'do-screening-checks',
    cite: { 'pact-2024': cite('SR 8(5)'), 'proposal-2020': cite('COM(2020)612 6(6)') },
    actor: 'screening-authority',
    records: 'screening_step_done',
    open: ({ stage, facts }) => stage === 'screening' && openParts(facts).length > 0,
  },
  {
    id: 'end-screening',
    cite: { 'pact-2024': cite('SR 18(1)'), 'proposal-2020': cite('COM(2020)612 14') },
    actor: 'screening-authority',
    records: 'screening_ended',
    limit: 'border-screening',
    open: ({ stage }) => stage === 'screening',
  },
  {
    id: 'make-application-or-refer',
    cite: { 'dublin-iii': cite('APD 6(1)'), 'pact-2024': cite('APR 26(1)'), 'proposal-2020': cite('COM(2020)612 14') },
    actor: 'applicant',
    records: 'application_made',
    open: ({ stage, facts }) =>
      !facts.first('application_made') && (stage === 'screened' || stage === 'arrived' || stage === 'screening'),
  },
  {
    id: 'register-application',
    cite: { 'dublin-iii': cite('APD 6(1)'), 'pact-2024': cite('APR 27(1)'), 'proposal-2020': cite('COM(2020)610 28') },
    actor: 'registering-authority',
    records: 'application_registered',
    limit: 'registration',
    open: ({ facts }) => {
      const { applied, begun = 0, ruling } = courseOf(facts);
      const made = facts.of('application_made').find((e) => e.on >= begun);
      // What is said again before a decision is final belongs to the case that is open (APR 55(1)).
      return applied && !ruling && made !== undefined && !facts.of('application_registered').some((e) => e.on >= begun);
    },
  },
  {
    id: 'appoint-representative',
    cite: { 'pact-2024': cite('APR 23(2)'), 'proposal-2020': cite('COM(2020)610 13') },
    actor: 'member-state',
    records: 'representative_appointed',
    limit: 'representative',
    open: (input) => runs(input, 'representative'),
  },
  {
    id: 'send-biometrics',
    cite: { 'pact-2024': cite('EUROD 15(1)'), 'proposal-2020': cite('COM(2020)614 10') },
    actor: 'member-state',
    records: 'biometrics_sent',
    limit: 'eurodac-applicant',
    open: ({ facts, clocks }) =>
      !facts.first('biometrics_sent') && clocks.some((clock) => clock.id.startsWith('eurodac-')),
  },
  {
    id: 'lodge-application',
    cite: {
      'dublin-iii': cite('D3 20(2)'),
      'pact-2024': cite('APR 28(1)'),
      'proposal-2020': cite('COM(2020)611 41(10)'),
    },
    actor: 'applicant',
    records: 'application_lodged',
    limit: 'lodging',
    open: ({ facts, stage }) => stage !== 'withdrawn' && isToBeLodged(facts, stage === 'transferred'),
  },
  ...DETERMINATION_STEPS,
  {
    id: 'hold-responsibility-interview',
    cite: { 'pact-2024': cite('AMMR 22(1)'), 'proposal-2020': cite('COM(2020)610 12') },
    actor: 'determining-state',
    records: 'interview_held',
    open: ({ stage, facts }) =>
      stage === 'responsibility' &&
      !doneForThis(
        facts,
        facts.of('interview_held').filter((i) => i.about === 'responsibility'),
      ),
  },
  {
    id: 'request-take-charge',
    cite: { 'dublin-iii': cite('D3 21(1)'), 'pact-2024': cite('AMMR 39(1)'), 'proposal-2020': cite('COM(2020)610 29') },
    actor: 'determining-state',
    records: 'take_charge_requested',
    limit: 'take-charge-request',
    open: mustAsk,
  },
  {
    id: 'answer-take-charge',
    cite: { 'dublin-iii': cite('D3 22(1)'), 'pact-2024': cite('AMMR 40(1)'), 'proposal-2020': cite('COM(2020)610 30') },
    actor: 'requested-state',
    records: 'take_charge_accepted',
    limit: 'take-charge-reply',
    open: (input) => runs(input, 'take-charge-reply'),
  },
  {
    id: 'refuse-take-charge',
    cite: { 'dublin-iii': cite('D3 22(1)'), 'pact-2024': cite('AMMR 40(8)'), 'proposal-2020': cite('COM(2020)610 30') },
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
    id: 'request-take-charge-again',
    cite: { 'dublin-iii': cite('D3 21(1)'), 'pact-2024': cite('AMMR 39(1)'), 'proposal-2020': cite('COM(2020)610 29') },
    actor: 'determining-state',
    records: 'take_charge_requested',
    open: ({ responsibility: { responsible }, clocks, facts }) =>
      responsible.because.at(-1)?.rule === 'refusal' &&
      clocks.some((c) => c.id === 'take-charge-request' && c.state !== 'void' && c.due >= facts.on),
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
    cite: { 'pact-2024': cite('AMMR 41(1)'), 'proposal-2020': cite('COM(2020)610 31') },
    actor: 'notifying-state',
    records: 'take_back_notified',
    limit: 'take-back-notification',
    open: (input) => mustNotify(input, 'pact-2024'),
  },
  {
    id: 'confirm-take-back',
    cite: { 'pact-2024': cite('AMMR 41(3)'), 'proposal-2020': cite('COM(2020)610 31') },
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
    open: (input) => mustNotify(input, 'dublin-iii'),
    citeNow: ({ facts }) => (appliedIn(facts) === presentIn(facts) ? undefined : STEP_PLACES.withoutApplication),
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
    cite: { 'dublin-iii': cite('D3 26(1)'), 'pact-2024': cite('AMMR 42(1)'), 'proposal-2020': cite('COM(2020)610 32') },
    actor: 'transferring-state',
    records: 'transfer_decided',
    limit: 'transfer-decision',
    open: ({ stage, facts }) => stage === 'transfer' && liveTransferDecision(facts) === undefined,
  },
  {
    id: 'notify-transfer-decision',
    cite: { 'dublin-iii': cite('D3 26(1)'), 'pact-2024': cite('AMMR 42(2)'), 'proposal-2020': cite('COM(2020)610 32') },
    actor: 'transferring-state',
    records: 'transfer_decision_notified',
    open: ({ stage, facts }) =>
      stage === 'transfer' && liveTransferDecision(facts) !== undefined && !isTransferNotified(facts),
  },
  {
    id: 'appeal-transfer',
    cite: { 'dublin-iii': cite('D3 27(1)'), 'pact-2024': cite('AMMR 43(2)'), 'proposal-2020': cite('COM(2020)610 33') },
    actor: 'applicant',
    records: 'transfer_appealed',
    limit: 'transfer-appeal',
    open: (input) => runs(input, 'transfer-appeal'),
  },
  {
    id: 'carry-out-transfer',
    cite: { 'dublin-iii': cite('D3 29(1)'), 'pact-2024': cite('AMMR 46(1)'), 'proposal-2020': cite('COM(2020)610 35') },
    actor: 'transferring-state',
    records: 'transferred',
    limit: 'transfer',
    open: (input) =>
      input.stage === 'transfer' &&
      isTransferNotified(input.facts) &&
      !suspensionPending(input) &&
      !stoppedByRisk(input) &&
      !isReflecting(input) &&
      !stoppedByCrisis(input),
  },
  {
    id: 'release-from-detention',
    cite: { 'dublin-iii': cite('D3 28(3)'), 'pact-2024': cite('AMMR 45(4)'), 'proposal-2020': cite('COM(2020)610 34') },
    actor: 'member-state',
    records: 'released',
    open: (input) => releaseIsDue(input) !== undefined,
    citeNow: releaseIsDue,
  },
  {
    id: 'weigh-evidence',
    cite: { 'dublin-iii': cite('D3 22(3)'), 'pact-2024': cite('AMMR 40(6)'), 'proposal-2020': cite('COM(2020)610 30') },
    actor: 'requested-state',
    records: 'evidence_weighed',
    open: ({ responsibility: { responsible } }) =>
      responsible.holds === 'judgement' && responsible.question === 'contested-evidence',
  },
  {
    id: 'answer-information-request',
    cite: { 'dublin-iii': cite('D3 34(5)'), 'pact-2024': cite('AMMR 51(5)') },
    actor: 'requested-state',
    records: 'information_answered',
    limit: 'information-answer',
    open: (input) => owed(input, 'information-answer', 'family-information-answer'),
  },
  {
    id: 'answer-humanitarian-request',
    cite: { 'dublin-iii': cite('D3 17(2)'), 'pact-2024': cite('AMMR 35(2)') },
    actor: 'requested-state',
    records: 'humanitarian_request_accepted',
    limit: 'humanitarian-answer',
    open: (input) => owed(input, 'humanitarian-answer'),
  },
  {
    id: 'ask-reconsideration',
    cite: { 'pact-2024': cite('IR2055 15(3)') },
    actor: 'notifying-state',
    records: 'reconsideration_requested',
    limit: 'reconsideration-request',
    open: (input) => runs(input, 'reconsideration-request'),
  },
  {
    id: 'answer-reconsideration',
    cite: { 'pact-2024': cite('IR2055 15(3)') },
    actor: 'notified-state',
    records: 'reconsideration_answered',
    limit: 'reconsideration-answer',
    open: (input) => runs(input, 'reconsideration-answer'),
  },
  {
    id: 'give-opportunity-to-apply',
    cite: { 'dublin-iii': cite('D3 24(3)') },
    actor: 'member-state',
    records: 'opportunity_to_apply_given',
    open: ({ clocks }) =>
      clocks.some((c) => c.state === 'late' && !c.metBy && c.ifLate.says === 'opportunity-to-apply-must-be-given'),
  },
  {
    id: 'ask-suspension',
    cite: { 'dublin-iii': cite('D3 27(3)'), 'pact-2024': cite('AMMR 43(3)') },
    actor: 'applicant',
    records: 'transfer_suspension_requested',
    limit: 'transfer-suspension-request',
    open: (input) => runs(input, 'transfer-suspension-request'),
  },
  {
    id: 'decide-suspension',
    cite: { 'dublin-iii': cite('D3 27(3)'), 'pact-2024': cite('AMMR 43(3)') },
    actor: 'court',
    records: 'transfer_suspended',
    limit: 'transfer-suspension-decision',
    open: (input) =>
      suspensionPending(input) &&
      !input.facts.of('transfer_suspended').some((e) => e.on >= (lastSuspensionRequest(input.facts) ?? 0)),
  },
  {
    id: 'decide-transfer-appeal',
    cite: { 'dublin-iii': cite('D3 27(1)'), 'pact-2024': cite('AMMR 43(1)'), 'proposal-2020': cite('COM(2020)610 33') },
    actor: 'court',
    records: 'transfer_appeal_decided',
    limit: 'transfer-appeal-decision',
    open: ({ facts }) => {
      const appeal = facts.last('transfer_appealed');
      return appeal !== undefined && !facts.of('transfer_appeal_decided').some((d) => d.on >= appeal.on);
    },
  },
  {
    id: 'draw-consequences-of-judgment',
    cite: { 'dublin-iii': cite('D3 27(1)'), 'pact-2024': cite('AMMR 43(1)'), 'proposal-2020': cite('COM(2020)610 33') },
    actor: 'transferring-state',
    records: 'discretionary_clause_used',
    open: ({ responsibility: { responsible } }) => responsible.because.at(-1)?.rule === 'transfer-set-aside',
  },
  {
    id: 'accept-back',
    cite: { 'dublin-iii': cite('D3 29(3)'), 'pact-2024': cite('AMMR 46(3)') },
    actor: 'transferring-state',
    records: 'accepted_back',
    open: mustAcceptBack,
  },
  {
    id: 'enter-responsibility',
    cite: { 'pact-2024': cite('AMMR 37(1) subpara 2'), 'proposal-2020': cite('COM(2020)614 11') },
    actor: 'responsible-state',
    records: 'responsibility_entered',
    open: mustEnter,
    citeNow: ({ responsibility }) => {
      const reason = responsibility.responsible.because.at(-1);
      return reason && responsibility.anchor && isDetermined(reason) ? STEP_PLACES.determinedEntry : undefined;
    },
  },
  {
    id: 'answer-relocation',
    cite: { 'pact-2024': cite('AMMR 67(9)'), 'proposal-2020': cite('COM(2020)610 57(7)') },
    actor: 'relocation-state',
    records: 'relocation_confirmed',
    limit: 'relocation-reply',
    open: (input) => runs(input, 'relocation-reply'),
  },
  {
    id: 'decide-relocation',
    cite: { 'pact-2024': cite('AMMR 67(10)'), 'proposal-2020': cite('COM(2020)610 57(8)') },
    actor: 'benefitting-state',
    records: 'transfer_decided',
    limit: 'relocation-decision',
    open: (input) => owed(input, 'relocation-decision'),
  },
  {
    id: 'carry-out-relocation',
    cite: { 'pact-2024': cite('AMMR 67(11)'), 'proposal-2020': cite('COM(2020)610 57(9)') },
    actor: 'benefitting-state',
    records: 'relocated',
    limit: 'relocation-transfer',
    open: (input) => owed(input, 'relocation-transfer'),
  },
  {
    id: 'take-sponsored-person',
    cite: { 'proposal-2020': cite('COM(2020)610 55(2)') },
    actor: 'contributing-state',
    records: 'relocated',
    limit: 'sponsored-return',
    open: ({ clocks }) => clocks.some((c) => c.id === 'sponsored-return' && c.state === 'late' && !c.metBy),
  },
  {
    id: 'answer-offset',
    cite: { 'pact-2024': cite('AMMR 69(2)') },
    actor: 'contributing-state',
    records: 'offset_answered',
    limit: 'offset-reply',
    open: (input) => owed(input, 'offset-reply'),
  },
  {
    id: 'open-procedure',
    cite: { 'dublin-iii': cite('APD 31(1)'), 'pact-2024': cite('APR 34(1)'), 'proposal-2020': cite('COM(2020)611 41') },
    actor: 'determining-authority',
    records: 'procedure_opened',
    open: (input) =>
      (examines(input.stage) || input.stage === 'registered') && !isInAProcedure(input) && !mustBeInadmissible(input),
  },
  {
    id: 'hold-interview',
    cite: { 'dublin-iii': cite('APD 14(1)'), 'pact-2024': cite('APR 12(1)'), 'proposal-2020': cite('COM(2020)611 40') },
    actor: 'determining-authority',
    records: 'interview_held',
    open: (input) =>
      examines(input.stage) &&
      !mustBeInadmissible(input) &&
      !doneForThis(
        input.facts,
        input.facts.of('interview_held').filter((i) => i.about === 'substance'),
      ),
  },
  {
    id: 'decide-application',
    cite: { 'dublin-iii': cite('APD 31(3)'), 'pact-2024': cite('APR 35(4)'), 'proposal-2020': cite('COM(2020)611 40') },
    actor: 'determining-authority',
    records: 'first_decision',
    limit: 'first-decision',
    open: ({ stage }) => examines(stage) || stage === 'withdrawn',
  },
  ...EXAMINATION_STEPS,
  ...RETURN_STEPS,
];

/** Every step that the law may expect, by its id. */
export const STEP_IDS: readonly string[] = [...new Set(STEPS.map((step) => step.id))];

/** The steps that the law expects next, those with the earliest last day first. */
export function nextSteps(input: StepInput, regime: RegimeId): Step[] {
  const steps = STEPS.flatMap(({ id, cite: places, actor, records, limit, open, citeNow }): Step[] => {
    const place = places[regime];
    if (place === undefined || !open(input)) return [];
    const clock = limit ? clockFor(limit, input) : undefined;
    const due = clock ? { limit: clock.id, due: clock.due } : {};
    return [{ id, cite: clock?.cite ?? citeNow?.(input) ?? place, actor, records, ...due }];
  });
  return steps.sort((a, b) => (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER));
}

/** Limits that one step may have, beside the one it names. */
const SISTERS: Readonly<Record<LimitId, readonly LimitId[]>> = {
  'border-screening': ['border-screening', 'inland-screening'],
  lodging: ['lodging', 'lodging-after-transfer'],
  'take-charge-request': ['take-charge-request', 'take-charge-request-for-lone-minor'],
  'information-answer': ['information-answer', 'family-information-answer'],
  'eurodac-applicant': ['eurodac-applicant', 'eurodac-disembarked', 'eurodac-irregular-crossing'],
  'first-decision': ['first-decision', 'border-procedure'],
  'appeal-short': ['appeal-short', 'appeal-long'],
  'appeal-return-decision-short': ['appeal-return-decision-short', 'appeal-return-decision-long'],
  'voluntary-departure': ['voluntary-departure', 'voluntary-departure-border'],
};

const sistersOf = (limit: LimitId, input: StepInput): readonly LimitId[] =>
  limit === 'first-decision' && mustBeInadmissible(input)
    ? ['admissibility', 'admissibility-after-return-decision', 'border-procedure']
    : (SISTERS[limit] ?? [limit]);

const clockFor = (limit: LimitId, input: StepInput) =>
  input.clocks
    .filter((c) => (c.state === 'running' || c.state === 'late') && !c.metBy && sistersOf(limit, input).includes(c.id))
    .sort((a, b) => a.due - b.due)[0];
