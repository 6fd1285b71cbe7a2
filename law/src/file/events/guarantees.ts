import { booleanField, dayField, oneOf, optional, stateField, wholeNumberField } from '../field.ts';

/** What authorities owe a person on the way: information, assessments, papers, school, work, and care. */
export const guaranteeEvents = {
  information_given: {
    means: 'The person was informed.',
    fields: {
      in: stateField('State'),
      about: oneOf('What about', [
        'screening',
        'procedure',
        'counselling',
        'responsibility',
        'reception',
        'biometrics',
        'detention',
        'transfer_consequences',
        'age_examination',
        'protection',
      ]),
    },
  },
  provisional_person_designated: {
    means: 'Somebody was named to assist the minor until a representative is appointed.',
    fields: { in: stateField('State') },
  },
  special_needs_assessed: {
    means: 'It was assessed whether the person has special needs.',
    fields: {
      in: stateField('State'),
      kind: optional(oneOf('For what; without it for both', ['procedural', 'reception'])),
    },
  },
  applicant_document_issued: {
    means: 'The person received a document as an applicant.',
    fields: { in: stateField('State'), kind: oneOf('Kind', ['registered', 'lodged']) },
  },
  age_doubted: {
    means: 'There are doubts about the age.',
    fields: {
      in: stateField('State'),
      under_six: optional(booleanField('The person may be under six, and nothing proves the age')),
    },
  },
  age_examination_refused: {
    means: 'The medical examination of the age was refused.',
    fields: { in: stateField('State') },
  },
  school_access_given: {
    means: 'The minor can go to school.',
    fields: { in: stateField('State'), outside_general_system: optional(booleanField('Outside the general schools')) },
  },
  labour_access_given: { means: 'The person may work.', fields: { in: stateField('State') } },
  decision_delayed_by_applicant: {
    means: 'The person caused the delay of the decision.',
    fields: { in: stateField('State') },
  },
  residence_restricted: {
    means: 'The person was told where to live or to report.',
    fields: {
      in: stateField('State'),
      how: oneOf('How', ['area', 'specific_place', 'reporting']),
    },
  },
  residence_restriction_reviewed: {
    means: 'A court reviewed where the person must live or report.',
    fields: { in: stateField('State'), upheld: optional(booleanField('The restriction stands')) },
  },
  residence_restriction_ended: {
    means: 'The person is free again to live anywhere in the State.',
    fields: { in: stateField('State') },
  },
  reception_breach_found: {
    means: 'A ground to reduce or withdraw reception conditions was found.',
    fields: {
      in: stateField('State'),
      ground: oneOf('Ground', [
        'left_place_or_absconded',
        'no_cooperation',
        'subsequent_application_lodged',
        'concealed_means',
        'serious_or_repeated_breach',
        'no_integration_measures',
      ]),
      beyond_control: optional(booleanField('For reasons beyond the control of the person')),
    },
  },
  reception_decision: {
    means: 'A decision on the reception conditions was taken.',
    fields: {
      in: stateField('State'),
      effect: oneOf('Effect', [
        'allowance_reduced',
        'allowance_withdrawn',
        'conditions_reduced',
        'conditions_withdrawn',
        'reinstated',
      ]),
      individual_reasons: optional(booleanField('With reasons, for this person, proportionate')),
    },
  },
  trafficking_indicated: {
    means: 'There are reasonable grounds to believe that the person is a victim of trafficking.',
    fields: {},
  },
  reflection_period_granted: {
    means: 'A victim of trafficking was given time to reflect.',
    fields: { in: stateField('State'), until: optional(dayField('Last day of that time')) },
  },
  detention_review_requested: {
    means: 'The person asked a court to review the detention.',
    fields: { in: stateField('State') },
  },
  detention_reviewed: {
    means: 'A court reviewed the detention.',
    fields: { in: stateField('State'), lawful: booleanField('The detention was lawful') },
  },
  detention_review_needs_more_time: {
    means: 'An exceptional situation makes the review of the detention take longer.',
    fields: { in: stateField('State') },
  },
  provisional_protection_measures: {
    means: 'A provisional document or registration gave access to the rights of protection.',
    fields: { in: stateField('State') },
  },
  guardian_appointed: {
    means: 'A guardian was appointed for the minor who has protection.',
    fields: {
      in: stateField('State'),
      minors_in_charge: optional(wholeNumberField('Minors in the charge of the guardian')),
    },
  },
} as const;
