import {
  type CaseEvent,
  type Citation,
  COMES_FIRST,
  type ComesFirst,
  cite,
  type EventType,
  type Facts,
  type MemberState,
  otherStateIn,
  type Regime,
} from '@openpact/law';
import { comesBefore } from './waits-for.ts';

/** Why an event cannot be recorded now. Words for people are made from `says`. */
export interface NotLawful {
  readonly says: string;
  readonly cite: Citation;
}

const ofType = (facts: Facts, type: EventType): readonly CaseEvent[] => facts.of(type) as readonly CaseEvent[];

const isYes = (event: CaseEvent): boolean => event.type !== 're_examination_answered' || event.accepted;

function isMissing(event: CaseEvent, { one, withSameState }: ComesFirst, facts: Facts): boolean {
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
    return { says: 'asks-itself', cite: COMES_FIRST.take_charge_requested?.cite[regime.id] ?? cite('AMMR 39(1)') };
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
  const needs = comesBefore(event.type);
  if (needs && isMissing(event, needs, facts)) {
    return { says: needs.refusal, cite: needs.cite[regime.id] ?? needs.cite['pact-2024'] ?? cite('AMMR 84(1)') };
  }
  return (
    answeredBefore(event, facts, regime) ?? asksItself(event, facts, regime) ?? transferTooLate(event, facts, regime)
  );
}
