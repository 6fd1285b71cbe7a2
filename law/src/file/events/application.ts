import { booleanField, dayField, oneOf, optional, stateField, textField, wholeNumberField } from '../field.ts';

/** Making, registering, lodging and withdrawing an application. */
export const applicationEvents = {
  application_made: {
    means: 'Said, in person and to an authority, that he or she wants protection.',
    fields: {
      in: stateField('State'),
      at: optional(oneOf('Where', ['territory', 'crossing_point', 'transit_zone', 'airport_transit', 'detention'])),
      to: optional(oneOf('Who heard it', ['registering_authority', 'other_authority'])),
      disproportionate_numbers: optional(
        booleanField('So many apply at once that registration in time is not possible'),
      ),
    },
  },
  registering_authority_informed: {
    means: 'The registering authority was told of an application that another authority had received.',
    fields: { in: stateField('State') },
  },
  application_registered: {
    means: 'The application was registered.',
    fields: {
      in: stateField('State of registration'),
      after: optional(oneOf('What had gone before', ['refusal_of_entry', 'return_decision'])),
      at: optional(oneOf('Where it was made, if the making is not recorded', ['territory', 'airport_transit'])),
      no_appointment_in_time: optional(
        booleanField('So many apply at once that nobody can be given an appointment to lodge in time'),
      ),
    },
  },
  application_lodged: {
    means: 'The application was lodged.',
    fields: {
      in: stateField('State'),
      at: optional(oneOf('Where', ['territory', 'airport_transit'])),
      how: optional(oneOf('How', ['in_person', 'by_form', 'by_report'])),
      with: optional(oneOf('Where it was handed in', ['determining_authority', 'other_authority'])),
      person_present_in: optional(
        stateField('If the person was in another State when it was lodged here: that State (Dublin III)'),
      ),
      form_received_on: optional(dayField('If lodged by form: the day on which the authority received it')),
    },
  },
  application_withdrawn: {
    means: 'The application was withdrawn.',
    fields: {
      in: stateField('State'),
      how: oneOf('How', ['explicit', 'implicit']),
      in_writing: optional(booleanField('If withdrawn by the person: in writing, in person or by a lawyer')),
      ground: optional(
        oneOf('If taken as withdrawn: why', [
          'not_lodged',
          'data_refused',
          'address_refused',
          'interview_missed',
          'not_available',
          'left_the_state',
        ]),
      ),
      opportunity: optional(booleanField('If not lodged: had a real opportunity to lodge')),
      good_cause: optional(booleanField('The person had a good cause')),
      has_address: optional(booleanField('If the address was refused: the person has one')),
      housed_by_authorities: optional(booleanField('If the address was refused: the authorities give the housing')),
    },
  },
  representative_appointed: {
    means: 'A representative of the unaccompanied minor was appointed.',
    fields: { in: stateField('State'), provisional: optional(booleanField('Only a provisional person so far')) },
  },
  interview_held: {
    means: 'The person was heard in an interview.',
    fields: {
      in: stateField('State'),
      about: oneOf('What about', ['responsibility', 'admissibility', 'substance']),
    },
  },
  age_assessed: {
    means: 'The age was assessed.',
    fields: {
      in: stateField('State'),
      result: oneOf('Result', ['minor', 'adult', 'inconclusive']),
      method: optional(oneOf('How', ['multidisciplinary', 'medical'])),
      lowest_age: optional(wholeNumberField('Lowest age of the range that the assessment gave')),
      under_union_law: optional(booleanField('In another State: done as Union law asks')),
    },
  },
  note: {
    means: 'Something worth remembering that changes nothing in law.',
    fields: { text: textField('What') },
  },
} as const;
