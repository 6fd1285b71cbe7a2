import { booleanField, dayField, oneOf, optional, stateField, textField, wholeNumberField } from '../field.ts';

const endings = ['expired', 'annulled', 'revoked', 'withdrawn'] as const;

/** Residence documents, visas and diplomas. The day of an event is the day of issue or of the end. */
export const documentEvents = {
  residence_document_issued: {
    means: 'A State issued a residence document.',
    fields: {
      kind: optional(
        oneOf('Kind', [
          'permit',
          'diplomatic_card',
          'temporary_protection_paper',
          'removal_suspended',
          'for_the_procedure',
        ]),
      ),
      ref: optional(textField('A short name for this document inside this file')),
      by: stateField('State of issue'),
      valid_from: optional(dayField('First day of validity; without it the day of issue')),
      valid_until: dayField('Last day of validity'),
      false_identity: optional(booleanField('Obtained with a false identity or forged papers')),
      fraud_after_issue: optional(booleanField('The State proved that the fraud came after the issue')),
      used_for_entry: optional(booleanField('Enabled the person to enter (Dublin III)')),
    },
  },
  residence_document_ended: {
    means: 'A residence document ended before its date.',
    fields: {
      ref: optional(textField('Short name of the document')),
      by: stateField('State that had issued it'),
      how: oneOf('How', endings),
    },
  },
  visa_issued: {
    means: 'A State issued a visa.',
    fields: {
      ref: optional(textField('A short name for this visa inside this file')),
      by: stateField('State of issue'),
      on_behalf_of: optional(stateField('State for which it was issued under a representation arrangement')),
      kind: oneOf('Kind', ['short', 'long', 'airport_transit']),
      valid_from: optional(dayField('First day of validity; without it the day of issue')),
      valid_until: dayField('Last day of validity'),
      false_identity: optional(booleanField('Obtained with a false identity or forged papers')),
      fraud_after_issue: optional(booleanField('The State proved that the fraud came after the issue')),
      used_for_entry: optional(booleanField('Enabled the person to enter (Dublin III)')),
    },
  },
  visa_ended: {
    means: 'A visa ended before its date.',
    fields: {
      ref: optional(textField('Short name of the visa')),
      by: stateField('State that had issued it'),
      how: oneOf('How', endings),
    },
  },
  diploma_awarded: {
    means: 'An establishment in a State awarded a diploma or qualification.',
    fields: {
      in: stateField('State of the establishment'),
      study_months: wholeNumberField('Months of study on the territory'),
      academic_year: optional(booleanField('At least one academic year on the territory')),
      recognised: optional(booleanField('Recognised programme of a recognised establishment')),
      isced_2_or_higher: optional(booleanField('ISCED level 2 or higher')),
      distance_learning: optional(booleanField('Online or distance learning')),
    },
  },
} as const;
