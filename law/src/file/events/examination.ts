import { booleanField, countryField, dayField, oneOf, optional, stateField, wholeNumberField } from '../field.ts';

/** What the examination looks at: third countries, new elements, border places, delays, withdrawal of protection. */
export const examinationEvents = {
  lodging_appointment_given: {
    means: 'The person received an appointment to lodge the application.',
    fields: { in: stateField('State'), for: optional(dayField('Day of the appointment')) },
  },
  determining_authority_informed: {
    means: 'The determining authority was told of an application that had been lodged elsewhere.',
    fields: { in: stateField('State') },
  },
  documents_retained: { means: 'The authority kept documents of the person.', fields: { in: stateField('State') } },
  document_copies_given: {
    means: 'The person received copies of the documents that the authority keeps.',
    fields: { in: stateField('State') },
  },
  documents_returned: {
    means: 'The documents were handed back to the person.',
    fields: { in: stateField('State') },
  },
  new_elements_assessed: {
    means: 'It was assessed whether new elements have arisen since the earlier application.',
    fields: {
      in: stateField('State'),
      found: booleanField('Elements have arisen or were presented that were not there before'),
      relate_to: optional(
        oneOf('To what they relate', ['need_of_protection', 'earlier_inadmissibility_ground', 'neither']),
      ),
      significant: optional(booleanField('They make protection, or admissibility, significantly more likely')),
      no_fault: optional(booleanField('The person could not present them earlier, through no fault of his or her own')),
    },
  },
  removal_imminent: {
    means: 'A decision stands by which the person would be removed very soon.',
    fields: { in: stateField('State') },
  },
  protection_granted_elsewhere: {
    means: 'Another State granted international protection.',
    fields: { by: stateField('State that granted it') },
  },
  international_court_relocation: {
    means: 'An international criminal court relocated the person, or is about to.',
    fields: {
      certain: optional(booleanField('Done, or clearly under way')),
      new_circumstances: optional(booleanField('Circumstances arose that the court has not looked at')),
      could_be_raised: optional(booleanField('What speaks for human rights could be raised before that court')),
    },
  },
  return_decision_received: {
    means: 'The person received a return decision.',
    fields: {
      in: stateField('State'),
      told_of_time_limit: optional(booleanField('Was told what follows from applying too late')),
    },
  },
  first_country_assessed: {
    means: 'It was assessed whether a country outside the Union is a first country of asylum.',
    fields: {
      in: stateField('State that assesses'),
      country: countryField('Country'),
      protection_enjoyed: optional(booleanField('Had effective protection there, and it is still open')),
      safe: optional(booleanField('No threat, no serious harm, no sending on to danger')),
      fits_applicant: optional(booleanField('Nothing that the person says speaks against it in this case')),
      clearly_not_admitted: optional(booleanField('It is clear that the country will not let the person in')),
      best_interests: optional(oneOf('For a minor alone: what an assessment said', ['for', 'against'])),
      assurance: optional(booleanField('For a minor alone: the country has promised to take charge')),
    },
  },
  third_country_assessed: {
    means: 'It was assessed whether a country outside the Union is a safe third country.',
    fields: {
      in: stateField('State that assesses'),
      country: countryField('Country'),
      basis: optional(
        oneOf('On what its safety rests', ['union_list', 'national_list', 'this_case', 'union_agreement']),
      ),
      safe: optional(booleanField('For non-nationals: no threat, no harm, no sending on, protection can be asked')),
      excepted: optional(booleanField('The person falls under an exception of the list')),
      fits_applicant: optional(booleanField('Nothing that the person says speaks against it in this case')),
      connection: optional(booleanField('A connection that makes it reasonable to go there')),
      transited: optional(booleanField('Came through that country on the way to the Union')),
      could_ask_there: optional(booleanField('Could have asked for effective protection on the way')),
      agreement: optional(booleanField('An agreement has requests for protection examined there')),
      clearly_not_admitted: optional(booleanField('It is clear that the country will not let the person in')),
      best_interests: optional(oneOf('For a minor alone: what an assessment said', ['for', 'against'])),
      assurance: optional(booleanField('For a minor alone: the country has promised to take charge')),
    },
  },
  third_country_asked: {
    means: 'The third country was asked to admit the person.',
    fields: { country: countryField('Country'), reply_by: optional(dayField('Day by which it was to reply')) },
  },
  third_country_answered: {
    means: 'The third country answered whether it admits the person.',
    fields: { country: countryField('Country'), admits: booleanField('It admits the person') },
  },
  safe_origin_assessed: {
    means: 'It was assessed whether the country of origin is safe for this person.',
    fields: {
      country: countryField('Country'),
      fits_applicant: booleanField('Nothing speaks against it in this case'),
      excepted: optional(booleanField('The person falls under an exception of the designation, or of its suspension')),
    },
  },
  candidate_circumstance_notified: {
    means: 'The Commission said that a circumstance against a candidate country began or ended.',
    fields: {
      country: countryField('Candidate country'),
      circumstance: oneOf('Circumstance', ['armed_conflict', 'restrictive_measures', 'rate_above_threshold']),
      applies: booleanField('It applies'),
    },
  },
  return_prospect_assessed: {
    means: 'It was assessed how likely a return is if the application fails.',
    fields: { in: stateField('State'), higher: booleanField('More likely than for others') },
  },
  likely_well_founded_assessed: {
    means: 'In a crisis it was assessed whether the application is likely to be well-founded.',
    fields: { in: stateField('State'), likely: booleanField('Likely well-founded') },
  },
  complexity_found: {
    means: 'The case raises questions too difficult for the accelerated procedure.',
    fields: { in: stateField('State') },
  },
  examination_postponed: {
    means: 'The examination was put off because the situation in the country is uncertain for a time.',
    fields: { in: stateField('State') },
  },
  postponement_told: {
    means: 'The person was told why the examination was put off.',
    fields: { in: stateField('State') },
  },
  country_situation_reviewed: {
    means: 'The situation in the country of origin was looked at again.',
    fields: { in: stateField('State'), uncertain: optional(booleanField('It is still uncertain')) },
  },
  border_places_noted: {
    means: 'It was noted how many border places of the State are taken.',
    fields: {
      in: stateField('State'),
      places: wholeNumberField('Adequate capacity of the State'),
      asylum: wholeNumberField('Applicants in the border procedure'),
      return: optional(wholeNumberField('Persons in the return border procedure')),
      examined_this_year: optional(wholeNumberField('Applications examined at the border since 1 January')),
    },
  },
  annual_maximum_notified: {
    means: 'The State notified that it has examined its yearly maximum at the border.',
    fields: { in: stateField('State') },
  },
  annual_maximum_authorised: {
    means: 'The Commission authorised the State to leave applications out of the border procedure this year.',
    fields: { in: stateField('State') },
  },
  family_suspension_recommended: {
    means: 'The Commission recommended to stop the border procedure for families with minors.',
    fields: { in: stateField('State') },
  },
  interview_report_shared: {
    means: 'The person received the report of the interview.',
    fields: { in: stateField('State') },
  },
  interview_postponed: {
    means: 'The interview was put off because the person is unfit for the time being.',
    fields: { in: stateField('State') },
  },
  fit_for_interview: { means: 'The person is fit again to be heard.', fields: {} },
  medical_examination_done: {
    means: 'A doctor looked for signs of persecution or harm.',
    fields: { in: stateField('State') },
  },
  medical_results_given: {
    means: 'The results of the doctor went to the authority and to the person.',
    fields: { in: stateField('State') },
  },
  explanation_invited: {
    means: 'The person was asked to explain or mend an omission before the application is taken as withdrawn.',
    fields: { in: stateField('State') },
  },
  omission_excused: {
    means:
      'The authority accepted the explanation, or the person mended what was left undone: the examination goes on.',
    fields: { in: stateField('State') },
  },
  protection_review_started: {
    means: 'An examination began whether protection must be withdrawn, and the person was told why in writing.',
    fields: { in: stateField('State') },
  },
  protection_statement_made: {
    means: 'The person stated in writing why protection should stay.',
    fields: { in: stateField('State') },
  },
  protection_review_ended: {
    means: 'The examination ended and protection stays.',
    fields: { in: stateField('State') },
  },
  protection_withdrawn: {
    means: 'Protection was withdrawn.',
    fields: {
      in: stateField('State'),
      ground: oneOf('Ground', [
        'ceased',
        'excluded',
        'misrepresentation',
        'danger_to_state',
        'danger_to_community_after_crime',
      ]),
      changed_circumstances: optional(booleanField('Ceased because circumstances in the country changed')),
      compelling_reasons: optional(booleanField('What was suffered earlier gives compelling reasons to keep it')),
      return_decision: optional(oneOf('The return decision', ['part_of_it', 'separate', 'not_issued'])),
    },
  },
  protection_ended: {
    means: 'Protection ended without an examination.',
    fields: {
      in: stateField('State'),
      because: oneOf('Why', ['renounced', 'became_citizen', 'protected_in_another_state']),
    },
  },
} as const;
