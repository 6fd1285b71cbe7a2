import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { returnLimits } from './return.ts';

/** Read row by row: APR 37, 67 and 68; RBPR 4 to 6. The directive on return is recalled. APR 37 has no figure: a day stands for "without undue delay", and breaches nothing. */
const AS_READ = `
return-decision, pact-2024, APR 37
  length: 24 hours; national law says returnDecision; counted by apr
  from: first_decision; each that return-decision-apart
  who: determining-authority; may
  met by: return_decision_issued, refusal_of_entry_issued
  moot by: appeal_decided, departed_under_return, left_territory, other_stay_right_granted
  late: return-decision-is-delayed, APR 37; still owed

appeal-return-decision-short, pact-2024, APR 67(1) subpara 3
  length: 5 days; up to 10 days by national law; national law says appealShort; counted by apr
  from: return_decision_received; each that return-decision-apart-short
  who: applicant; may
  met by: return_decision_appealed
  moot by: nothing
  late: return-decision-is-final, APR 67(1)(e); taken as return_decision_became_final

appeal-return-decision-long, pact-2024, APR 67(7)(b)
  length: 2 weeks; up to 1 month by national law; national law says appealLong; counted by apr
  from: decision_notified, return_decision_received; each that return-decision-apart-long
  who: applicant; may
  met by: return_decision_appealed
  moot by: nothing
  late: return-decision-is-final, APR 67(1)(e); taken as return_decision_became_final

return-border, pact-2024, RBPR 4(2)
  length: 12 weeks; counted by rbpr
  from: stay_refused, stay_not_requested, decision_became_final, appeal_decided, return_decision_became_final, return_appeal_decided, right_to_remain_excepted; each that right-to-remain-ends-at-border
  who: return-authority
  met by: departed_under_return
  moot by: stay_allowed, entry_authorised, left_territory, other_stay_right_granted
  late: return-goes-on-under-the-directive, RBPR 4(4); still owed
  or: 18 weeks where crisis-longer-return-border, RBPR 6(1)(a)
  or: 18 weeks where crisis-longer-return-border-rejected-before, RBPR 6(2)

return-border-detention, pact-2024, RBPR 5(4)
  length: 12 weeks; counted by rbpr
  from: stay_refused, stay_not_requested, decision_became_final, appeal_decided, return_decision_became_final, return_appeal_decided, right_to_remain_excepted; each that right-to-remain-ends-at-border; where detained-during-border-return
  who: return-authority
  met by: released, departed_under_return
  moot by: stay_allowed, entry_authorised, left_territory, other_stay_right_granted
  late: release-or-detain-under-the-directive, RBPR 5(4)
  or: 18 weeks where crisis-longer-return-border, RBPR 6(1)(b)
  or: 18 weeks where crisis-longer-return-border-rejected-before, RBPR 6(2)

voluntary-departure-border, pact-2024, RBPR 4(5)
  length: 15 days; granted in days, at most 15 days; counted by rbpr
  from: voluntary_departure_granted; each that departure-granted-at-border
  who: applicant; may
  met by: departed_under_return, left_territory
  moot by: other_stay_right_granted
  waits: while may-stay
  late: removal-follows, RD 8(1)
  or: 15 days where right-to-remain-ended-later, APR 68(1); from stay_refused, stay_not_requested, decision_became_final, appeal_decided, return_decision_became_final, return_appeal_decided, right_to_remain_excepted, each that right-to-remain-ends

voluntary-departure, pact-2024, RD 7(1), recalled
  length: 30 days; granted in days, at most 30 days; more where prolonged; counted by r1182
  from: voluntary_departure_granted; each that departure-granted-inside
  who: applicant; may
  met by: departed_under_return, left_territory
  moot by: other_stay_right_granted
  waits: while may-stay
  late: removal-follows, RD 8(1)
  or: 30 days where right-to-remain-ended-later, APR 68(1); from stay_refused, stay_not_requested, decision_became_final, appeal_decided, return_decision_became_final, return_appeal_decided, right_to_remain_excepted, each that right-to-remain-ends

return-detention, pact-2024, RD 15(5), recalled
  length: 6 months; counted by r1182
  from: detained, stay_refused, stay_not_requested, decision_became_final, appeal_decided, return_decision_became_final, return_appeal_decided, right_to_remain_excepted; each that return-detention-begins
  who: return-authority
  met by: released, departed_under_return
  moot by: left_territory, other_stay_right_granted
  late: release-from-detention, RD 15(5)
  or: 18 months where return-detention-prolonged, RD 15(6)

entry-ban, pact-2024, RD 11(2), recalled
  length: 5 years; granted in years, at most 5 years; more where serious_threat; counted by cut-off
  from: entry_ban_issued
  who: applicant; may
  met by: nothing
  moot by: entry_ban_lifted
  waits: while not-departed-since
  late: entry-ban-ends, RD 11(2)
  or: 5 years where departed-since, RD 11(2); from departed_under_return

voluntary-departure, dublin-iii, RD 7(1), recalled
  length: 30 days; granted in days, at most 30 days; more where prolonged; counted by r1182
  from: voluntary_departure_granted; each that departure-granted-inside
  who: applicant; may
  met by: departed_under_return, left_territory
  moot by: other_stay_right_granted
  waits: while may-stay
  late: removal-follows, RD 8(1)
  or: 30 days where right-to-remain-ended-later, APR 68(1); from stay_refused, stay_not_requested, decision_became_final, appeal_decided, return_decision_became_final, return_appeal_decided, right_to_remain_excepted, each that right-to-remain-ends

return-detention, dublin-iii, RD 15(5), recalled
  length: 6 months; counted by r1182
  from: detained, stay_refused, stay_not_requested, decision_became_final, appeal_decided, return_decision_became_final, return_appeal_decided, right_to_remain_excepted; each that return-detention-begins
  who: return-authority
  met by: released, departed_under_return
  moot by: left_territory, other_stay_right_granted
  late: release-from-detention, RD 15(5)
  or: 18 months where return-detention-prolonged, RD 15(6)

entry-ban, dublin-iii, RD 11(2), recalled
  length: 5 years; granted in years, at most 5 years; more where serious_threat; counted by cut-off
  from: entry_ban_issued
  who: applicant; may
  met by: nothing
  moot by: entry_ban_lifted
  waits: while not-departed-since
  late: entry-ban-ends, RD 11(2)
  or: 5 years where departed-since, RD 11(2); from departed_under_return
`;

test('each limit says what was read in its act', () => {
  expect(returnLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
