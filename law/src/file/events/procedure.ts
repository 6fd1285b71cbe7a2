import { booleanField, countryField, oneOf, optional, stateField, textField, wholeNumberField } from '../field.ts';

/** Grounds of the accelerated procedure that an authority finds (APR 42(1)(a) to (i)). */
const ACCELERATION = [
  'irrelevant_issues',
  'inconsistent_or_false',
  'misled_authorities',
  'delays_removal',
  'safe_country_of_origin',
  'danger_to_security',
  'subsequent_application',
  'unlawful_entry_late_application',
  'lawful_entry_late_application',
] as const;

/** Choice and course of the procedure, decisions, remedies, and return. */
export const procedureEvents = {
  recognition_rate_noted: {
    means: 'The yearly Union-wide recognition rate for the country was looked up.',
    fields: {
      country: countryField('Country of nationality or former residence'),
      year: wholeNumberField('Year of the data'),
      protection: wholeNumberField('First-instance decisions granting refugee status or subsidiary protection'),
      total: wholeNumberField('All first-instance decisions', 1),
      source: optional(textField('Source and date of extraction')),
    },
  },
  country_situation_changed: {
    means: 'The determining authority found a significant change in the country since the rate was published.',
    fields: { country: countryField('Country') },
  },
  rate_not_representative: {
    means: 'The determining authority found that the rate does not stand for the category of this applicant.',
    fields: { category: optional(textField('Category')) },
  },
  acceleration_ground_found: {
    means: 'The determining authority found a ground for the accelerated procedure.',
    fields: {
      ground: oneOf('Ground', ACCELERATION),
      opportunity_to_explain: optional(booleanField('The person had a full opportunity to show good cause')),
    },
  },
  acceleration_ground_fell_away: {
    means: 'A ground for the accelerated procedure no longer applies.',
    fields: {
      ground: oneOf('Ground', ACCELERATION),
    },
  },
  inadmissibility_ground_found: {
    means: 'The determining authority found a ground of inadmissibility.',
    fields: {
      ground: oneOf('Ground', [
        'first_country_of_asylum',
        'safe_third_country',
        'protected_in_another_state',
        'international_criminal_court',
        'late_after_return_decision',
        'subsequent_without_new_elements',
      ]),
    },
  },
  special_needs_found: {
    means: 'Special needs were found.',
    fields: {
      kind: oneOf('Kind', ['procedural', 'reception']),
      support_available: booleanField('The necessary support can be given in the border procedure'),
      support_in_accelerated: optional(booleanField('The necessary support can be given in the accelerated procedure')),
    },
  },
  medical_reason_found: { means: 'A medical reason speaks against the border procedure.', fields: {} },
  detention_guarantees_not_met: {
    means: 'The border procedure is only possible in detention, and its guarantees cannot be met.',
    fields: {},
  },
  capacity_measure_notified: {
    means: 'The State notified that its capacity for the border procedure is reached.',
    fields: { in: stateField('State') },
  },
  procedure_opened: {
    means: 'The authority opened an examination procedure.',
    fields: { in: stateField('State'), procedure: oneOf('Procedure', ['border', 'accelerated', 'regular']) },
  },
  entry_authorised: { means: 'The person was let into the territory.', fields: { in: stateField('State') } },
  examination_extended: {
    means: 'The time limit of the examination was extended.',
    fields: {
      in: stateField('State'),
      because: oneOf('Why', ['disproportionate_numbers', 'complex_issues', 'applicant_at_fault']),
      of: optional(oneOf('Which examination; without it that of the substance', ['admissibility', 'substance'])),
    },
  },
  first_decision: {
    means: 'The first decision on the application was taken.',
    fields: {
      in: stateField('State'),
      outcome: oneOf('Outcome', [
        'refugee_status',
        'subsidiary_protection',
        'inadmissible',
        'unfounded',
        'manifestly_unfounded',
        'withdrawn_explicit',
        'withdrawn_implicit',
      ]),
      return_decision: optional(
        oneOf('The return decision', ['part_of_it', 'separate', 'refusal_of_entry', 'not_issued']),
      ),
      procedure: optional(oneOf('Procedure in which it was taken', ['border', 'accelerated', 'regular'])),
    },
  },
  decision_notified: {
    means: 'The decision was notified to the person.',
    fields: {
      in: stateField('State'),
      to: optional(oneOf('To whom; without it to the person', ['person', 'adviser'])),
    },
  },
  decision_became_final: {
    means: 'The decision can no longer be appealed.',
    fields: { in: stateField('State') },
  },
  return_decision_issued: {
    means: 'A return decision was issued.',
    fields: { in: stateField('State'), before_application: optional(booleanField('Before the application was made')) },
  },
  refusal_of_entry_issued: { means: 'Entry was refused.', fields: { in: stateField('State') } },
  appeal_lodged: { means: 'The person appealed.', fields: { in: stateField('State') } },
  stay_requested: { means: 'The person asked the court to be allowed to remain.', fields: { in: stateField('State') } },
  stay_allowed: { means: 'The court allowed the person to remain.', fields: { in: stateField('State') } },
  stay_refused: { means: 'The court did not allow the person to remain.', fields: { in: stateField('State') } },
  appeal_decided: {
    means: 'The appeal was decided.',
    fields: {
      in: stateField('State'),
      outcome: oneOf('Outcome', ['refugee_status', 'subsidiary_protection', 'dismissed', 'sent_back']),
      final: optional(booleanField('No further remedy')),
    },
  },
  voluntary_departure_granted: {
    means: 'A period for voluntary departure was granted.',
    fields: {
      in: stateField('State'),
      days: wholeNumberField('Days', 1),
      prolonged: optional(booleanField('A longer time because of the circumstances of the person')),
    },
  },
} as const;
