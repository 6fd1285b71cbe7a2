import { booleanField, dayField, oneOf, optional, stateField } from '../field.ts';

/** Kinds of fact on which a criterion can rest, and whose evidence the States may weigh or dispute. */
const FACTS_IN_EVIDENCE = [
  'irregular_entry',
  'disembarked',
  'visa_free_entry',
  'residence_document_issued',
  'visa_issued',
  'diploma_awarded',
  'family_member',
  'dependency',
  'stayed',
] as const;

/** What States ask and tell each other beside the requests to take charge and to take back. */
export const betweenStatesEvents = {
  evidence_given: {
    means: 'Evidence for a fact was put into the file.',
    fields: {
      about: oneOf('What it is evidence for', FACTS_IN_EVIDENCE),
      weight: oneOf('Weight of the evidence', ['proof', 'circumstantial']),
      state: optional(stateField('State to which the fact points')),
    },
  },
  evidence_contested: {
    means: 'The evidence for a fact is disputed.',
    fields: {
      about: oneOf('What the evidence is for', FACTS_IN_EVIDENCE),
      by: stateField('State that disputes it'),
      state: optional(stateField('State to which the fact points')),
    },
  },
  evidence_weighed: {
    means: 'A competent authority weighed the evidence for a fact.',
    fields: {
      about: oneOf('What the evidence is for', FACTS_IN_EVIDENCE),
      holds: booleanField('The evidence is coherent, verifiable and detailed enough'),
      state: optional(stateField('State to which the fact points')),
    },
  },
  information_requested: {
    means: 'A State was asked for information; the day is that of receipt.',
    fields: {
      to: stateField('State asked'),
      by: optional(stateField('State that asks; without it the determining State')),
      about: oneOf('What for', ['the_case', 'dependency', 'family_of_minor']),
    },
  },
  information_time_extended: {
    means: 'The State asked said in time that it needs two more weeks to answer.',
    fields: { by: stateField('State asked') },
  },
  information_answered: {
    means: 'The State asked gave the information.',
    fields: {
      by: stateField('State asked'),
      hid_responsibility: optional(booleanField('It had held back what shows its own responsibility')),
    },
  },
  humanitarian_request_made: {
    means:
      'A State was asked to take charge on humanitarian grounds, to bring family together; the day is that of receipt.',
    fields: {
      to: stateField('State asked'),
      by: optional(stateField('State that asks; without it the determining State')),
      written_consent: optional(booleanField('All concerned consent in writing')),
    },
  },
  humanitarian_request_accepted: {
    means: 'The State asked accepted on humanitarian grounds.',
    fields: { by: stateField('State asked') },
  },
  humanitarian_request_refused: {
    means: 'The State asked refused on humanitarian grounds, with reasons.',
    fields: { by: stateField('State asked') },
  },
  reconsideration_requested: {
    means: 'The State notified of a take back was asked to reconsider; the day is that of receipt.',
    fields: { to: stateField('State notified') },
  },
  reconsideration_answered: {
    means: 'The request to reconsider was answered.',
    fields: { by: stateField('State notified'), confirmed: booleanField('Confirmed after all') },
  },
  admitted: {
    means: 'A State admitted the person under resettlement or humanitarian admission.',
    fields: { by: stateField('State of admission') },
  },
  found_without_document: {
    means: 'Was found staying in a State without a residence document.',
    fields: { in: stateField('State') },
  },
  learned_of_other_state: {
    means: 'A State became aware, otherwise than by Eurodac, that another State may be responsible.',
    fields: { in: stateField('State that became aware'), state: stateField('State that may be responsible') },
  },
  opportunity_to_apply_given: {
    means: 'The person was given the opportunity to lodge a new application.',
    fields: { in: stateField('State') },
  },
  transfer_suspension_requested: {
    means: 'The person asked the court to suspend the transfer.',
    fields: {},
  },
  transfer_arranged: {
    means: 'The form on the practical details of the transfer was sent; the day is that of sending.',
    fields: {
      to: stateField('State of the transfer'),
      how: oneOf('Kind of transfer', ['voluntary', 'supervised', 'escorted']),
      arrives_on: dayField('Day of arrival, or by which the person must appear'),
      must_appear: optional(booleanField('The person is to appear there alone, without being received on arrival')),
      special_care: optional(booleanField('A child alone, special needs to be met at once, or a threat to security')),
    },
  },
  group_transfer_announced: {
    means: 'The form on the transfer of ten persons or more at once, this one among them, was received.',
    fields: {
      to: stateField('State of the transfer'),
      arrives_on: dayField('Planned day of the transfer'),
    },
  },
  transfer_arrangement_answered: {
    means: 'The receiving State confirmed the arrangement of the transfer, or proposed another.',
    fields: { by: stateField('Receiving State') },
  },
  arrival_failed: {
    means: 'The receiving State reported that the person did not appear.',
    fields: { by: stateField('Receiving State') },
  },
  transfer_found_erroneous: {
    means: 'The transfer turned out to be a mistake.',
    fields: { to: stateField('State to which the person had been transferred') },
  },
  accepted_back: {
    means: 'The State that had made the transfer accepted the person back.',
    fields: { in: stateField('State') },
  },
  responsibility_entered: {
    means: 'The responsible State was entered in Eurodac.',
    fields: { state: stateField('State entered as responsible') },
  },
  return_sponsorship_begun: {
    means: 'Another State sponsors the return of the person: it must succeed within some months (proposal of 2020).',
    fields: {
      by: stateField('Sponsoring State'),
      in: stateField('State where the person stays meanwhile'),
      in_crisis: optional(booleanField('Begun in a crisis')),
    },
  },
  immediate_protection_granted: {
    means: 'Protection was granted at once to a member of a group in need (proposal of 2020).',
    fields: { in: stateField('State') },
  },
  relocation_information_sent: {
    means: 'The State of relocation received the information on the person.',
    fields: { to: stateField('State of relocation'), by: optional(stateField('State that sends')) },
  },
  relocation_reply_postponed: {
    means: 'The State of relocation said in time that it needs a second week.',
    fields: { by: stateField('State of relocation') },
  },
  relocation_confirmed: {
    means: 'The State of relocation confirmed.',
    fields: { by: stateField('State of relocation') },
  },
  relocation_refused: {
    means: 'The State of relocation refused.',
    fields: { by: stateField('State of relocation') },
  },
  offset_requested: {
    means: 'A contributing State was asked to take responsibility instead of relocating.',
    fields: { to: stateField('Contributing State') },
  },
  offset_answered: {
    means: 'The contributing State answered the request for an offset.',
    fields: { by: stateField('Contributing State'), accepted: booleanField('Accepted') },
  },
  responsibility_offset: {
    means: 'The contributing State named this application as one for which it takes responsibility.',
    fields: { by: stateField('Contributing State') },
  },
  screening_prolonged: {
    means: 'The Commission was told that screening takes longer, because very many must be screened at once.',
    fields: { in: stateField('Screening State') },
  },
  reception_agreed: {
    means: 'A State in crisis agreed to receive this person all the same.',
    fields: { by: stateField('State in crisis') },
  },
  instrumentalisation_found: {
    means: 'The person was found to be one of those whose movement a third country or hostile group used.',
    fields: { in: stateField('State') },
  },
  expedited_examination_applied: {
    means: 'The interview was left out and the case put first, after a recommendation of the Commission.',
    fields: { in: stateField('State') },
  },
} as const;
