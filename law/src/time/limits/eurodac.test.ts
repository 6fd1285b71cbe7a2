import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { eurodacLimits } from './eurodac.ts';

/** Read row by row: EUROD 15 to 18, 20, 22 to 24, 26, 30, 31 and 38. */
const AS_READ = `
eurodac-irregular-crossing, pact-2024, EUROD 22(2)
  length: 72 hours; counted by r1182
  from: apprehended; each that of-age-for-biometrics; where at-external-border
  who: member-state
  met by: biometrics_sent; category irregular_crossing
  moot by: nothing
  waits: while biometrics-cannot-be-sent-yet
  late: duty-to-send-remains, EUROD 22(5); still owed
  or: 0 hours where held-beyond-72-hours, EUROD 22(4); from released
  or: 48 hours where eurodac-health-grounds-over, EUROD 22(6); from biometrics_possible_again
  or: 120 hours where eurodac-technical-problem, EUROD 22(6)

eurodac-illegal-stay, pact-2024, EUROD 23(2)
  length: 72 hours; counted by r1182
  from: apprehended; each that of-age-and-found-staying-illegally; where inland
  who: member-state
  met by: biometrics_sent; category illegal_stay
  moot by: nothing
  waits: while biometrics-cannot-be-taken-yet
  late: duty-to-send-remains, EUROD 23(4); still owed
  or: 48 hours where eurodac-health-grounds-over, EUROD 23(5); from biometrics_possible_again
  or: 120 hours where eurodac-technical-problem, EUROD 23(5)

eurodac-disembarked, pact-2024, EUROD 24(2)
  length: 72 hours; counted by r1182
  from: disembarked; each that of-age-for-biometrics
  who: member-state
  met by: biometrics_sent; category disembarked
  moot by: nothing
  waits: while biometrics-cannot-be-taken-yet
  late: duty-to-send-remains, EUROD 24(4); still owed
  or: 48 hours where eurodac-health-grounds-over, EUROD 24(5); from biometrics_possible_again
  or: 120 hours where eurodac-technical-problem, EUROD 24(5)
  or: 120 hours where eurodac-influx, EUROD 24(6)

eurodac-applicant, pact-2024, EUROD 15(1)
  length: 72 hours; counted by r1182
  from: application_registered; each that of-age-and-not-applied-at-border
  who: member-state
  met by: biometrics_sent; category applicant
  moot by: nothing
  waits: while biometrics-cannot-be-taken-yet
  late: duty-to-send-remains, EUROD 15(1); still owed
  or: 48 hours where eurodac-health-grounds-over, EUROD 15(2); from biometrics_possible_again
  or: 120 hours where eurodac-technical-problem, EUROD 15(2)

eurodac-applicant-at-border, pact-2024, EUROD 15(1)(b)
  length: 72 hours; counted by r1182
  from: biometrics_taken; each that of-age-and-applied-at-border
  who: member-state
  met by: biometrics_sent; category applicant
  moot by: nothing
  late: duty-to-send-remains, EUROD 15(1); still owed
  or: 120 hours where eurodac-technical-problem, EUROD 15(2)

eurodac-retaken, pact-2024, EUROD 15(1)
  length: 48 hours; counted by r1182
  from: biometrics_retaken; each that has-a-length-after-retaking
  who: member-state
  met by: biometrics_sent
  moot by: nothing
  late: duty-to-send-remains, EUROD 15(1); still owed
  or: 48 hours where retaken-after-crossing, EUROD 22(5)
  or: 48 hours where retaken-after-illegal-stay, EUROD 23(4)
  or: 48 hours where retaken-after-rescue, EUROD 24(4)
  or: 48 hours where retaken-for-temporary-protection, EUROD 26(3)

eurodac-union-resettlement, pact-2024, EUROD 18(2)
  length: 72 hours; counted by r1182
  from: admission_decided; each that of-age-and-admitted-under-union-framework
  who: member-state
  met by: biometrics_sent; category union_resettlement
  moot by: nothing
  waits: while biometrics-cannot-be-taken-yet
  late: duty-to-send-remains, EUROD 18(3); still owed

eurodac-national-resettlement, pact-2024, EUROD 20(1)
  length: 72 hours; counted by r1182
  from: admission_decided; each that of-age-and-admitted-under-national-scheme
  who: member-state
  met by: biometrics_sent; category national_resettlement
  moot by: nothing
  waits: while biometrics-cannot-be-taken-yet
  late: duty-to-send-remains, EUROD 20(2); still owed
  or: 48 hours where eurodac-health-grounds-over, EUROD 20(3); from biometrics_possible_again

eurodac-temporary-protection, pact-2024, EUROD 26(2)
  length: 10 days; counted by r1182
  from: temporary_protection_registered; each that of-age-and-temporary-protection-is-stored
  who: member-state
  met by: biometrics_sent; category temporary_protection
  moot by: nothing
  waits: while biometrics-cannot-be-taken-yet
  late: duty-to-send-remains, EUROD 26(3); still owed
  or: 48 hours where eurodac-health-grounds-over, EUROD 26(4); from biometrics_possible_again
  or: 12 days where eurodac-technical-problem, EUROD 26(4)

eurodac-comparison, pact-2024, EUROD 38(2)
  length: 24 hours; counted by r1182
  from: comparison_requested
  who: eurodac
  met by: comparison_answered
  moot by: nothing
  late: comparison-comes-first-afterwards, EUROD 38(2); still owed
  or: 1 hour where comparison-urgent, EUROD 38(2)

eurodac-wrong-hit, pact-2024, EUROD 38(6)
  length: 3 working days; counted by r1182
  from: wrong_hit_received
  who: member-state
  met by: wrong_hit_reported
  moot by: nothing
  late: duty-remains, EUROD 38(6); still owed

eurodac-notice, pact-2024, EUROD 16(4)
  length: 72 hours; counted by r1182
  from: eurodac_entry_changed; each that is-change-told-to-others
  who: eurodac
  met by: eurodac_notice_sent
  moot by: nothing
  late: duty-remains, EUROD 16(4); still owed
  or: 72 hours where eurodac-flag-removed, EUROD 17(4)
  or: 72 hours where eurodac-data-erased, EUROD 30(2)
  or: 72 hours where eurodac-data-marked, EUROD 31(1)
`;

test('each limit says what was read in its act', () => {
  expect(eurodacLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
