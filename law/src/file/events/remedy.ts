import { booleanField, oneOf, optional, stateField } from '../field.ts';

/** What becomes of the right to remain, and remedies against a return decision. */
export const remedyEvents = {
  right_to_remain_excepted: {
    means: 'The authority applied an exception from the right to remain.',
    fields: {
      in: stateField('State'),
      ground: oneOf('Ground of the exception', [
        'arrest_warrant',
        'first_subsequent_to_delay_removal',
        'further_subsequent',
        'surrender_to_member_state',
        'surrender_to_third_state',
        'danger',
        'appeal_to_delay_removal',
      ]),
      national_law_allows: optional(booleanField('National law provides for this exception')),
      no_refoulement: optional(booleanField('It was examined that no removal into persecution or harm follows')),
    },
  },
  stay_not_requested: {
    means: 'The time to ask the court to be allowed to remain passed unused.',
    fields: { in: stateField('State') },
  },
  return_decision_appealed: {
    means: 'The person appealed against the return decision alone.',
    fields: {
      in: stateField('State'),
      suspends: optional(booleanField('The return must wait for the court')),
    },
  },
  return_appeal_decided: {
    means: 'The appeal against the return decision alone was decided.',
    fields: { in: stateField('State'), outcome: oneOf('Outcome', ['return_upheld', 'return_annulled']) },
  },
  return_decision_became_final: {
    means: 'The return decision can no longer be appealed.',
    fields: { in: stateField('State') },
  },
} as const;
