import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { examinationLimits } from './examination.ts';

/** Read row by row: APR 28, 35 and 51; CFMR 11 and 14. */
const AS_READ = `
border-procedure, pact-2024, APR 51(2)
  length: 12 weeks; counted by apr
  from: application_registered; where border-procedure-opened
  who: determining-authority
  met by: stay_refused, decision_became_final
  moot by: entry_authorised, application_withdrawn, transferred, stay_not_requested, decision_became_final
  late: entry-is-authorised, APR 51(2); still owed
  or: 16 weeks where relocated-to-border-procedure, APR 51(2)
  or: 18 weeks where crisis-longer-border-procedure, CFMR 11(1)
  read by some: 18 weeks where crisis-longer-border-procedure-after-relocation, CFMR 11(1)

admissibility, pact-2024, APR 35(1)
  length: 2 months; counted by apr
  from: application_lodged; each that is-outside-border-procedure; counted from form_received_on where named, APR 28(4); where examined-here
  who: determining-authority
  met by: first_decision, procedure_opened
  moot by: application_withdrawn, transferred
  late: late-does-not-make-admissible, APR 35(1) subpara 3; still owed
  or: 4 months where admissibility-extended, APR 35(2)

first-decision, pact-2024, APR 35(4)
  length: 6 months; counted by apr
  from: application_lodged; each that is-outside-border-procedure; counted from form_received_on where named, APR 28(4); where examined-here
  who: determining-authority
  met by: first_decision
  moot by: application_withdrawn, transferred
  late: late-decision-grants-nothing, APR 35(4); still owed
  or: 4 weeks where crisis-expedited, CFMR 14(2)
  or: 3 months where accelerated-opened, APR 35(3)
  or: 21 months where postponed, APR 35(7)
  or: 12 months where extended, APR 35(5)
  or: 6 months where lodged-after-transfer, APR 35(6)
`;

test('each limit says what was read in its act', () => {
  expect(examinationLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
