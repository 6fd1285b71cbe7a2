import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { guaranteeLimits } from './guarantees.ts';

/** Read row by row: RCD 5, 9, 11, 16, 17 and 25; APR 20 and 29; QR 20 and 24. */
const AS_READ = `
reception-information, pact-2024, RCD 5(1)
  length: 3 days; up to 5 days by national law; counted by r1182
  from: application_made
  who: member-state; a guarantee
  met by: information_given; about reception
  moot by: application_withdrawn
  late: duty-remains, RCD 5(1); still owed

special-procedural-needs, pact-2024, APR 20(3)
  length: 30 days; counted by apr
  from: application_made
  who: member-state; a guarantee
  met by: special_needs_assessed; kind procedural
  moot by: application_withdrawn, first_decision
  late: duty-remains, APR 20(3); still owed

special-reception-needs, pact-2024, RCD 25(1)
  length: 30 days; counted by r1182
  from: application_made
  who: member-state; a guarantee
  met by: special_needs_assessed; kind reception
  moot by: application_withdrawn, first_decision
  late: duty-remains, RCD 25(1); still owed

school-access, pact-2024, RCD 16(2)
  length: 2 months; counted by r1182
  from: application_lodged; each that is-taken-as-minor
  who: member-state; a guarantee
  met by: school_access_given
  moot by: transferred, departed_under_return
  late: duty-remains, RCD 16(2); still owed

school-outside-general-system, pact-2024, RCD 16(2)
  length: 1 month; counted by r1182
  from: school_access_given; each that is-outside-general-schools
  who: member-state; a guarantee
  met by: school_access_given; outside_general_system false
  moot by: transferred, departed_under_return
  late: duty-remains, RCD 16(2); still owed

labour-access, pact-2024, RCD 17(1)
  length: 6 months; counted by r1182
  from: application_registered; where labour-market-not-closed
  who: member-state; a guarantee
  met by: labour_access_given
  moot by: first_decision, application_withdrawn, decision_delayed_by_applicant, transfer_decision_notified, transferred
  late: may-work, RCD 17(1); still owed

detention-review, pact-2024, RCD 11(3)
  length: 15 days; counted by liberty
  from: detained; each that is-reviewed-without-request
  who: court
  met by: detention_reviewed
  moot by: released
  late: duty-remains, RCD 11(3); still owed
  or: 21 days where detention-review-exceptional, RCD 11(3)

detention-review-on-request, pact-2024, RCD 11(3)
  length: 15 days; counted by liberty
  from: detention_review_requested; each that is-held-by-administration
  who: court
  met by: detention_reviewed
  moot by: released
  late: duty-remains, RCD 11(3); still owed
  or: 21 days where detention-review-exceptional, RCD 11(3)

detention-without-review, pact-2024, RCD 11(3) subpara 2
  length: 21 days; counted by liberty
  from: detained; each that is-reviewed-without-request
  who: court
  met by: detention_reviewed
  moot by: released
  late: release-from-detention, RCD 11(3) subpara 2; still owed

detention-without-review-on-request, pact-2024, RCD 11(3) subpara 2
  length: 21 days; counted by liberty
  from: detention_review_requested; each that is-held-by-administration
  who: court
  met by: detention_reviewed
  moot by: released
  late: release-from-detention, RCD 11(3) subpara 2; still owed

residence-restriction-review, pact-2024, RCD 9(5)
  length: 2 months; counted by r1182
  from: residence_restricted; each that is-place-or-reporting
  who: court; may; a guarantee
  met by: residence_restriction_reviewed
  moot by: residence_restriction_ended, departed_under_return, transferred
  late: court-reviews-the-restriction, RCD 9(5); still owed

applicant-document-validity, pact-2024, APR 29(9)
  length: 12 months; counted by apr
  from: applicant_document_issued; each that is-document-after-lodging
  who: member-state; may; a guarantee
  met by: applicant_document_issued
  moot by: transferred, first_decision, application_withdrawn
  late: document-to-be-renewed, APR 29(9)

provisional-protection-measures, pact-2024, QR 20(3)
  length: 15 days; counted by r1182
  from: first_decision, appeal_decided; each that grants-protection
  who: member-state; a guarantee
  met by: residence_document_issued, provisional_protection_measures
  moot by: protection_withdrawn
  late: duty-remains, QR 20(3); still owed

residence-permit, pact-2024, QR 24(2)
  length: 90 days; counted by r1182
  from: decision_notified, appeal_decided; each that grants-protection
  who: member-state; a guarantee
  met by: residence_document_issued
  moot by: protection_withdrawn
  late: duty-remains, QR 24(2); still owed
`;

test('each limit says what was read in its act', () => {
  expect(guaranteeLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
