import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { relocationLimits } from './relocation.ts';

/** Read row by row: AMMR 67 and 69. */
const AS_READ = `
relocation-reply, pact-2024, AMMR 67(9)
  length: 1 week; counted by ammr
  from: relocation_information_sent
  who: relocation-state
  met by: relocation_confirmed, relocation_refused
  moot by: relocated
  late: silence-is-duty-to-relocate, AMMR 67(9) subpara 4; taken as relocation_confirmed
  or: 2 weeks where relocation-reply-postponed, AMMR 67(9) subpara 3

relocation-decision, pact-2024, AMMR 67(10)
  length: 1 week; counted by ammr
  from: relocation_confirmed
  who: benefitting-state
  met by: transfer_decided
  moot by: relocated
  late: late-decision-shifts-nothing, AMMR 67(10); still owed
  silence: AMMR 67(9) subpara 4

relocation-transfer, pact-2024, AMMR 67(11)
  length: 4 weeks; counted by ammr
  from: relocation_confirmed
  who: benefitting-state
  met by: relocated
  moot by: nothing
  waits: while suspensive-appeal-pending
  late: late-relocation-shifts-nothing, AMMR 67(11); still owed
  silence: AMMR 67(9) subpara 4
  or: 4 weeks where suspensive-appeal-decided, AMMR 67(11); from transfer_appeal_decided

offset-reply, pact-2024, AMMR 69(2)
  length: 30 days; counted by ammr
  from: offset_requested
  who: contributing-state
  met by: offset_answered, responsibility_offset
  moot by: nothing
  late: duty-to-answer-remains, AMMR 69(2); still owed
`;

test('each limit says what was read in its act', () => {
  expect(relocationLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
