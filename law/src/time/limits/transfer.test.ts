import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { transferLimits } from './transfer.ts';

/** Read row by row: AMMR 40, 42, 43, 45 and 46; CFMR 12. */
const AS_READ = `
transfer-decision, pact-2024, AMMR 42(1)
  length: 2 weeks; counted by ammr
  from: take_charge_accepted, re_examination_answered, take_back_confirmed, reconsideration_answered, humanitarian_request_accepted; each that binding-acceptance
  who: transferring-state
  met by: transfer_decided
  moot by: transferred, responsibility_shifted, discretionary_clause_used
  late: late-decision-shifts-nothing, AMMR 42(1); still owed
  silence: AMMR 40(8)

transfer-appeal, pact-2024, AMMR 43(2)
  length: 1 week; up to 3 weeks by national law; counted by ammr
  from: transfer_decision_notified
  who: applicant; may
  met by: transfer_appealed
  moot by: transferred, responsibility_shifted, discretionary_clause_used
  late: transfer-decision-is-final, AMMR 43(2)

transfer, pact-2024, AMMR 46(1)
  length: 6 months; counted by ammr
  from: take_charge_accepted, re_examination_answered, take_back_confirmed, reconsideration_answered, humanitarian_request_accepted; each that binding-acceptance
  who: transferring-state
  met by: transferred
  moot by: responsibility_shifted, discretionary_clause_used, departed_under_return; a decision set aside
  waits: while suspensive-appeal-pending
  late: transferring-state-becomes-responsible, AMMR 46(2); taken as responsibility_shifted
  silence: AMMR 40(8)
  or: 3 years where absconding-reported, AMMR 46(2); from absconding_reported; counted by cut-off
  or: 1 year where imprisoned, AMMR 46(2); counted by cut-off
  or: 1 year where suspensive-appeal-decided and crisis-one-year, CFMR 12(2)(d); from transfer_appeal_decided; late at CFMR 12(3)
  or: 1 year where crisis-longer-limits, CFMR 12(2)(d); late at CFMR 12(3)
  or: 1 year where crisis-in-receiving-state, CFMR 12(4); late at CFMR 12(4)
  or: 6 months where suspensive-appeal-decided, AMMR 46(1); from transfer_appeal_decided
  or: 3 months where absconding-reported and found-again-with-little-time-left, AMMR 46(2); from reappeared, each that is-after-absconding
  read by some: 6 months where suspension-refused, AMMR 43(3); from transfer_suspension_refused
  read by some: 3 months where found-again-late, AMMR 46(2) subpara 2; from reappeared

transfer-while-detained, pact-2024, AMMR 45(3)
  length: 5 weeks; counted by ammr
  from: take_charge_accepted, re_examination_answered, take_back_confirmed, reconsideration_answered, humanitarian_request_accepted; each that binding-acceptance; where detained
  who: transferring-state
  met by: transferred, released
  moot by: transferred, responsibility_shifted, discretionary_clause_used; a decision set aside
  waits: while suspensive-appeal-pending
  late: release-from-detention, AMMR 45(4); still owed
  silence: AMMR 40(8)
  or: 5 weeks where suspensive-appeal-decided, AMMR 45(3); from transfer_appeal_decided
`;

test('each limit says what was read in its act', () => {
  expect(transferLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
