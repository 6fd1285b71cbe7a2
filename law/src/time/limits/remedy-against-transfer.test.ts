import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { remedyAgainstTransferLimits } from './remedy-against-transfer.ts';

/** Read row by row: AMMR 42, 43 and 45. */
const AS_READ = `
transfer-suspension-request, pact-2024, AMMR 43(3)
  length: 1 week; up to 3 weeks by national law; counted by ammr
  from: transfer_decision_notified; where suspension-not-asked-with-appeal
  who: applicant; may
  met by: transfer_suspension_requested
  moot by: transferred, responsibility_shifted, discretionary_clause_used
  late: appeal-does-not-suspend, AMMR 43(3) subpara 2

transfer-suspension-decision, pact-2024, AMMR 43(3)
  length: 1 month; counted by ammr
  from: transfer_suspension_requested, transfer_appealed; each that suspension-was-asked
  who: court
  met by: transfer_suspended, transfer_suspension_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, transfer_appeal_decided
  late: transfer-stays-suspended, AMMR 43(3); still owed

transfer-appeal-decision, pact-2024, AMMR 43(3) subpara 4
  length: 1 month; counted by ammr
  from: transfer_suspended
  who: court; may
  met by: transfer_appeal_decided
  moot by: transferred, responsibility_shifted, discretionary_clause_used
  late: late-judgment-changes-nothing, AMMR 43(3) subpara 4; still owed

transfer-decision-while-detained, pact-2024, AMMR 42(1)
  length: 2 weeks; counted by ammr
  from: take_charge_accepted, re_examination_answered, take_back_confirmed, reconsideration_answered, humanitarian_request_accepted; each that binding-acceptance; where detained
  who: transferring-state
  met by: transfer_decided, released
  moot by: transferred, responsibility_shifted, discretionary_clause_used
  late: release-from-detention, AMMR 45(4); still owed
  silence: AMMR 40(8)
`;

test('each limit says what was read in its act', () => {
  expect(remedyAgainstTransferLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
