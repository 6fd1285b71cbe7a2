import { type Citation, cite, isMemberState, type MemberState, type RegimeId } from '../core/index.ts';
import type { CaseEvent } from './case-event.ts';
import type { EventType } from './events/index.ts';

/** A place in the law now in force, and the one that stood in its stead before. */
const places = (pact: Citation, before: Citation): Readonly<Partial<Record<RegimeId, Citation>>> => ({
  'pact-2024': pact,
  'dublin-iii': before,
});

/** What must have happened before an event of this type makes sense, and the place that says so. */
export interface ComesFirst {
  readonly one: readonly EventType[];
  /** Only where it happened with the State that this event names: who accepts must have been asked. */
  readonly withSameState?: true;
  /** It answers or follows upon the other by its nature, so that it cannot be older. */
  readonly isAnswer?: true;
  /** Key of the words in which recording it without is refused. */
  readonly refusal: string;
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
export const COMES_FIRST: Readonly<Partial<Record<EventType, ComesFirst>>> = {
  application_lodged: {
    one: ['application_registered'],
    refusal: 'not-registered-yet',
    cite: places(cite('APR 28(1)'), cite('APD 6(2)')),
  },
  registering_authority_informed: {
    one: ['application_made'],
    refusal: 'no-application-made',
    cite: places(cite('APR 27(3)'), cite('APD 6(1)')),
  },
  take_charge_requested: {
    one: ['application_registered', 'application_lodged'],
    refusal: 'not-registered-yet',
    cite: places(cite('AMMR 39(1)'), cite('D3 21(1)')),
  },
  take_charge_accepted: {
    one: ['take_charge_requested'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: ASKED,
  },
  take_charge_refused: {
    one: ['take_charge_requested'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: ASKED,
  },
  re_examination_requested: {
    one: ['take_charge_refused', 'take_back_refused'],
    withSameState: true,
    isAnswer: true,
    refusal: 'nothing-was-refused',
    cite: LOOK_AGAIN,
  },
  re_examination_answered: {
    one: ['re_examination_requested'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: LOOK_AGAIN,
  },
  take_back_confirmed: {
    one: ['take_back_notified'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-notification-to-answer',
    cite: NOTIFIED,
  },
  take_back_not_confirmed: {
    one: ['take_back_notified'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-notification-to-answer',
    cite: NOTIFIED,
  },
  take_back_accepted: {
    one: ['take_back_requested'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: NOTIFIED,
  },
  take_back_refused: {
    one: ['take_back_requested'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: NOTIFIED,
  },
  transfer_decided: {
    one: ['take_charge_accepted', 'take_back_confirmed', 'take_back_accepted', 're_examination_answered'],
    withSameState: true,
    refusal: 'nobody-accepted-yet',
    cite: places(cite('AMMR 42(1)'), cite('D3 26(1)')),
  },
  transfer_decision_notified: {
    one: ['transfer_decided'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-transfer-decision',
    cite: TRANSFER_DECISION,
  },
  transfer_appealed: { one: ['transfer_decision_notified'], refusal: 'no-transfer-decision', cite: TRANSFER_APPEAL },
  transfer_suspended: { one: ['transfer_appealed'], refusal: 'no-appeal', cite: SUSPENSION },
  transfer_suspension_refused: { one: ['transfer_appealed'], refusal: 'no-appeal', cite: SUSPENSION },
  transfer_appeal_decided: { one: ['transfer_appealed'], isAnswer: true, refusal: 'no-appeal', cite: TRANSFER_APPEAL },
  transferred: {
    one: ['transfer_decision_notified'],
    withSameState: true,
    refusal: 'no-transfer-decision',
    cite: TRANSFER_DECISION,
  },
  first_decision: {
    one: ['application_registered', 'application_lodged'],
    refusal: 'not-registered-yet',
    cite: places(cite('APR 35(1)'), cite('APD 31(3)')),
  },
  decision_notified: {
    one: ['first_decision', 'protection_withdrawn'],
    isAnswer: true,
    refusal: 'no-decision-yet',
    cite: places(cite('APR 36(1)'), cite('APD 31(3)')),
  },
  decision_became_final: {
    one: ['first_decision', 'protection_withdrawn'],
    refusal: 'no-decision-yet',
    cite: places(cite('APR 3(8)'), cite('APD 46')),
  },
  appeal_lodged: { one: ['decision_notified'], refusal: 'no-decision-yet', cite: APPEAL },
  stay_requested: {
    one: ['decision_notified'],
    refusal: 'no-decision-yet',
    cite: places(cite('APR 68(5)(a)'), cite('APD 46')),
  },
  stay_allowed: { one: ['stay_requested', 'appeal_lodged'], refusal: 'no-appeal', cite: STAY },
  stay_refused: { one: ['stay_requested', 'appeal_lodged'], refusal: 'no-appeal', cite: STAY },
  humanitarian_request_made: {
    one: ['application_registered', 'application_lodged'],
    refusal: 'not-registered-yet',
    cite: HUMANITARIAN,
  },
  discretionary_clause_used: {
    one: ['application_registered', 'application_lodged'],
    refusal: 'not-registered-yet',
    cite: places(cite('AMMR 35(1)'), cite('D3 17(1)')),
  },
  humanitarian_request_accepted: {
    one: ['humanitarian_request_made'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: HUMANITARIAN,
  },
  humanitarian_request_refused: {
    one: ['humanitarian_request_made'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: HUMANITARIAN,
  },
  reconsideration_requested: {
    one: ['take_back_not_confirmed'],
    withSameState: true,
    isAnswer: true,
    refusal: 'nothing-was-refused',
    cite: RECONSIDERATION,
  },
  reconsideration_answered: {
    one: ['reconsideration_requested'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: RECONSIDERATION,
  },
  information_answered: {
    one: ['information_requested'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: INFORMATION,
  },
  relocation_confirmed: {
    one: ['relocation_information_sent'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: RELOCATION,
  },
  relocation_refused: {
    one: ['relocation_information_sent'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: RELOCATION,
  },
  offset_answered: {
    one: ['offset_requested'],
    withSameState: true,
    isAnswer: true,
    refusal: 'no-request-to-answer',
    cite: OFFSET,
  },
  appeal_decided: {
    one: ['appeal_lodged'],
    isAnswer: true,
    refusal: 'no-appeal',
    cite: places(cite('APR 67(3)'), cite('APD 46')),
  },
};

/** The other State that an event is about: the one it goes to, or else the one that answers. */
export function otherStateIn(event: CaseEvent): MemberState | undefined {
  if ('to' in event && event.type !== 'application_made') return event.to as MemberState;
  return 'by' in event && event.by !== undefined && isMemberState(event.by) ? event.by : undefined;
}
