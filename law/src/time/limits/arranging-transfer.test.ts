import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { arrangingTransferLimits } from './arranging-transfer.ts';

/** Read row by row: IR2055 24 to 26. */
const AS_READ = `
transfer-form, pact-2024, IR2055 24(2)
  length: 7 days; counted by ammr
  from: transfer_arranged; counted back from arrives_on
  who: transferring-state
  met by: transfer_arranged
  moot by: nothing
  late: form-came-too-late, IR2055 24(2)
  or: 21 days where special-care-in-supervised-departure, IR2055 25(3)
  or: 21 days where special-care-on-arrival, IR2055 26(3)
  or: 7 days where escorted-on-arrival, IR2055 26(3)
  or: 7 days where received-on-arrival, IR2055 25(2)

transfer-form-answer, pact-2024, IR2055 25(5)
  length: 5 days; counted by ammr
  from: transfer_arranged; where received-on-arrival
  who: requested-state
  met by: transfer_arrangement_answered
  moot by: transferred, responsibility_shifted
  late: transfer-goes-to-the-default-place, IR2055 25(5) subpara 3
  or: 5 days where escorted-on-arrival, IR2055 26(3); late at IR2055 26(3) subpara 5

news-of-arrival, pact-2024, IR2055 24(4)
  length: 7 days; counted by ammr
  from: transfer_arranged; counted from arrives_on; where person-travels-alone
  who: requested-state
  met by: transferred, arrival_failed
  moot by: responsibility_shifted, discretionary_clause_used
  late: transfer-counts-as-done, IR2055 24(4); taken as transferred
  or: 7 days where appears-after-supervised-departure, IR2055 25(6)

group-transfer-notice, pact-2024, IR2055 26(2)
  length: 21 days; counted by ammr
  from: group_transfer_announced; counted back from arrives_on
  who: transferring-state
  met by: group_transfer_announced
  moot by: nothing
  late: form-came-too-late, IR2055 26(2)

group-transfer-answer, pact-2024, IR2055 26(2) subpara 2
  length: 5 days; counted by ammr
  from: group_transfer_announced
  who: requested-state
  met by: transfer_arrangement_answered
  moot by: transferred, responsibility_shifted
  late: duty-remains, IR2055 26(2) subpara 2; still owed
`;

test('each limit says what was read in its act', () => {
  expect(arrangingTransferLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
