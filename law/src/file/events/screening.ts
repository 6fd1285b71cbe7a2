import { booleanField, oneOf, optional, stateField } from '../field.ts';

/** The checks at the border and inside the territory, and what ends them. */
export const screeningEvents = {
  screening_step_done: {
    means: 'One part of the screening was done.',
    fields: {
      in: stateField('Screening State'),
      step: oneOf('Part', ['health', 'vulnerability', 'identity', 'biometrics', 'security', 'form']),
    },
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
      category: oneOf('Category of the data', ['applicant', 'irregular_crossing', 'illegal_stay', 'disembarked']),
    },
  },
} as const;
