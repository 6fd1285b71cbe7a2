import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { courseOfExaminationLimits } from './course-of-examination.ts';

/** Read row by row: APR 28, 35, 38, 51 and 58. */
const AS_READ = `
application-after-return-decision, pact-2024, APR 38(1)(e)
  length: 7 working days; counted by apr
  from: return_decision_received
  who: applicant; may
  met by: application_made
  moot by: nothing
  late: later-application-may-be-inadmissible, APR 38(1)(e)

lodging-appointment, pact-2024, APR 28(5)
  length: 2 months; counted by apr
  from: application_registered; where no-appointment-in-time
  who: registering-authority
  met by: lodging_appointment_given, application_lodged
  moot by: application_withdrawn, transferred
  late: duty-remains, APR 28(5); still owed

lodging-after-relocation, pact-2024, APR 51(1)
  length: 5 days; counted by apr
  from: relocated; where border-procedure-opened
  who: applicant
  met by: application_lodged
  moot by: application_withdrawn, entry_authorised
  late: late-lodging-does-not-end-the-border-procedure, APR 51(1); still owed

admissibility-after-return-decision, pact-2024, APR 35(1) subpara 2
  length: 10 working days; counted by apr
  from: application_lodged; each that is-outside-border-procedure; where applied-after-return-decision
  who: determining-authority
  met by: first_decision, procedure_opened
  moot by: application_withdrawn, transferred
  late: late-does-not-make-admissible, APR 35(1) subpara 3; still owed

first-country-reply, pact-2024, APR 58(5)
  length: 0 days; counted by named-day
  from: third_country_asked; counted from reply_by; where asked-as-first-country
  who: third-country; may
  met by: third_country_answered
  moot by: application_withdrawn, transferred
  late: access-to-the-procedure, APR 58(5)

country-situation-review, pact-2024, APR 35(7)(a)
  length: 4 months; counted by apr
  from: examination_postponed, country_situation_reviewed; where still-postponed
  who: determining-authority
  met by: country_situation_reviewed
  moot by: first_decision, application_withdrawn, transferred
  late: duty-remains, APR 35(7)(a); still owed

decision-after-annulment, pact-2024, APR 35(8)
  length: 6 months; counted by apr
  from: appeal_decided; where sent-back-by-a-court
  who: determining-authority
  met by: first_decision
  moot by: application_withdrawn, transferred
  late: late-decision-grants-nothing, APR 35(8); still owed
  or: 3 months where accelerated-before-the-court, APR 35(8)
`;

test('each limit says what was read in its act', () => {
  expect(courseOfExaminationLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
