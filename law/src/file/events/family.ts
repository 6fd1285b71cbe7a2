import { booleanField, dayField, oneOf, optional, stateField, textField } from '../field.ts';

/** Relatives, dependency and the best interests of a child. The day of a relative's event is the day since which it holds. */
export const familyEvents = {
  family_member: {
    means: 'A relative is in one of the States.',
    fields: {
      ref: optional(textField('A short name for this relative inside this file')),
      relation: oneOf('Who the relative is to the applicant', [
        'spouse',
        'partner',
        'parent',
        'responsible_adult',
        'child',
        'sibling',
        'grandparent',
        'aunt_or_uncle',
      ]),
      in: stateField('State where the relative is'),
      minor: optional(booleanField('For a child of the applicant: under 18 and not married')),
      status: optional(
        oneOf('Standing of the relative there', [
          'beneficiary',
          'long_term_resident',
          'national_long_term_permit',
          'citizen_former_beneficiary',
          'citizen',
          'applicant',
          'other_permit',
          'none',
        ]),
      ),
      legally_present: optional(booleanField('Legally present there')),
      formed: optional(
        oneOf('When the family came to be', ['origin', 'transit', 'after_one_arrived', 'after_both_arrived']),
      ),
      born_after_arrival: optional(booleanField('The applicant is a child born after this relative arrived')),
      written_desire: optional(booleanField('All concerned wish it in writing')),
      can_care: optional(booleanField('Found able to take care, by an individual examination')),
      best_interests: optional(
        oneOf('What an assessment of the best interests of the child said of joining this relative', [
          'for',
          'against',
        ]),
      ),
    },
  },
  family_member_decided: {
    means: 'The relative received a first decision on the substance of his or her own application.',
    fields: { ref: optional(textField('Short name of the relative')), in: stateField('State of the decision') },
  },
  accompanied_by: {
    means: 'The minor came with a family member whose responsible State is known.',
    fields: {
      responsible: stateField('State responsible for that family member'),
      beneficiary: optional(booleanField('The family member has protection in that State, and no application is open')),
      best_interests: optional(oneOf('Best interests of following the family member', ['for', 'against'])),
    },
  },
  family_application: {
    means: 'A family member or minor sibling applied in the same State at or about the same time.',
    fields: {
      who: textField('Who'),
      born: dayField('Date of birth'),
      criteria_point_to: stateField('State to which the criteria point for that person alone'),
    },
  },
  dependency: {
    means: 'The applicant and a relative depend on each other.',
    fields: {
      ground: oneOf('Ground', [
        'pregnancy',
        'new_born',
        'serious_illness',
        'severe_disability',
        'severe_trauma',
        'old_age',
      ]),
      relation: oneOf('Who the relative is', ['child', 'sibling', 'parent', 'spouse', 'in_law', 'unborn_child']),
      in: stateField('State where the relative lives'),
      legally_resident: optional(booleanField('The relative lives there legally')),
      ties: optional(oneOf('Since when the ties exist', ['origin', 'before_arrival', 'later'])),
      able_to_care: optional(booleanField('Able to take care')),
      written_desire: optional(booleanField('All concerned wish it in writing')),
      cannot_travel: optional(booleanField('The health of the applicant prevents travel for a significant time')),
    },
  },
  best_interests_assessed: {
    means: 'The best interests of the minor were assessed.',
    fields: {
      by: stateField('State that assessed'),
      favours: optional(stateField('State that serves the best interests')),
      against_transfer_to: optional(stateField('State to which a transfer would be against the best interests')),
    },
  },
} as const;
