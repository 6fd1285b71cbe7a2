import { booleanField, dayField, oneOf, optional, stateField, statesField, textField } from '../field.ts';

/** How a person came, stayed and left. */
export const arrivalEvents = {
  irregular_entry: {
    means: 'Crossed the external border without authorisation, by land, sea or air.',
    fields: {
      into: stateField('State first entered'),
      by: optional(oneOf('Way of crossing', ['land', 'sea', 'air'])),
      evidence: optional(oneOf('Weight of the evidence', ['proof', 'circumstantial'])),
      counts: optional(
        booleanField('With arrivals in several States: whether this is the one that was decided to count'),
      ),
    },
  },
  disembarked: {
    means: 'Brought ashore after a search and rescue operation.',
    fields: {
      in: stateField('State of disembarkation'),
      may_enter: optional(booleanField('Meets the conditions of entry all the same')),
      evidence: optional(oneOf('Weight of the evidence', ['proof', 'circumstantial'])),
      counts: optional(
        booleanField('With arrivals in several States: whether this is the one that was decided to count'),
      ),
    },
  },
  visa_free_entry: {
    means: 'Entered through a State that asks no visa of this person.',
    fields: {
      into: stateField('State of entry'),
      waived_in: optional(statesField('All States that ask no visa of this person')),
    },
  },
  regular_entry: {
    means: 'Entered lawfully, with a visa or a residence document.',
    fields: { into: stateField('State of entry') },
  },
  presented_at_border: {
    means: 'Came to a border crossing point or a transit zone.',
    fields: {
      in: stateField('State of the border'),
      entry_conditions_met: booleanField('Whether the conditions of entry are met'),
      entry_allowed: optional(booleanField('Whether entry was allowed all the same, on humanitarian or like grounds')),
      allowed_because: optional(
        oneOf('On which ground entry was allowed', ['humanitarian', 'permit_of_another_state', 'visa_at_the_border']),
      ),
    },
  },
  apprehended: {
    means: 'Stopped by the authorities.',
    fields: {
      in: stateField('State'),
      at: oneOf('Where', ['external_border', 'inland']),
      turned_back: optional(booleanField('Turned back without setting foot on the territory')),
      held_throughout: optional(booleanField('Held from being stopped until removal, all the time')),
      screened_before: optional(booleanField('Already screened in a State')),
      unauthorised_entry: optional(booleanField('Crossed an external border without authorisation')),
      may_enter: optional(booleanField('Meets the conditions of entry or has a right to stay all the same')),
      sent_back_to: optional(stateField('State to which the person was sent back at once under an agreement')),
    },
  },
  stayed: {
    means: 'Lived in a State without break.',
    fields: { in: stateField('State'), until: dayField('Last day of the stay') },
  },
  left_territory: {
    means: 'Left the territory of the States.',
    fields: { evidence: optional(textField('How it is shown')) },
  },
  returned_to_territory: {
    means: 'Came back to the territory of the States.',
    fields: { into: optional(stateField('State of return')) },
  },
} as const;
