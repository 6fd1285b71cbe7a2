import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { accessLimits } from './access.ts';

/** Read row by row: APR 20, 23, 27, 28, 41 and 51; CFMR 10. */
const AS_READ = `
inform-registering-authority, pact-2024, APR 27(3)
  length: 3 working days; counted by apr
  from: application_made; each that is-new-application; where other-authority
  who: member-state
  met by: registering_authority_informed, application_registered
  moot by: application_withdrawn
  late: duty-remains, APR 27(3); still owed

registration, pact-2024, APR 27(1)
  length: 5 days; counted by apr
  from: application_made; each that is-new-application
  who: registering-authority
  met by: application_registered
  moot by: application_withdrawn
  waits: while registration-cannot-begin
  late: duty-remains, APR 27(1); still owed
  or: 4 weeks where crisis-registration, CFMR 10(1)
  or: 15 days where disproportionate-numbers, APR 27(5)
  or: 5 days where screened-at-arrival-and-ended, APR 27(7); from screening_ended
  or: 5 days where other-authority-has-informed, APR 27(3); from registering_authority_informed

representative, pact-2024, APR 23(2)(b)
  length: 15 working days; counted by apr
  from: application_made; where lone-minor
  who: member-state
  met by: representative_appointed; provisional false
  moot by: application_withdrawn
  late: duty-remains, APR 23(2); still owed
  or: 25 working days where disproportionate-numbers, APR 23(3)

lodging, pact-2024, APR 28(1)
  length: 21 days; counted by apr
  from: application_registered
  who: applicant
  met by: application_lodged
  moot by: application_withdrawn, transferred
  late: may-be-implicitly-withdrawn, APR 41(1)(a)
  or: 5 days where border-procedure-opened, APR 51(1)
  or: 2 months where no-appointment-in-time, APR 28(5)

lodging-after-transfer, pact-2024, APR 28(2)
  length: 21 days; counted by apr
  from: transferred
  who: applicant
  met by: application_lodged
  moot by: application_withdrawn
  late: may-be-implicitly-withdrawn, APR 41(1)(a)
`;

test('each limit says what was read in its act', () => {
  expect(accessLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
