import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { betweenStatesDublinLimits, betweenStatesLimits } from './between-states.ts';

/** Read row by row: AMMR 35, 39, 40, 45 and 51; IR2055 10, 11 and 15; D3 17, 21, 22, 24 and 34. IR1560 is recalled. */
const AS_READ = `
urgent-reply-as-asked, pact-2024, AMMR 39(2)
  length: 0 days; counted by ammr
  from: take_charge_requested; counted from reply_asked_by; where urgent
  who: requested-state; may
  met by: take_charge_accepted, take_charge_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: two-weeks-count-instead, AMMR 40(7)

information-answer, pact-2024, AMMR 51(5)
  length: 3 weeks; counted by ammr
  from: information_requested; each that asks-about-the-case
  who: requested-state
  met by: information_answered
  moot by: nothing
  late: duty-to-answer-remains, AMMR 51(5); still owed

family-information-answer, pact-2024, IR2055 11(4)
  length: 2 weeks; counted by ammr
  from: information_requested; each that asks-about-family
  who: requested-state; may
  met by: information_answered
  moot by: nothing
  late: other-limits-run-on, IR2055 11(5); still owed
  or: 4 weeks where two-more-weeks-announced, IR2055 11(4)
  or: 2 weeks where information-on-dependency, IR2055 10(2); late at IR2055 10(3)

humanitarian-answer, pact-2024, AMMR 35(2)
  length: 2 months; counted by ammr
  from: humanitarian_request_made
  who: requested-state
  met by: humanitarian_request_accepted, humanitarian_request_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: humanitarian-silence-is-no-acceptance, AMMR 35(2); still owed

reconsideration-request, pact-2024, IR2055 15(3)
  length: 2 weeks; counted by ammr
  from: take_back_not_confirmed; each that reconsideration-is-open
  who: notifying-state; may
  met by: reconsideration_requested
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: right-to-reconsideration-lost, IR2055 15(3)
  or: 2 weeks where notified-without-biometrics, IR2055 15(4); late at IR2055 15(4)

reconsideration-answer, pact-2024, IR2055 15(3)
  length: 2 weeks; counted by ammr
  from: reconsideration_requested
  who: notified-state; may
  met by: reconsideration_answered
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: reconsideration-over-silence-is-no-confirmation, IR2055 15(3)

notification-while-detained, pact-2024, AMMR 45(1)
  length: 2 weeks; counted by ammr
  from: eurodac_hit; each that hit-without-new-registration; where detained
  who: notifying-state
  met by: take_back_notified, released
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: release-from-detention, AMMR 45(4); still owed
`;

const AS_READ_IN_DUBLIN_III = `
urgent-reply-as-asked, dublin-iii, D3 21(2)
  length: 0 days; counted by dublin-iii
  from: take_charge_requested; counted from reply_asked_by; where urgent
  who: requested-state; may
  met by: take_charge_accepted, take_charge_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: one-month-counts-instead, D3 22(6)

information-answer, dublin-iii, D3 34(5)
  length: 5 weeks; counted by dublin-iii
  from: information_requested; each that asks-about-the-case
  who: requested-state
  met by: information_answered
  moot by: nothing
  late: duty-to-answer-remains, D3 34(5); still owed

family-information-answer, dublin-iii, IR1560 12(3)
  length: 4 weeks; counted by dublin-iii
  from: information_requested; each that asks-about-family
  who: requested-state; may
  met by: information_answered
  moot by: nothing
  late: other-limits-run-on, IR1560 12(3); still owed
  or: 6 weeks where two-more-weeks-announced, IR1560 12(3)

humanitarian-answer, dublin-iii, D3 17(2)
  length: 2 months; counted by dublin-iii
  from: humanitarian_request_made
  who: requested-state
  met by: humanitarian_request_accepted, humanitarian_request_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: humanitarian-silence-is-no-acceptance, D3 17(2); still owed

take-back-request-without-application, dublin-iii, D3 24(2)
  length: 2 months; counted by dublin-iii
  from: eurodac_hit; where no-application-here
  who: notifying-state
  met by: take_back_requested, opportunity_to_apply_given
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  waits: by what a State held back for more than 5 weeks, D3 34(5)
  late: opportunity-to-apply-must-be-given, D3 24(3); still owed

take-back-request-on-other-evidence, dublin-iii, D3 24(2) subpara 2
  length: 3 months; counted by dublin-iii
  from: learned_of_other_state; where no-application-here
  who: member-state
  met by: take_back_requested, opportunity_to_apply_given
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  waits: by what a State held back for more than 5 weeks, D3 34(5)
  late: opportunity-to-apply-must-be-given, D3 24(3); still owed
`;

test('each limit says what was read in its act', () => {
  expect(betweenStatesLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});

test('each limit says what was read in its act, under Dublin III', () => {
  expect(betweenStatesDublinLimits.map(limitAsText)).toEqual(AS_READ_IN_DUBLIN_III.trim().split('\n\n'));
});
