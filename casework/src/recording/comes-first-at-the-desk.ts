import { type ComesFirst, cite, type EventType } from '@openpact/law';

type Row = Omit<ComesFirst, 'withSameState' | 'isAnswer'>;

/** The same place under either law, as for the directive on return. */
const both = (place: string): Row['cite'] => ({ 'pact-2024': cite(place), 'dublin-iii': cite(place) });
const either = (pact: string, before: string): Row['cite'] => ({ 'pact-2024': cite(pact), 'dublin-iii': cite(before) });
/** Unknown to the law before, where the step did not exist. */
const pact = (place: string): Row['cite'] => ({ 'pact-2024': cite(place) });

/** What makes somebody have to leave: a decision of its own, one with the rejection, or a refusal of entry. */
const DUTY_TO_LEAVE: readonly EventType[] = [
  'return_decision_issued',
  'refusal_of_entry_issued',
  'first_decision',
  'protection_withdrawn',
];

const toReturn = (place: string): Row => ({ one: DUTY_TO_LEAVE, refusal: 'no-duty-to-leave', cite: both(place) });

const ARRIVAL: readonly EventType[] = ['apprehended', 'disembarked', 'presented_at_border'];

const inScreening = (place: string): Row => ({ one: ARRIVAL, refusal: 'nobody-to-screen', cite: pact(place) });

const ofHeld = (place: Row['cite']): Row => ({ one: ['detained'], refusal: 'nobody-is-held', cite: place });

const answers = (asked: EventType, place: string): Row => ({
  one: [asked],
  refusal: 'nothing-to-answer',
  cite: pact(place),
});

const protectedFirst = (place: string, before: string): Row => ({
  one: ['first_decision', 'appeal_decided'],
  refusal: 'no-decision-yet',
  cite: either(place, before),
});

/**
 * What must come first on the way to return and in the care of a person, beside the table of law. Only the desk asks it:
 * a file from elsewhere may be silent on such steps.
 */
export const DESK_COMES_FIRST: Readonly<Partial<Record<EventType, ComesFirst>>> = {
  stay_not_requested: {
    one: ['decision_notified'],
    refusal: 'no-decision-yet',
    cite: either('APR 68(5)(a)', 'APD 46'),
  },
  // Return
  return_decision_received: toReturn('RD 12(1)'),
  return_decision_appealed: toReturn('RD 13(1)'),
  return_appeal_decided: { one: ['return_decision_appealed'], refusal: 'no-appeal', cite: both('RD 13(1)') },
  return_decision_became_final: toReturn('RD 13(1)'),
  voluntary_departure_requested: toReturn('RD 7(1)'),
  voluntary_departure_granted: toReturn('RD 7(1)'),
  voluntary_departure_refused: toReturn('RD 7(4)'),
  removal_postponed: toReturn('RD 9(1)'),
  removal_resumed: { one: ['removal_postponed'], refusal: 'nothing-was-postponed', cite: both('RD 9(1)') },
  return_detention_prolonged: ofHeld(both('RD 15(6)')),
  no_prospect_of_removal: toReturn('RD 15(4)'),
  return_of_minor_prepared: toReturn('RD 10(2)'),
  entry_ban_issued: toReturn('RD 11(1)'),
  entry_ban_lifted: { one: ['entry_ban_issued'], refusal: 'no-entry-ban', cite: both('RD 11(3)') },
  // Detention and where to live
  released: { one: ['detained', 'imprisoned'], refusal: 'nobody-is-held', cite: either('RCD 11(1)', 'D3 28(3)') },
  detention_review_requested: ofHeld(pact('RCD 11(3)')),
  detention_review_needs_more_time: ofHeld(pact('RCD 11(3)')),
  detention_reviewed: ofHeld(either('RCD 11(3)', 'D3 28(4)')),
  residence_restriction_reviewed: { one: ['residence_restricted'], refusal: 'no-restriction', cite: pact('RCD 9(5)') },
  residence_restriction_ended: { one: ['residence_restricted'], refusal: 'no-restriction', cite: pact('RCD 9(5)') },
  // Screening
  screening_step_done: inScreening('SR 8(5)'),
  vulnerability_indicated: inScreening('SR 12(3)'),
  screening_form_filled: inScreening('SR 17(1)'),
  screening_form_contested: { one: ['screening_form_filled'], refusal: 'no-form-yet', cite: pact('SR 17(3)') },
  screening_ended: inScreening('SR 18(1)'),
  watchlist_opinion_given: answers('watchlist_hit', 'SR 16(7)'),
  // Eurodac
  biometrics_possible_again: answers('biometrics_prevented_by_health', 'EUROD 15(2)'),
  comparison_answered: answers('comparison_requested', 'EUROD 38(2)'),
  wrong_hit_reported: answers('wrong_hit_received', 'EUROD 38(6)'),
  eurodac_entry_changed: { one: ['biometrics_sent'], refusal: 'no-data-in-eurodac', cite: pact('EUROD 40(3)') },
  eurodac_notice_sent: answers('eurodac_entry_changed', 'EUROD 16(4)'),
  eurodac_data_corrected: answers('eurodac_data_found_wrong', 'EUROD 40(5)'),
  // Age, papers, and what protection brings
  age_examination_refused: {
    one: ['age_doubted'],
    refusal: 'no-doubt-on-the-age',
    cite: either('APR 25(6)', 'APD 25(5)'),
  },
  applicant_document_issued: {
    one: ['application_made', 'application_registered', 'application_lodged'],
    refusal: 'no-application-made',
    cite: either('APR 29(1)', 'APD 6(1)'),
  },
  labour_access_given: {
    one: ['application_registered', 'application_lodged'],
    refusal: 'not-registered-yet',
    cite: pact('RCD 17(1)'),
  },
  decision_delayed_by_applicant: {
    one: ['application_registered', 'application_lodged'],
    refusal: 'not-registered-yet',
    cite: pact('RCD 17(1)'),
  },
  provisional_protection_measures: protectedFirst('QR 20(3)', 'APD 46'),
  guardian_appointed: protectedFirst('QR 33(1)', 'APD 46'),
};
