import { booleanField, oneOf, optional, stateField, textField, textsField } from '../field.ts';

const standing = (means: string) => optional(oneOf(means, ['confirmed', 'declared']));

/**
 * The entries of the screening form, beside who the person is and what the file says already. Names, birth and
 * nationality carry whether they are confirmed or only declared. Source: SR 17(1)-(3).
 */
export const SCREENING_FORM_FIELDS = {
  identity: standing('Name, birth and gender: confirmed by the authority, or declared by the person'),
  origin: standing('Nationality, earlier residence and languages: confirmed or declared'),
  reason: optional(textField('Why the screening was done')),
  health: optional(textField('What the health check gave, or that no further check was needed')),
  vulnerability: optional(textField('What the check for special needs gave')),
  applied: optional(booleanField('Whether an application was made')),
  family_in_states: optional(textField('Family members in the States, as the person says')),
  database_hit: optional(booleanField('Whether a database gave a hit; not shown to the person')),
  cooperated: optional(booleanField('Whether the person cooperated')),
  arrival_reason: optional(textField('Why the person came without permission')),
  route: optional(textsField('Way travelled, with stays and places where protection was asked or given')),
  destination: optional(textField('Where in the Union the person wanted to go')),
  documents: optional(textsField('Travel and identity documents')),
  remarks: optional(textField('Remarks, also on signs of smuggling or trafficking')),
} as const;

/** The checks at the border and inside the territory, and what ends them. */
export const screeningEvents = {
  screening_step_done: {
    means: 'One part of the screening was done.',
    fields: {
      in: stateField('Screening State'),
      step: oneOf('Part', ['health', 'vulnerability', 'identity', 'biometrics', 'security', 'form']),
      by: optional(
        oneOf('Who did it', [
          'medical_personnel',
          'vulnerability_personnel',
          'authorised_personnel',
          'other_personnel',
        ]),
      ),
      not_needed: optional(booleanField('For health: a doctor found that no further check was necessary')),
    },
  },
  vulnerability_indicated: {
    means: 'The screening gave signs of vulnerability or special needs.',
    fields: { in: stateField('Screening State') },
  },
  screening_form_filled: {
    means: 'The screening form was filled in.',
    fields: { in: stateField('Screening State'), ...SCREENING_FORM_FIELDS },
  },
  screening_form_contested: {
    means: 'The person said that an entry in the screening form is wrong.',
    fields: { in: stateField('Screening State'), entry: textField('Which entry, and what would be right') },
  },
  watchlist_hit: {
    means: 'A hit in the ETIAS watchlist was notified to whoever had entered the data.',
    fields: { in: stateField('Screening State') },
  },
  watchlist_opinion_given: {
    means: 'Whoever had entered the data in the ETIAS watchlist gave an opinion.',
    fields: {
      in: stateField('Screening State'),
      threat: booleanField('The person may be a threat to internal security'),
    },
  },
  rights_allegation: {
    means: 'It was alleged that fundamental rights of the person were not respected.',
    fields: { in: stateField('State'), substantiated: optional(booleanField('The allegation is substantiated')) },
  },
  held_at_border_for_72_hours: {
    means: 'Was physically at the external border for more than 72 hours.',
    fields: { in: stateField('State') },
  },
  screening_ended: {
    means: 'The screening ended and the person was referred.',
    fields: {
      in: stateField('Screening State'),
      how: oneOf('How it ended', [
        'completed',
        'time_limit',
        'conditions_met',
        'left_voluntarily',
        'criminal_procedure',
      ]),
      referred_to: optional(
        oneOf('Where the person was referred', ['asylum', 'return', 'relocation', 'refusal_of_entry', 'none']),
      ),
    },
  },
  security_check_done: {
    means: 'A security check gave a result.',
    fields: {
      in: stateField('State that made the check'),
      threat: booleanField('Reasonable grounds to see a threat to internal security'),
    },
  },
  biometrics_sent: {
    means: 'Biometric data were sent to Eurodac.',
    fields: {
      in: stateField('State of origin of the data'),
      category: oneOf('Category of the data', [
        'applicant',
        'irregular_crossing',
        'illegal_stay',
        'disembarked',
        'union_resettlement',
        'national_resettlement',
        'temporary_protection',
      ]),
    },
  },
} as const;
