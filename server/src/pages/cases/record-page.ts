import type { PersonFile } from '@openpact/casework';
import { EVENT_KINDS, type EventType, english, type Field, type Position } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { type Filled, fieldInput } from './field-input.ts';
import type { Recorder } from './recorder.ts';
import { TEXT } from './words.ts';

/** Groups of events that a person may look for, in the order in which a case meets them. */
export const EVENT_GROUPS: readonly { readonly title: string; readonly types: readonly EventType[] }[] = [
  {
    title: 'Arrival and screening',
    types: [
      'irregular_entry',
      'disembarked',
      'visa_free_entry',
      'regular_entry',
      'presented_at_border',
      'apprehended',
      'held_at_border_for_72_hours',
      'screening_step_done',
      'vulnerability_indicated',
      'screening_form_filled',
      'screening_form_contested',
      'watchlist_hit',
      'watchlist_opinion_given',
      'security_check_done',
      'screening_ended',
      'rights_allegation',
    ],
  },
  {
    title: 'Fingerprints and Eurodac',
    types: [
      'biometrics_taken',
      'biometrics_sent',
      'biometrics_retaken',
      'biometrics_refused',
      'fingers_or_face_not_usable',
      'biometrics_prevented_by_health',
      'biometrics_possible_again',
      'eurodac_technical_problem',
      'eurodac_influx_derogation',
      'comparison_requested',
      'comparison_answered',
      'wrong_hit_received',
      'wrong_hit_reported',
      'eurodac_entry_changed',
      'eurodac_notice_sent',
      'admission_decided',
      'temporary_protection_registered',
      'citizenship_acquired',
    ],
  },
  {
    title: 'Information, care and guarantees',
    types: [
      'information_given',
      'special_needs_assessed',
      'provisional_person_designated',
      'applicant_document_issued',
      'age_doubted',
      'age_examination_refused',
      'school_access_given',
      'labour_access_given',
      'decision_delayed_by_applicant',
      'residence_restricted',
      'residence_restriction_reviewed',
      'residence_restriction_ended',
      'reception_breach_found',
      'reception_decision',
      'trafficking_indicated',
      'detention_review_requested',
      'detention_review_needs_more_time',
      'detention_reviewed',
      'provisional_protection_measures',
      'guardian_appointed',
    ],
  },
  {
    title: 'Application',
    types: [
      'application_made',
      'registering_authority_informed',
      'application_registered',
      'application_lodged',
      'application_withdrawn',
      'representative_appointed',
      'interview_held',
      'age_assessed',
      'note',
    ],
  },
  {
    title: 'Family, dependency and best interests',
    types: [
      'family_member',
      'family_member_decided',
      'accompanied_by',
      'family_application',
      'dependency',
      'best_interests_assessed',
    ],
  },
  {
    title: 'Documents',
    types: ['residence_document_issued', 'residence_document_ended', 'visa_issued', 'visa_ended', 'diploma_awarded'],
  },
  {
    title: 'Responsible State and transfer',
    types: [
      'eurodac_hit',
      'vis_hit',
      'responsibility_recorded',
      'take_charge_requested',
      'take_charge_accepted',
      'take_charge_refused',
      're_examination_requested',
      're_examination_answered',
      'take_back_notified',
      'take_back_confirmed',
      'take_back_not_confirmed',
      'take_back_requested',
      'take_back_accepted',
      'take_back_refused',
      'transfer_decided',
      'transfer_decision_notified',
      'transfer_appealed',
      'transfer_suspended',
      'transfer_suspension_refused',
      'transfer_appeal_decided',
      'detained',
      'released',
      'imprisoned',
      'absconding_reported',
      'reappeared',
      'transferred',
      'discretionary_clause_used',
      'transfer_risk_found',
      'relocated',
    ],
  },
  {
    title: 'Between States, evidence and relocation',
    types: [
      'evidence_given',
      'evidence_contested',
      'evidence_weighed',
      'information_requested',
      'information_time_extended',
      'information_answered',
      'humanitarian_request_made',
      'humanitarian_request_accepted',
      'humanitarian_request_refused',
      'reconsideration_requested',
      'reconsideration_answered',
      'admitted',
      'found_without_document',
      'learned_of_other_state',
      'opportunity_to_apply_given',
      'transfer_suspension_requested',
      'transfer_arranged',
      'transfer_arrangement_answered',
      'arrival_failed',
      'transfer_found_erroneous',
      'accepted_back',
      'responsibility_entered',
      'relocation_information_sent',
      'relocation_reply_postponed',
      'relocation_confirmed',
      'relocation_refused',
      'offset_requested',
      'offset_answered',
      'responsibility_offset',
      'reception_agreed',
      'instrumentalisation_found',
      'expedited_examination_applied',
    ],
  },
  {
    title: 'Examination, third countries and end of protection',
    types: [
      'lodging_appointment_given',
      'determining_authority_informed',
      'documents_retained',
      'document_copies_given',
      'documents_returned',
      'new_elements_assessed',
      'removal_imminent',
      'protection_granted_elsewhere',
      'international_court_relocation',
      'return_decision_received',
      'first_country_assessed',
      'third_country_assessed',
      'third_country_asked',
      'third_country_answered',
      'safe_origin_assessed',
      'candidate_circumstance_notified',
      'complexity_found',
      'examination_postponed',
      'postponement_told',
      'country_situation_reviewed',
      'border_places_noted',
      'annual_maximum_notified',
      'annual_maximum_authorised',
      'family_suspension_recommended',
      'interview_report_shared',
      'interview_postponed',
      'fit_for_interview',
      'explanation_invited',
      'omission_excused',
      'return_prospect_assessed',
      'likely_well_founded_assessed',
      'protection_review_started',
      'protection_statement_made',
      'protection_review_ended',
      'protection_withdrawn',
      'protection_ended',
    ],
  },
  {
    title: 'Procedure, decision and return',
    types: [
      'recognition_rate_noted',
      'country_situation_changed',
      'rate_not_representative',
      'acceleration_ground_found',
      'acceleration_ground_fell_away',
      'inadmissibility_ground_found',
      'special_needs_found',
      'medical_reason_found',
      'detention_guarantees_not_met',
      'capacity_measure_notified',
      'procedure_opened',
      'entry_authorised',
      'examination_extended',
      'first_decision',
      'decision_notified',
      'decision_became_final',
      'return_decision_issued',
      'refusal_of_entry_issued',
      'appeal_lodged',
      'stay_requested',
      'stay_allowed',
      'stay_refused',
      'appeal_decided',
      'voluntary_departure_granted',
      'departed_under_return',
      'left_territory',
      'returned_to_territory',
      'stayed',
    ],
  },
];

/** Every type of event that can be chosen by hand. What only the law makes happen is not among them. */
export const CHOOSABLE: readonly EventType[] = EVENT_GROUPS.flatMap((group) => group.types);

/** The page that asks what happened: the lawful next steps first, and everything else by subject. */
export function choosePage(file: PersonFile, position: Position, recorderOf: (type: EventType) => Recorder): Html {
  const link = (type: EventType): Html => {
    const recorder = recorderOf(type);
    return recorder === 'me'
      ? html`<li><a class="govuk-link" href="/files/${file.id}/record/${type}">${english.events[type]}</a></li>`
      : html`<li>${english.events[type]} <span class="op-quiet">${TEXT.recordedBy[recorder]}</span></li>`;
  };
  const expected = [...new Set(position.next.map((step) => step.records))];
  return html`
    ${expected.length > 0 ? html`<h2 class="govuk-heading-m">What the law expects next</h2><ul class="govuk-list govuk-list--spaced">${expected.map(link)}</ul>` : ''}
    <h2 class="govuk-heading-m">Anything else</h2>
    ${EVENT_GROUPS.map(
      (
        group,
      ) => html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${group.title}</span></summary>
      <div class="govuk-details__text"><ul class="govuk-list govuk-list--spaced">${group.types.map(link)}</ul></div></details>`,
    )}`;
}

export const fieldsOf = (type: EventType): Readonly<Record<string, Field<unknown>>> => EVENT_KINDS[type].fields;

interface RecordForm {
  readonly type: EventType;
  readonly filled: Filled;
  /** What is wrong with the event as a whole, with its ground where there is one. */
  readonly refusal?: Html | undefined;
  readonly onField: Field<unknown>;
}

/** What is wrong, at the top of the form, each with a link to its field. */
export function errorSummary(errors: Readonly<Record<string, string>>, refusal: Html | undefined): Html | string {
  const lines = Object.entries(errors);
  if (lines.length === 0 && !refusal) return '';
  return html`<div class="govuk-error-summary" role="alert"><h2 class="govuk-error-summary__title">There is a problem</h2>
    <div class="govuk-error-summary__body">${refusal ?? ''}
    <ul class="govuk-list govuk-error-summary__list">${lines.map(([name, message]) => html`<li><a href="#field-${name}">${message}</a></li>`)}</ul></div></div>`;
}

/** The questions of one event, the day first. The form around them is the caller's. */
export function recordFields({ type, filled, onField }: RecordForm): Html {
  return html`<p class="govuk-body-l">${english.events[type]}</p>
    ${fieldInput({ type, name: 'on', field: onField, filled })}
    ${Object.entries(fieldsOf(type)).map(([name, field]) => fieldInput({ type, name, field, filled }))}
    <button class="govuk-button">Record</button>`;
}
