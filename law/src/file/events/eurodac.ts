import { booleanField, dayField, oneOf, optional, stateField } from '../field.ts';

/** Data sets in Eurodac: what holds up the sending, what is added later, and what ends a data set early. */
export const eurodacEvents = {
  biometrics_taken: {
    means: 'Biometric data were taken.',
    fields: { in: stateField('State that took them') },
  },
  biometrics_retaken: {
    means: 'Fingerprints that could not be compared were taken again, this time with success.',
    fields: {
      in: stateField('State that took them'),
      category: optional(
        oneOf('Category of the data; without it those of an applicant', [
          'applicant',
          'irregular_crossing',
          'illegal_stay',
          'disembarked',
          'union_resettlement',
          'national_resettlement',
          'temporary_protection',
        ]),
      ),
    },
  },
  biometrics_prevented_by_health: {
    means: 'Measures for the health of the person or of the public keep the biometric data from being taken.',
    fields: { in: stateField('State') },
  },
  biometrics_possible_again: {
    means: 'The measures for health that had kept the biometric data from being taken are over.',
    fields: { in: stateField('State') },
  },
  biometrics_refused: {
    means: 'The person refused to give biometric data.',
    fields: {
      in: stateField('State'),
      protection_risk: optional(booleanField('Signs that a minor who refuses may need protection')),
    },
  },
  fingers_or_face_not_usable: {
    means: 'The fingertips or the face do not allow biometric data to be taken.',
    fields: { in: stateField('State'), own_doing: optional(booleanField('The person brought this about on purpose')) },
  },
  eurodac_technical_problem: {
    means: 'A serious technical problem keeps data from being sent to Eurodac.',
    fields: { in: stateField('State that uses the longer time') },
  },
  eurodac_influx_derogation: {
    means:
      'The State notified a sudden influx to the Commission and the other States; the day is that of the notification.',
    fields: { in: stateField('State that notified'), until: dayField('Last day of the derogation, one month at most') },
  },
  comparison_requested: {
    means: 'Eurodac received a request to compare.',
    fields: { in: stateField('State that asked'), urgent: optional(booleanField('Asked as urgent')) },
  },
  comparison_answered: {
    means: 'Eurodac answered the request to compare.',
    fields: { in: stateField('State that asked'), hit: booleanField('Whether there was a hit') },
  },
  wrong_hit_received: {
    means: 'A result was received that the check by an expert found to be wrong; the day is that of receipt.',
    fields: { in: stateField('State that received it') },
  },
  wrong_hit_reported: {
    means: 'The wrong hit was erased and reported to eu-LISA.',
    fields: { in: stateField('State that received it') },
  },
  eurodac_entry_changed: {
    means: 'A State changed what others must know of a data set.',
    fields: {
      in: stateField('State of origin'),
      what: oneOf('What changed', ['responsible_state', 'security_flag_removed', 'erased', 'marked', 'unmarked']),
    },
  },
  eurodac_notice_sent: {
    means: 'Eurodac told the other States that had stored data of the person.',
    fields: {},
  },
  admission_decided: {
    means: 'A State decided on admitting the person from a third country.',
    fields: {
      in: stateField('State'),
      under: oneOf('Scheme', ['union_framework', 'national_scheme']),
      outcome: oneOf('Outcome of the admission', ['granted', 'refused_as_danger', 'consent_missing']),
    },
  },
  temporary_protection_registered: {
    means: 'Was registered for temporary protection.',
    fields: {
      in: stateField('State'),
      decision_in_force: optional(dayField('Day on which the decision of the Council entered into force')),
      prolonged_until: optional(dayField('Last day of the temporary protection as prolonged')),
      ukraine_2022: optional(booleanField('Under the decision of 2022 on persons from Ukraine')),
    },
  },
  eurodac_data_found_wrong: {
    means: 'Data in Eurodac were found to be wrong or kept against the rules.',
    fields: { in: stateField('State that found it'), how: oneOf('What is wrong', ['inaccurate', 'unlawful']) },
  },
  eurodac_data_corrected: {
    means: 'The State of origin corrected or erased wrong data in Eurodac.',
    fields: { in: stateField('State of origin') },
  },
  citizenship_acquired: {
    means: 'Acquired the citizenship of a Member State.',
    fields: { of: stateField('State') },
  },
} as const;
