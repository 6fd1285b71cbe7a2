import type { EventType, Stage } from '@openpact/law';

/** Events that answer one question, and the stages in which the question comes up most. */
export interface EventGroup {
  readonly title: string;
  readonly stages: readonly Stage[];
  readonly types: readonly EventType[];
}

const BEFORE: readonly Stage[] = ['before-arrival', 'arrived', 'screening', 'screened'];
const EXAMINED: readonly Stage[] = ['examination', 'border-procedure'];
const LEAVING: readonly Stage[] = ['return', 'return-border', 'voluntary-departure', 'postponed', 'departed'];

/**
 * Every kind of event that can be recorded by hand, by the question that it answers, in the order in which a case meets
 * them. What only the law makes happen is not among them.
 */
export const EVENT_GROUPS: readonly EventGroup[] = [
  {
    title: 'How did the person come?',
    stages: BEFORE,
    types: [
      'irregular_entry',
      'disembarked',
      'apprehended',
      'presented_at_border',
      'regular_entry',
      'visa_free_entry',
      'admitted',
      'found_without_document',
    ],
  },
  {
    title: 'What was done in the screening?',
    stages: BEFORE,
    types: [
      'screening_step_done',
      'security_check_done',
      'vulnerability_indicated',
      'screening_form_filled',
      'screening_form_contested',
      'screening_ended',
      'held_at_border_for_72_hours',
      'screening_prolonged',
      'watchlist_hit',
      'watchlist_opinion_given',
      'rights_allegation',
    ],
  },
  {
    title: 'Were fingerprints and face taken and sent?',
    stages: [...BEFORE, 'application-made', 'registered'],
    types: [
      'biometrics_sent',
      'biometrics_taken',
      'biometrics_retaken',
      'biometrics_refused',
      'fingers_or_face_not_usable',
      'biometrics_prevented_by_health',
      'biometrics_possible_again',
      'eurodac_technical_problem',
      'eurodac_influx_derogation',
    ],
  },
  {
    title: 'What did a database answer, or what changed in it?',
    stages: ['registered', 'responsibility'],
    types: [
      'eurodac_hit',
      'vis_hit',
      'responsibility_recorded',
      'eurodac_entry_changed',
      'eurodac_notice_sent',
      'eurodac_data_found_wrong',
      'eurodac_data_corrected',
      'comparison_requested',
      'comparison_answered',
      'wrong_hit_received',
      'wrong_hit_reported',
    ],
  },
  {
    title: 'Did the person apply, or take the application back?',
    stages: [...BEFORE, 'application-made', 'registered', 'withdrawn'],
    types: [
      'application_made',
      'registering_authority_informed',
      'application_registered',
      'lodging_appointment_given',
      'application_lodged',
      'determining_authority_informed',
      'application_withdrawn',
      'omission_excused',
      'new_elements_assessed',
      'removal_imminent',
    ],
  },
  {
    title: 'What was the person told or given to live on?',
    stages: ['application-made', 'registered'],
    types: [
      'information_given',
      'school_access_given',
      'labour_access_given',
      'reception_breach_found',
      'reception_decision',
      'decision_delayed_by_applicant',
      'provisional_protection_measures',
    ],
  },
  {
    title: 'Is it a minor, or does the person need special care?',
    stages: ['screening', 'application-made', 'registered'],
    types: [
      'special_needs_assessed',
      'special_needs_found',
      'medical_reason_found',
      'trafficking_indicated',
      'reflection_period_granted',
      'provisional_person_designated',
      'representative_appointed',
      'best_interests_assessed',
      'age_doubted',
      'age_assessed',
      'age_examination_refused',
      'guardian_appointed',
    ],
  },
  {
    title: 'Where must the person live? Is he or she held, or missing?',
    stages: ['transfer', ...LEAVING],
    types: [
      'detained',
      'detention_review_requested',
      'detention_review_needs_more_time',
      'detention_reviewed',
      'released',
      'imprisoned',
      'residence_restricted',
      'residence_restriction_reviewed',
      'residence_restriction_ended',
      'absconding_reported',
      'reappeared',
    ],
  },
  {
    title: 'What papers are there?',
    stages: ['registered', 'responsibility'],
    types: [
      'applicant_document_issued',
      'residence_document_issued',
      'residence_document_ended',
      'visa_issued',
      'visa_ended',
      'diploma_awarded',
      'documents_retained',
      'document_copies_given',
      'documents_returned',
      'citizenship_acquired',
      'admission_decided',
      'temporary_protection_registered',
    ],
  },
  {
    title: 'What family is there?',
    stages: ['registered', 'responsibility'],
    types: ['family_member', 'family_member_decided', 'accompanied_by', 'family_application', 'dependency'],
  },
  {
    title: 'Was another State asked to take the case?',
    stages: ['registered', 'responsibility'],
    types: [
      'take_charge_requested',
      'take_charge_accepted',
      'take_charge_refused',
      're_examination_requested',
      're_examination_answered',
      'humanitarian_request_made',
      'humanitarian_request_accepted',
      'humanitarian_request_refused',
      'discretionary_clause_used',
    ],
  },
  {
    title: 'Was another State told to take the person back?',
    stages: ['registered', 'responsibility'],
    types: [
      'take_back_notified',
      'take_back_confirmed',
      'take_back_not_confirmed',
      'reconsideration_requested',
      'reconsideration_answered',
      'learned_of_other_state',
      'opportunity_to_apply_given',
      'take_back_requested',
      'take_back_accepted',
      'take_back_refused',
    ],
  },
  {
    title: 'What did States ask, show or tell each other?',
    stages: ['responsibility'],
    types: [
      'evidence_given',
      'evidence_contested',
      'evidence_weighed',
      'information_requested',
      'information_time_extended',
      'information_answered',
      'responsibility_entered',
      'transfer_risk_found',
    ],
  },
  {
    title: 'How far is the transfer?',
    stages: ['transfer', 'transferred'],
    types: [
      'transfer_decided',
      'transfer_decision_notified',
      'transfer_arranged',
      'transfer_arrangement_answered',
      'transferred',
      'arrival_failed',
      'transfer_found_erroneous',
      'accepted_back',
    ],
  },
  {
    title: 'Did the person go to court against the transfer?',
    stages: ['transfer', 'transferred'],
    types: [
      'transfer_appealed',
      'transfer_suspension_requested',
      'transfer_suspended',
      'transfer_suspension_refused',
      'transfer_appeal_decided',
    ],
  },
  {
    title: 'Is the person relocated, or the case taken in place of that?',
    stages: ['screened', 'responsibility', 'protected'],
    types: [
      'relocation_information_sent',
      'relocation_reply_postponed',
      'relocation_confirmed',
      'relocation_refused',
      'relocated',
      'offset_requested',
      'offset_answered',
      'responsibility_offset',
      'reception_agreed',
    ],
  },
  {
    title: 'How is the application examined?',
    stages: EXAMINED,
    types: [
      'procedure_opened',
      'acceleration_ground_found',
      'acceleration_ground_fell_away',
      'inadmissibility_ground_found',
      'entry_authorised',
      'detention_guarantees_not_met',
      'complexity_found',
      'examination_extended',
      'examination_postponed',
      'postponement_told',
      'country_situation_reviewed',
      'expedited_examination_applied',
    ],
  },
  {
    title: 'How did the interview go?',
    stages: ['responsibility', ...EXAMINED],
    types: [
      'interview_held',
      'interview_report_shared',
      'interview_postponed',
      'fit_for_interview',
      'explanation_invited',
    ],
  },
  {
    title: 'What is known of the country of origin, or of another country?',
    stages: EXAMINED,
    types: [
      'safe_origin_assessed',
      'candidate_circumstance_notified',
      'recognition_rate_noted',
      'rate_not_representative',
      'country_situation_changed',
      'first_country_assessed',
      'third_country_assessed',
      'third_country_asked',
      'third_country_answered',
      'protection_granted_elsewhere',
      'international_court_relocation',
    ],
  },
  {
    title: 'Is there room at the border, and who goes first?',
    stages: ['border-procedure'],
    types: [
      'border_places_noted',
      'capacity_measure_notified',
      'annual_maximum_notified',
      'annual_maximum_authorised',
      'family_suspension_recommended',
      'instrumentalisation_found',
      'likely_well_founded_assessed',
      'return_prospect_assessed',
    ],
  },
  {
    title: 'What was decided, and what did a court say?',
    stages: [...EXAMINED, 'decided', 'appeal-open', 'appeal'],
    types: [
      'first_decision',
      'decision_notified',
      'appeal_lodged',
      'stay_requested',
      'stay_allowed',
      'stay_refused',
      'appeal_decided',
      'decision_became_final',
      'right_to_remain_excepted',
    ],
  },
  {
    title: 'Is protection looked at again, or over?',
    stages: ['protected', 'protection-ended'],
    types: [
      'protection_review_started',
      'protection_statement_made',
      'protection_review_ended',
      'protection_withdrawn',
      'protection_ended',
    ],
  },
  {
    title: 'Must the person leave, and how much time is there?',
    stages: ['decided', 'appeal-open', 'appeal', ...LEAVING],
    types: [
      'return_decision_issued',
      'return_decision_received',
      'refusal_of_entry_issued',
      'return_decision_appealed',
      'return_appeal_decided',
      'return_decision_became_final',
      'departure_risk_assessed',
      'voluntary_departure_requested',
      'voluntary_departure_granted',
      'voluntary_departure_refused',
      'other_stay_right_granted',
    ],
  },
  {
    title: 'Did the person leave, come back, or stay?',
    stages: [...LEAVING, 'other-stay-right'],
    types: [
      'departed_under_return',
      'left_territory',
      'removal_postponed',
      'removal_resumed',
      'no_prospect_of_removal',
      'return_detention_prolonged',
      'return_of_minor_prepared',
      'entry_ban_issued',
      'entry_ban_lifted',
      'returned_to_territory',
      'stayed',
    ],
  },
  { title: 'Is there anything else to remember?', stages: [], types: ['note'] },
];

/** Every type of event that can be chosen by hand. */
export const CHOOSABLE: readonly EventType[] = EVENT_GROUPS.flatMap((group) => group.types);

/** What the law makes happen by itself, or what follows from another entry: nobody records it. */
export const NOT_BY_HAND: readonly EventType[] = [
  'responsibility_shifted',
  're_examination_closed',
  'stay_not_requested',
];

/** The groups whose question comes up in this stage, and the others. */
export const groupsFor = (
  stage: Stage,
): { readonly likely: readonly EventGroup[]; readonly others: readonly EventGroup[] } => ({
  likely: EVENT_GROUPS.filter(({ stages }) => stages.includes(stage)),
  others: EVENT_GROUPS.filter(({ stages }) => !stages.includes(stage)),
});
