import { booleanField, dayField, oneOf, optional, stateField, wholeNumberField } from '../field.ts';

/** From the duty to return to the departure. */
export const returnEvents = {
  departure_risk_assessed: {
    means: 'It was assessed whether the person may abscond or is a danger when a time to leave is given.',
    fields: {
      in: stateField('State'),
      absconding: booleanField('Risk of absconding'),
      danger: booleanField('Risk to public policy, public security or national security'),
    },
  },
  voluntary_departure_requested: {
    means: 'The person asked for time to leave voluntarily.',
    fields: { in: stateField('State'), days: optional(wholeNumberField('Days asked for', 1)) },
  },
  voluntary_departure_refused: {
    means: 'No time for voluntary departure is given.',
    fields: { in: stateField('State') },
  },
  removal_postponed: {
    means: 'The removal was postponed.',
    fields: {
      in: stateField('State'),
      because: oneOf('Why', ['refoulement', 'suspensive_effect', 'health', 'technical_reasons']),
      until: optional(dayField('Last day of the postponement')),
      confirmed_in_writing: optional(booleanField('Confirmed to the person in writing')),
    },
  },
  removal_resumed: {
    means: 'Nothing stands in the way of the removal any more.',
    fields: { in: stateField('State') },
  },
  return_detention_prolonged: {
    means: 'The detention for return was prolonged beyond six months.',
    fields: {
      in: stateField('State'),
      because: oneOf('Why', ['no_cooperation', 'documents_delayed']),
    },
  },
  no_prospect_of_removal: {
    means: 'There is no reasonable prospect of removal any more.',
    fields: { in: stateField('State') },
  },
  return_of_minor_prepared: {
    means: 'It is settled who receives the child after the return.',
    fields: {
      in: stateField('State'),
      to: oneOf('Who receives the child', ['family_of_the_child', 'nominated_guardian', 'reception_facility']),
    },
  },
  entry_ban_issued: {
    means: 'A ban on coming back was issued.',
    fields: {
      by: stateField('State'),
      years: wholeNumberField('Years', 1),
      serious_threat: optional(booleanField('The person is a serious threat to public policy or security')),
    },
  },
  entry_ban_lifted: { means: 'The ban on coming back was lifted.', fields: { by: stateField('State') } },
  other_stay_right_granted: {
    means: 'The State gave a right to stay on another ground, or withdrew the return decision.',
    fields: { in: stateField('State') },
  },
} as const;
