import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { takeChargeLimits } from './take-charge.ts';

/** Read row by row: AMMR 39 to 41, 45 and 51; CFMR 12; IR2055 9. */
const AS_READ = `
take-charge-request, pact-2024, AMMR 39(1)
  length: 2 months; counted by ammr
  from: application_registered; where other-state-indicated-and-no-lone-minor
  who: determining-state
  met by: take_charge_requested; undone by take_charge_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated, first_decision
  waits: by what a State held back for more than 3 weeks, AMMR 51(5)
  late: state-of-registration-becomes-responsible, AMMR 39(1) subpara 3; taken as responsibility_shifted
  or: 4 months where crisis-longer-limits, CFMR 12(2)(a); late at CFMR 12(3)
  or: 1 month where hit, AMMR 39(1) subpara 2; from eurodac_hit, vis_hit, each that is-hit; never beyond the limit itself

take-charge-request-for-lone-minor, pact-2024, AMMR 39(1)
  length: 2 months; counted by ammr
  from: application_registered; where other-state-indicated-and-lone-minor
  who: determining-state
  met by: take_charge_requested; undone by take_charge_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated, first_decision
  waits: by what a State held back for more than 3 weeks, AMMR 51(5)
  late: request-for-child-still-possible, AMMR 39(1) subpara 4; still owed
  or: 4 months where crisis-longer-limits, CFMR 12(2)(a); late at CFMR 12(3)
  or: 1 month where hit, AMMR 39(1) subpara 2; from eurodac_hit, vis_hit, each that is-hit; never beyond the limit itself

take-charge-reply, pact-2024, AMMR 40(1)
  length: 1 month; counted by ammr
  from: take_charge_requested; each that application-stands
  who: requested-state
  met by: take_charge_accepted, take_charge_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: silence-is-acceptance, AMMR 40(8); taken as take_charge_accepted
  or: 1 week where detained, AMMR 45(2); late at AMMR 45(2)
  or: 2 months where crisis-longer-limits, CFMR 12(2)(b); late at CFMR 12(3)
  or: 2 weeks where hit-before-request, AMMR 40(2)
  or: 2 weeks where urgent, AMMR 40(7)

re-examination-request, pact-2024, IR2055 9(2)
  length: 3 weeks; counted by ammr
  from: take_charge_refused
  who: requesting-state; may
  met by: re_examination_requested
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: right-to-re-examination-lost, IR2055 9(2); only if done; taken as re_examination_closed

re-examination-answer, pact-2024, IR2055 9(2)
  length: 2 weeks; counted by ammr
  from: re_examination_requested
  who: requested-state; may
  met by: re_examination_answered
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: re-examination-over-silence-is-no-acceptance, IR2055 9(2); taken as re_examination_closed

take-back-notification, pact-2024, AMMR 41(1)
  length: 2 weeks; counted by ammr
  from: eurodac_hit; where hit-is-of-an-applicant
  who: notifying-state
  met by: take_back_notified
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: late-notification-shifts-nothing, AMMR 41(1); still owed
  or: 1 month where crisis-longer-limits, CFMR 12(2)(c)

take-back-confirmation, pact-2024, AMMR 41(3)
  length: 2 weeks; counted by ammr
  from: take_back_notified
  who: notified-state
  met by: take_back_confirmed, take_back_not_confirmed
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: silence-is-confirmation, AMMR 41(4); taken as take_back_confirmed
  or: 1 month where crisis-longer-limits, CFMR 12(2)(c)

request-while-detained, pact-2024, AMMR 45(1)
  length: 2 weeks; counted by ammr
  from: application_registered; each that another-state-seems-responsible; where detained
  who: determining-state
  met by: take_charge_requested, take_back_notified, released
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: release-from-detention, AMMR 45(4); still owed
  or: 1 week where detained-after-registration, AMMR 45(1); from detained, each that is-detention-for-transfer
`;

test('each limit says what was read in its act', () => {
  expect(takeChargeLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
