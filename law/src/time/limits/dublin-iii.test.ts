import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { dublinLimits } from './dublin-iii.ts';

/** Read row by row: D3 21 to 25, 27 to 29 and 34; AMMR 39 to 41 for the other readings. Directives 2013/32 and 2013/33 and IR1560 are recalled. */
const AS_READ = `
registration, dublin-iii, APD 6(1), recalled
  length: 3 working days; counted by r1182
  from: application_made
  who: registering-authority
  met by: application_registered
  moot by: application_withdrawn
  late: duty-remains, APD 6(1); still owed
  or: 10 working days where disproportionate-numbers, APD 6(5)
  or: 6 working days where other-authority, APD 6(1)

take-charge-request, dublin-iii, D3 21(1)
  length: 3 months; counted by dublin-iii
  from: application_lodged; where other-state-indicated
  who: determining-state
  met by: take_charge_requested; undone by take_charge_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, first_decision
  waits: by what a State held back for more than 5 weeks, D3 34(5)
  late: state-of-lodging-becomes-responsible, D3 21(1) subpara 3; taken as responsibility_shifted
  or: 2 months where eurodac-entry-hit, D3 21(1) subpara 2; from eurodac_hit, each that is-eurodac-entry-hit; never beyond the limit itself
  read by some: 2 months where across-the-change-of-law, AMMR 39(1); counted by ammr

take-charge-reply, dublin-iii, D3 22(1)
  length: 2 months; counted by dublin-iii
  from: take_charge_requested; each that application-stands
  who: requested-state
  met by: take_charge_accepted, take_charge_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used
  late: silence-is-acceptance, D3 22(7); taken as take_charge_accepted
  or: 2 weeks where detained, D3 28(3); late at D3 28(3)
  or: 1 month where urgent, D3 22(6)
  read by some: 1 month where across-the-change-of-law, AMMR 40(1); counted by ammr

re-examination-request, dublin-iii, IR1560 5(2)
  length: 3 weeks; counted by dublin-iii
  from: take_charge_refused, take_back_refused
  who: requesting-state; may
  met by: re_examination_requested
  moot by: transferred, responsibility_shifted, discretionary_clause_used
  late: right-to-re-examination-lost, IR1560 5(2); only if done; taken as re_examination_closed

re-examination-answer, dublin-iii, IR1560 5(2)
  length: 2 weeks; counted by dublin-iii
  from: re_examination_requested
  who: requested-state; may
  met by: re_examination_answered
  moot by: transferred, responsibility_shifted, discretionary_clause_used
  late: re-examination-over-silence-is-no-acceptance, IR1560 5(2); taken as re_examination_closed

take-back-request, dublin-iii, D3 23(2)
  length: 3 months; counted by dublin-iii
  from: application_lodged; where elsewhere-before
  who: determining-state
  met by: take_back_requested
  moot by: transferred, discretionary_clause_used
  waits: by what a State held back for more than 5 weeks, D3 34(5)
  late: state-of-new-application-becomes-responsible, D3 23(3); taken as responsibility_shifted
  or: 2 months where applicant-hit, D3 23(2); from eurodac_hit, each that is-hit-of-an-applicant

take-back-reply, dublin-iii, D3 25(1)
  length: 1 month; counted by dublin-iii
  from: take_back_requested; each that asked-of-no-protecting-state
  who: requested-state
  met by: take_back_accepted, take_back_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used
  late: silence-is-acceptance, D3 25(2); taken as take_back_accepted
  or: 2 weeks where detained, D3 28(3); late at D3 28(3)
  or: 2 weeks where applicant-hit-before-request, D3 25(1)
  read by some: 2 weeks where across-the-change-of-law, AMMR 41(3); counted by ammr

request-while-detained, dublin-iii, D3 28(3)
  length: 1 month; counted by dublin-iii
  from: application_lodged; each that another-state-seems-responsible; where detained
  who: determining-state
  met by: take_charge_requested, take_back_requested, released
  moot by: transferred, responsibility_shifted, discretionary_clause_used
  late: release-from-detention, D3 28(3); still owed

transfer, dublin-iii, D3 29(1)
  length: 6 months; counted by dublin-iii
  from: take_charge_accepted, re_examination_answered, take_back_accepted, humanitarian_request_accepted; each that binding-acceptance
  who: transferring-state
  met by: transferred
  moot by: responsibility_shifted, discretionary_clause_used; a decision set aside
  waits: while suspensive-appeal-pending
  late: transferring-state-becomes-responsible, D3 29(2); taken as responsibility_shifted
  silence: D3 22(7)
  or: 18 months where absconding-reported, D3 29(2)
  or: 1 year where imprisoned, D3 29(2)
  or: 6 months where suspensive-appeal-decided, D3 29(1); from transfer_appeal_decided
  read by some: 6 months where suspension-refused, D3 27(3); from transfer_suspension_refused

transfer-while-detained, dublin-iii, D3 28(3)
  length: 6 weeks; counted by dublin-iii
  from: take_charge_accepted, re_examination_answered, take_back_accepted, humanitarian_request_accepted; each that binding-acceptance-in-detention; where detained
  who: transferring-state
  met by: transferred, released
  moot by: transferred, responsibility_shifted, discretionary_clause_used; a decision set aside
  waits: while suspensive-appeal-pending
  late: release-from-detention, D3 28(3); still owed
  or: 6 weeks where suspensive-appeal-decided, D3 28(3); from transfer_appeal_decided

border-procedure, dublin-iii, APD 43(2), recalled
  length: 4 weeks; counted by r1182
  from: application_made; where border-procedure-opened
  who: determining-authority
  met by: first_decision
  moot by: entry_authorised, application_withdrawn
  late: entry-is-authorised, APD 43(2); still owed

first-decision, dublin-iii, APD 31(3), recalled
  length: 6 months; counted by r1182
  from: application_lodged; where examined-here
  who: determining-authority
  met by: first_decision
  moot by: application_withdrawn, transferred
  late: late-decision-grants-nothing, APD 31(3); still owed
  or: 6 months where responsibility-came-here, APD 31(3); from responsibility_shifted
  or: 15 months where extended, APD 31(3)

labour-access, dublin-iii, RCD13 15(1), recalled
  length: 9 months; counted by r1182
  from: application_lodged
  who: member-state; a guarantee
  met by: labour_access_given
  moot by: first_decision, application_withdrawn, decision_delayed_by_applicant, transferred
  late: may-work, RCD13 15(1); still owed
`;

test('each limit says what was read in its act', () => {
  expect(dublinLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
