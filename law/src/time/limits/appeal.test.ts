import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { appealLimits } from './appeal.ts';

/** Read row by row: APR 67 and 68. */
const AS_READ = `
appeal-short, pact-2024, APR 67(7)(a)
  length: 5 days; up to 10 days by national law; national law says appealShort; counted by apr
  from: decision_notified; where short-appeal
  who: applicant; may
  met by: appeal_lodged
  moot by: decision_became_final
  late: decision-is-final, APR 67(7); taken as decision_became_final

appeal-long, pact-2024, APR 67(7)(b)
  length: 2 weeks; up to 1 month by national law; national law says appealLong; counted by apr
  from: decision_notified; where long-appeal
  who: applicant; may
  met by: appeal_lodged
  moot by: decision_became_final
  late: decision-is-final, APR 67(7); taken as decision_became_final

request-to-remain, pact-2024, APR 68(5)(a)
  length: 5 days; longer without a bound by national law; national law says requestToRemain; counted by apr
  from: decision_notified; each that must-ask-to-remain
  who: applicant; may
  met by: stay_requested
  moot by: stay_allowed, stay_refused, stay_not_requested, decision_became_final
  late: removal-becomes-possible, APR 68(5)(d); taken as stay_not_requested
`;

test('each limit says what was read in its act', () => {
  expect(appealLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
