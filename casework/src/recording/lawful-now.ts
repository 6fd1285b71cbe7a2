import { type CaseEvent, type Citation, cite, type EventType, type Facts } from '@openpact/law';

/** Why an event cannot be recorded now. Words for people are made from `says`. */
export interface NotLawful {
  readonly says: string;
  readonly cite: Citation;
}

/** What must have happened before an event of this type makes sense, and the place that says so. */
interface Needs {
  readonly one: readonly EventType[];
  readonly says: string;
  readonly cite: Citation;
}

const NEEDS: Readonly<Partial<Record<EventType, Needs>>> = {
  application_lodged: { one: ['application_registered'], says: 'not-registered-yet', cite: cite('APR 28(1)') },
  registering_authority_informed: { one: ['application_made'], says: 'no-application-made', cite: cite('APR 27(3)') },
  take_charge_requested: {
    one: ['application_registered', 'application_lodged'],
    says: 'not-registered-yet',
    cite: cite('AMMR 39(1)'),
  },
  take_charge_accepted: { one: ['take_charge_requested'], says: 'no-request-to-answer', cite: cite('AMMR 40(1)') },
  take_charge_refused: { one: ['take_charge_requested'], says: 'no-request-to-answer', cite: cite('AMMR 40(1)') },
  re_examination_requested: { one: ['take_charge_refused'], says: 'nothing-was-refused', cite: cite('IR2055 9(2)') },
  re_examination_answered: {
    one: ['re_examination_requested'],
    says: 'no-request-to-answer',
    cite: cite('IR2055 9(2)'),
  },
  take_back_confirmed: { one: ['take_back_notified'], says: 'no-notification-to-answer', cite: cite('AMMR 41(3)') },
  take_back_not_confirmed: { one: ['take_back_notified'], says: 'no-notification-to-answer', cite: cite('AMMR 41(3)') },
  take_back_accepted: { one: ['take_back_requested'], says: 'no-request-to-answer', cite: cite('D3 25(1)') },
  take_back_refused: { one: ['take_back_requested'], says: 'no-request-to-answer', cite: cite('D3 25(1)') },
  transfer_decided: {
    one: ['take_charge_accepted', 'take_back_confirmed', 'take_back_accepted', 're_examination_answered'],
    says: 'nobody-accepted-yet',
    cite: cite('AMMR 42(1)'),
  },
  transfer_decision_notified: { one: ['transfer_decided'], says: 'no-transfer-decision', cite: cite('AMMR 42(2)') },
  transfer_appealed: { one: ['transfer_decision_notified'], says: 'no-transfer-decision', cite: cite('AMMR 43(1)') },
  transfer_suspended: { one: ['transfer_appealed'], says: 'no-appeal', cite: cite('AMMR 43(3)') },
  transfer_suspension_refused: { one: ['transfer_appealed'], says: 'no-appeal', cite: cite('AMMR 43(3)') },
  transfer_appeal_decided: { one: ['transfer_appealed'], says: 'no-appeal', cite: cite('AMMR 43(1)') },
  transferred: { one: ['transfer_decision_notified'], says: 'no-transfer-decision', cite: cite('AMMR 42(2)') },
  first_decision: {
    one: ['application_registered', 'application_lodged'],
    says: 'not-registered-yet',
    cite: cite('APR 35(1)'),
  },
  decision_notified: { one: ['first_decision'], says: 'no-decision-yet', cite: cite('APR 36(1)') },
  decision_became_final: { one: ['first_decision'], says: 'no-decision-yet', cite: cite('APR 3(8)') },
  appeal_lodged: { one: ['decision_notified'], says: 'no-decision-yet', cite: cite('APR 67(1)') },
  stay_requested: { one: ['decision_notified'], says: 'no-decision-yet', cite: cite('APR 68(5)(a)') },
  stay_allowed: { one: ['stay_requested', 'appeal_lodged'], says: 'no-appeal', cite: cite('APR 68(4)') },
  stay_refused: { one: ['stay_requested', 'appeal_lodged'], says: 'no-appeal', cite: cite('APR 68(4)') },
  appeal_decided: { one: ['appeal_lodged'], says: 'no-appeal', cite: cite('APR 67(3)') },
};

const ANSWERS: readonly EventType[] = [
  'take_charge_accepted',
  'take_charge_refused',
  'take_back_confirmed',
  'take_back_not_confirmed',
  'take_back_accepted',
  'take_back_refused',
];

const SILENT: Readonly<Partial<Record<EventType, EventType>>> = {
  take_charge_accepted: 'take_charge_accepted',
  take_charge_refused: 'take_charge_accepted',
  take_back_confirmed: 'take_back_confirmed',
  take_back_not_confirmed: 'take_back_confirmed',
  take_back_accepted: 'take_back_accepted',
  take_back_refused: 'take_back_accepted',
};

/** Silence already counted as a yes: an answer after it is too late. */
function deemedBefore(event: CaseEvent, facts: Facts): NotLawful | undefined {
  const silent = ANSWERS.includes(event.type) ? SILENT[event.type] : undefined;
  if (!silent) return undefined;
  const deemed = facts.of(silent).find((e) => e.deemed && 'by' in e && 'by' in event && e.by === event.by);
  if (!deemed) return undefined;
  const place =
    silent === 'take_charge_accepted' ? 'AMMR 40(8)' : silent === 'take_back_confirmed' ? 'AMMR 41(4)' : 'D3 25(2)';
  return { says: 'deemed-accepted', cite: cite(place) };
}

/** The request of a State that does not need asking: it is responsible itself, or nothing points elsewhere. */
function asksItself(event: CaseEvent, facts: Facts): NotLawful | undefined {
  if (event.type !== 'take_charge_requested') return undefined;
  const here = facts.last('application_registered')?.in ?? facts.last('application_lodged')?.in;
  if (event.to === here) return { says: 'asks-itself', cite: cite('AMMR 39(1)') };
  const shifted = facts.last('responsibility_shifted');
  return shifted && shifted.to === here ? { says: 'request-too-late', cite: cite('AMMR 39(1) subpara 3') } : undefined;
}

/**
 * Whether an event can be recorded on the facts of its day; `undefined` when it can. `facts` are those of
 * the day of the event, without it.
 */
export function notLawfulNow(event: CaseEvent, facts: Facts): NotLawful | undefined {
  const needs = NEEDS[event.type];
  if (needs && !needs.one.some((type) => facts.first(type))) return { says: needs.says, cite: needs.cite };
  return deemedBefore(event, facts) ?? asksItself(event, facts);
}
