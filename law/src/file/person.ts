import { addMonths, type Day } from '../core/index.ts';
import type { FieldsOf } from './events/index.ts';
import { booleanField, countriesField, countryField, dayField, oneOf, optional, textField } from './field.ts';

/** What does not change by an event: who the person is. */
export const PERSON_FIELDS = {
  name: optional(textField('Name, as the person writes it')),
  nationality: optional(countryField('Nationality')),
  other_nationalities: optional(countriesField('Other nationalities')),
  former_residence: optional(countryField('Country of former habitual residence of a stateless person')),
  born: optional(dayField('Date of birth')),
  sex: optional(oneOf('Sex', ['female', 'male', 'other'])),
  unaccompanied: optional(booleanField('A minor who came without a responsible adult')),
  married: optional(booleanField('Married')),
  spouse_legally_present: optional(booleanField('The spouse is legally present in one of the States')),
  with_minors: optional(booleanField('Applies together with a minor of his or her own family')),
} as const;

/** The person of a case file. */
export type Person = FieldsOf<typeof PERSON_FIELDS>;

const MAJORITY_YEARS = 18;

/** Whether somebody born on a day is under 18 on another. Source: AMMR 2(10), D3 2(i). */
export const isMinorOn = (born: Day, on: Day): boolean => on < addMonths(born, 12 * MAJORITY_YEARS);
