import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { screeningLimits } from './screening.ts';

/** Read row by row: SR 8, 16 and 18; the two days of an opinion stand in the article that SR 16(7) points to. */
const AS_READ = `
border-screening, pact-2024, SR 8(3)
  length: 7 days; counted by screening
  from: apprehended, disembarked, presented_at_border; where subject-to-border-screening
  who: screening-authority
  met by: screening_ended
  moot by: nothing
  late: screening-ends-by-itself, SR 18(5); taken as screening_ended
  or: 4 days where held-72-hours, SR 8(3); from held_at_border_for_72_hours; never beyond the limit itself

inland-screening, pact-2024, SR 8(4)
  length: 3 days; counted by screening
  from: apprehended; where subject-to-inland-screening
  who: screening-authority
  met by: screening_ended
  moot by: nothing
  late: screening-ends-by-itself, SR 18(5); taken as screening_ended

watchlist-opinion, pact-2024, SR 16(7)
  length: 2 days; counted by screening
  from: watchlist_hit
  who: watchlist-owner
  met by: watchlist_opinion_given
  moot by: screening_ended
  late: no-opinion-counts-as-no-risk, SR 16(7)
`;

test('each limit says what was read in its act', () => {
  expect(screeningLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
