import {
  type CaseEvent,
  type Citation,
  cite,
  type EventType,
  type Facts,
  isMemberState,
  type MemberState,
  type Regime,
  type RegimeId,
} from '@openpact/law';

/** Why an event cannot be recorded now. Words for people are made from `says`. */
export interface NotLawful {
  readonly says: string;
  readonly cite: Citation;
}

/** A place in the law now in force, and the one that stood in its stead before. */
const places = (pact: Citation, before: Citation): Readonly<Partial<Record<RegimeId, Citation>>> => ({
  'pact-2024': pact,
  'dublin-iii': before,
});

/** What must have happened before an event of this type makes sense, and the place that says so. */
interface Needs {
  readonly one: readonly EventType[];
  /** Only where it happened with the State that this event names: who accepts must have been asked. */
  readonly withSameState?: true;
  readonly says: string;
  readonly cite: Readonly<Partial<Record<RegimeId, Citation>>>;
}

const ASKED = places(cite('AMMR 40(1)'), cite('D3 22(1)'));
const NOTIFIED = places(cite('AMMR 41(3)'), cite('D3 25(1)'));
const LOOK_AGAIN = places(cite('IR2055 9(2)'), cite('IR1560 5(2)'));
const TRANSFER_DECISION = places(cite('AMMR 42(2)'), cite('D3 26(1)'));
const TRANSFER_APPEAL = places(cite('AMMR 43(1)'), cite('D3 27(1)'));
const SUSPENSION = places(cite('AMMR 43(3)'), cite('D3 27(3)'));
const APPEAL = places(cite('APR 67(1)'), cite('APD 46'));
const STAY = places(cite('APR 68(4)'), cite('APD 46'));
const HUMANITARIAN = places(cite('AMMR 35(2)'), cite('D3 17(2)'));
const RECONSIDERATION = places(cite('IR2055 15(3)'), cite('IR1560 5(2)'));
const INFORMATION = places(cite('AMMR 51(5)'), cite('D3 34(5)'));
const RELOCATION = places(cite('AMMR 67(9)'), cite('D3 17(2)'));
const OFFSET = places(cite('AMMR 69(2)'), cite('D3 17(2)'));

/** The table of what must come first. A test goes through every row. */
export const NEEDS: Readonly<Partial<Record<EventType, Needs>>> = {
  application_lodged: {
    one: ['application_registered'],
    says: 'not-registered-yet',
    cite: places(cite('APR 28(1)'), cite('APD 6(2)')),
  },
  registering_authority_informed: {
    one: ['application_made'],
    says: 'no-application-made',
    cite: places(cite('APR 27(3)'), cite('APD 6(1)')),
  },
  take_charge_requested: {
    one: ['application_registered', 'application_lodged'],
    says: 'not-registered-yet',
    cite: places(cite('AMMR 39(1)'), cite('D3 21(1)')),
  },
  take_charge_accepted: {
    one: ['take_charge_requested'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: ASKED,
  },
  take_charge_refused: {
    one: ['take_charge_requested'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: ASKED,
  },
  re_examination_requested: {
    one: ['take_charge_refused'],
    withSameState: true,
    says: 'nothing-was-refused',
    cite: LOOK_AGAIN,
  },
  re_examination_answered: {
    one: ['re_examination_requested'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: LOOK_AGAIN,
  },
  take_back_confirmed: {
    one: ['take_back_notified'],
    withSameState: true,
    says: 'no-notification-to-answer',
    cite: NOTIFIED,
  },
  take_back_not_confirmed: {
    one: ['take_back_notified'],
    withSameState: true,
    says: 'no-notification-to-answer',
    cite: NOTIFIED,
  },
  take_back_accepted: {
    one: ['take_back_requested'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: NOTIFIED,
  },
  take_back_refused: {
    one: ['take_back_requested'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: NOTIFIED,
  },
  transfer_decided: {
    one: ['take_charge_accepted', 'take_back_confirmed', 'take_back_accepted', 're_examination_answered'],
    withSameState: true,
    says: 'nobody-accepted-yet',
    cite: places(cite('AMMR 42(1)'), cite('D3 26(1)')),
  },
  transfer_decision_notified: {
    one: ['transfer_decided'],
    withSameState: true,
    says: 'no-transfer-decision',
    cite: TRANSFER_DECISION,
  },
  transfer_appealed: { one: ['transfer_decision_notified'], says: 'no-transfer-decision', cite: TRANSFER_APPEAL },
  transfer_suspended: { one: ['transfer_appealed'], says: 'no-appeal', cite: SUSPENSION },
  transfer_suspension_refused: { one: ['transfer_appealed'], says: 'no-appeal', cite: SUSPENSION },
  transfer_appeal_decided: { one: ['transfer_appealed'], says: 'no-appeal', cite: TRANSFER_APPEAL },
  transferred: {
    one: ['transfer_decision_notified'],
    withSameState: true,
    says: 'no-transfer-decision',
    cite: TRANSFER_DECISION,
  },
  first_decision: {
    one: ['application_registered', 'application_lodged'],
    says: 'not-registered-yet',
    cite: places(cite('APR 35(1)'), cite('APD 31(3)')),
  },
  decision_notified: {
    one: ['first_decision'],
    says: 'no-decision-yet',
    cite: places(cite('APR 36(1)'), cite('APD 31(3)')),
  },
  decision_became_final: {
    one: ['first_decision'],
    says: 'no-decision-yet',
    cite: places(cite('APR 3(8)'), cite('APD 46')),
  },
  appeal_lodged: { one: ['decision_notified'], says: 'no-decision-yet', cite: APPEAL },
  stay_requested: {
    one: ['decision_notified'],
    says: 'no-decision-yet',
    cite: places(cite('APR 68(5)(a)'), cite('APD 46')),
  },
  stay_allowed: { one: ['stay_requested', 'appeal_lodged'], says: 'no-appeal', cite: STAY },
  stay_refused: { one: ['stay_requested', 'appeal_lodged'], says: 'no-appeal', cite: STAY },
  humanitarian_request_made: {
    one: ['application_registered', 'application_lodged'],
    says: 'not-registered-yet',
    cite: HUMANITARIAN,
  },
  discretionary_clause_used: {
    one: ['application_registered', 'application_lodged'],
    says: 'not-registered-yet',
    cite: places(cite('AMMR 35(1)'), cite('D3 17(1)')),
  },
  humanitarian_request_accepted: {
    one: ['humanitarian_request_made'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: HUMANITARIAN,
  },
  humanitarian_request_refused: {
    one: ['humanitarian_request_made'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: HUMANITARIAN,
  },
  reconsideration_requested: {
    one: ['take_back_not_confirmed'],
    withSameState: true,
    says: 'nothing-was-refused',
    cite: RECONSIDERATION,
  },
  reconsideration_answered: {
    one: ['reconsideration_requested'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: RECONSIDERATION,
  },
  information_answered: {
    one: ['information_requested'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: INFORMATION,
  },
  relocation_confirmed: {
    one: ['relocation_information_sent'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: RELOCATION,
  },
  relocation_refused: {
    one: ['relocation_information_sent'],
    withSameState: true,
    says: 'no-request-to-answer',
    cite: RELOCATION,
  },
  offset_answered: { one: ['offset_requested'], withSameState: true, says: 'no-request-to-answer', cite: OFFSET },
  appeal_decided: { one: ['appeal_lodged'], says: 'no-appeal', cite: places(cite('APR 67(3)'), cite('APD 46')) },
};

/** The other State that an event is about: the one it goes to, or else the one that answers. */
function otherStateIn(event: CaseEvent): MemberState | undefined {
  if ('to' in event && event.type !== 'application_made') return event.to as MemberState;
  return 'by' in event && event.by !== undefined && isMemberState(event.by) ? event.by : undefined;
}

const ofType = (facts: Facts, type: EventType): readonly CaseEvent[] => facts.of(type) as readonly CaseEvent[];

const isYes = (event: CaseEvent): boolean => event.type !== 're_examination_answered' || event.accepted;

function isMissing(event: CaseEvent, { one, withSameState }: Needs, facts: Facts): boolean {
  const asked = otherStateIn(event);
  return !one.some((type) =>
    ofType(facts, type).some((earlier) => isYes(earlier) && (!withSameState || otherStateIn(earlier) === asked)),
  );
}

interface Answer {
  /** The request that it answers. */
  readonly to: EventType;
  /** What a yes, also one by silence, is recorded as. */
  readonly yes: EventType;
  readonly place: 'deemedAccepted' | 'deemedConfirmed';
}

const TO_CHARGE: Answer = { to: 'take_charge_requested', yes: 'take_charge_accepted', place: 'deemedAccepted' };
const TO_CONFIRM: Answer = { to: 'take_back_notified', yes: 'take_back_confirmed', place: 'deemedConfirmed' };
const TO_BACK: Answer = { to: 'take_back_requested', yes: 'take_back_accepted', place: 'deemedConfirmed' };

const ANSWERS: Readonly<Partial<Record<EventType, Answer>>> = {
  take_charge_accepted: TO_CHARGE,
  take_charge_refused: TO_CHARGE,
  take_back_confirmed: TO_CONFIRM,
  take_back_not_confirmed: TO_CONFIRM,
  take_back_accepted: TO_BACK,
  take_back_refused: TO_BACK,
};

const answersOf = (type: EventType, by: MemberState | undefined, facts: Facts): CaseEvent[] =>
  ofType(facts, type).filter((earlier) => otherStateIn(earlier) === by);

/**
 * An answer after which there is nothing left to answer: silence counted as a yes already, or the State has said yes,
 * or it says no twice. A yes after a no is allowed: a State may change its mind in favour.
 */
function answeredBefore(event: CaseEvent, facts: Facts, { responsibility }: Regime): NotLawful | undefined {
  const answer = ANSWERS[event.type];
  if (!answer) return undefined;
  const by = otherStateIn(event);
  const asked = answersOf(answer.to, by, facts).at(-1)?.on ?? event.on;
  const since = (type: EventType) => answersOf(type, by, facts).filter((earlier) => earlier.on >= asked);
  const yes = since(answer.yes).at(-1);
  if (yes?.deemed) return { says: 'deemed-accepted', cite: responsibility.cite[answer.place] };
  if (yes)
    return {
      says: 'already-accepted',
      cite: responsibility.cite[answer.place === 'deemedAccepted' ? 'accepted' : 'confirmed'],
    };
  return since(event.type).length > 0 ? { says: 'already-refused', cite: responsibility.cite.refused } : undefined;
}

/** The request of a State that does not need asking: it is responsible itself, or nothing points elsewhere. */
function asksItself(event: CaseEvent, facts: Facts, regime: Regime): NotLawful | undefined {
  if (event.type !== 'take_charge_requested') return undefined;
  const here = facts.last('application_registered')?.in ?? facts.last('application_lodged')?.in;
  if (event.to === here)
    return { says: 'asks-itself', cite: NEEDS.take_charge_requested?.cite[regime.id] ?? cite('AMMR 39(1)') };
  return shiftedHere(facts, 'request-too-late', regime);
}

/** Responsibility has moved to the State where the person is, because a limit passed. */
function shiftedHere(facts: Facts, says: string, { responsibility }: Regime): NotLawful | undefined {
  const here = facts.last('application_registered')?.in ?? facts.last('application_lodged')?.in;
  const shifted = facts.last('responsibility_shifted');
  if (!shifted || shifted.to !== here) return undefined;
  const late = shifted.because === 'request_not_sent_in_time' ? 'requestLate' : 'transferLate';
  return { says, cite: responsibility.cite[late] };
}

const transferTooLate = (event: CaseEvent, facts: Facts, regime: Regime): NotLawful | undefined =>
  event.type === 'transfer_decided' ? shiftedHere(facts, 'transfer-too-late', regime) : undefined;

/**
 * Whether an event can be recorded on the facts of its day; `undefined` when it can. `facts` are those of
 * the day of the event, without it; `regime` is the one that the file stands under.
 */
export function notLawfulNow(event: CaseEvent, facts: Facts, regime: Regime): NotLawful | undefined {
  const needs = NEEDS[event.type];
  if (needs && isMissing(event, needs, facts)) {
    return { says: needs.says, cite: needs.cite[regime.id] ?? cite('AMMR 84(1)') };
  }
  return (
    answeredBefore(event, facts, regime) ?? asksItself(event, facts, regime) ?? transferTooLate(event, facts, regime)
  );
}
