import { expect, test } from 'vitest';
import { limitAsText } from '../limit-as-text.ts';
import { proposalLimits } from './proposal-2020.ts';

/** Read row by row: The proposal as it is known; what is only recalled says so in its first line. */
const AS_READ = `
border-screening, proposal-2020, COM(2020)612 6(3)
  length: 5 days; counted by screening
  from: apprehended, disembarked, presented_at_border; where subject-to-border-screening
  who: screening-authority
  met by: screening_ended
  moot by: nothing
  late: screening-ends-by-itself, COM(2020)612 14(7); taken as screening_ended
  or: 2 days where held-72-hours, COM(2020)612 6(3); from held_at_border_for_72_hours; never beyond the limit itself; recalled
  or: 10 days where screening-prolonged, COM(2020)612 6(4); recalled

inland-screening, proposal-2020, COM(2020)612 6(5), recalled
  length: 3 days; counted by screening
  from: apprehended; where subject-to-inland-screening
  who: screening-authority
  met by: screening_ended
  moot by: nothing
  late: screening-ends-by-itself, COM(2020)612 14(7); taken as screening_ended

eurodac-applicant, proposal-2020, COM(2020)614 10, recalled
  length: 72 hours; counted by r1182
  from: application_registered; each that of-age-for-biometrics
  who: member-state
  met by: biometrics_sent
  moot by: nothing
  late: duty-to-send-remains, COM(2020)614 10; still owed

take-charge-request, proposal-2020, COM(2020)610 29(1), recalled
  length: 2 months; counted by r1182
  from: application_registered; where other-state-indicated-and-no-lone-minor
  who: determining-state
  met by: take_charge_requested; undone by take_charge_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: state-of-registration-becomes-responsible, COM(2020)610 29(1); taken as responsibility_shifted
  or: 4 months where crisis-longer-limits, COM(2020)613 8
  or: 1 month where hit, COM(2020)610 29(1); from eurodac_hit, vis_hit, each that is-hit; never beyond the limit itself

take-charge-reply, proposal-2020, COM(2020)610 30, recalled
  length: 1 month; counted by r1182
  from: take_charge_requested
  who: requested-state
  met by: take_charge_accepted, take_charge_refused
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: silence-is-acceptance, COM(2020)610 30; taken as take_charge_accepted
  or: 1 week where detained, COM(2020)610 34(3)
  or: 2 months where crisis-longer-limits, COM(2020)613 8
  or: 2 weeks where hit-before-request, COM(2020)610 30

take-back-notification, proposal-2020, COM(2020)610 31, recalled
  length: 2 weeks; counted by r1182
  from: eurodac_hit; where hit-is-of-an-applicant
  who: notifying-state
  met by: take_back_notified
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: late-notification-shifts-nothing, COM(2020)610 31; still owed
  or: 1 month where crisis-longer-limits, COM(2020)613 8

take-back-confirmation, proposal-2020, COM(2020)610 31, recalled
  length: 1 week; counted by r1182
  from: take_back_notified
  who: notified-state
  met by: take_back_confirmed, take_back_not_confirmed
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: silence-is-confirmation, COM(2020)610 31; taken as take_back_confirmed
  or: 1 month where crisis-longer-limits, COM(2020)613 8

request-while-detained, proposal-2020, COM(2020)610 34(3), recalled
  length: 2 weeks; counted by r1182
  from: application_registered; each that another-state-seems-responsible; where detained
  who: determining-state
  met by: take_charge_requested, take_back_notified, released
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: release-from-detention, COM(2020)610 34(3); still owed

transfer-decision, proposal-2020, COM(2020)610 32, recalled
  length: 1 week; counted by r1182
  from: take_charge_accepted, re_examination_answered, take_back_confirmed; each that binding-acceptance
  who: transferring-state
  met by: transfer_decided
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: late-decision-shifts-nothing, COM(2020)610 32; still owed

transfer-appeal, proposal-2020, COM(2020)610 33(2), recalled
  length: 2 weeks; counted by r1182
  from: transfer_decision_notified
  who: applicant; may
  met by: transfer_appealed
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated
  late: transfer-decision-is-final, COM(2020)610 33(2)

transfer, proposal-2020, COM(2020)610 35(1), recalled
  length: 6 months; counted by r1182
  from: take_charge_accepted, re_examination_answered, take_back_confirmed; each that binding-acceptance
  who: transferring-state
  met by: transferred
  moot by: responsibility_shifted, discretionary_clause_used, departed_under_return; a decision set aside
  waits: while suspensive-appeal-pending; while missing, then at least 3 months, COM(2020)610 35(2)
  late: transferring-state-becomes-responsible, COM(2020)610 35(2); taken as responsibility_shifted
  or: 1 year where imprisoned, COM(2020)610 35(2); counted by cut-off
  or: 6 months where suspensive-appeal-decided, COM(2020)610 35(1); from transfer_appeal_decided
  or: 1 year where crisis-longer-limits, COM(2020)613 8

transfer-while-detained, proposal-2020, COM(2020)610 34(3), recalled
  length: 4 weeks; counted by r1182
  from: take_charge_accepted, re_examination_answered, take_back_confirmed; each that binding-acceptance; where detained
  who: transferring-state
  met by: transferred, released
  moot by: transferred, responsibility_shifted, discretionary_clause_used, relocated; a decision set aside
  waits: while suspensive-appeal-pending
  late: release-from-detention, COM(2020)610 34(3); still owed

relocation-reply, proposal-2020, COM(2020)610 57(7), recalled
  length: 1 week; counted by r1182
  from: relocation_information_sent
  who: relocation-state
  met by: relocation_confirmed, relocation_refused
  moot by: relocated
  late: silence-is-duty-to-relocate, COM(2020)610 57(7); taken as relocation_confirmed
  or: 2 weeks where relocation-reply-postponed, COM(2020)610 57(7)

relocation-decision, proposal-2020, COM(2020)610 57(8), recalled
  length: 1 week; counted by r1182
  from: relocation_confirmed
  who: benefitting-state
  met by: transfer_decided
  moot by: relocated
  late: late-decision-shifts-nothing, COM(2020)610 57(8); still owed

relocation-transfer, proposal-2020, COM(2020)610 57(9), recalled
  length: 4 weeks; counted by r1182
  from: relocation_confirmed
  who: benefitting-state
  met by: relocated
  moot by: nothing
  late: late-relocation-shifts-nothing, COM(2020)610 57(9); still owed

border-procedure, proposal-2020, COM(2020)611 41(11)
  length: 12 weeks; counted by r1182
  from: application_registered; where border-procedure-opened
  who: determining-authority
  met by: stay_refused, decision_became_final
  moot by: entry_authorised, application_withdrawn, transferred
  late: entry-is-authorised, COM(2020)611 41(11); still owed
  or: 20 weeks where crisis-longer-border-procedure, COM(2020)613 4; recalled

return-border, proposal-2020, COM(2020)611 41a(2)
  length: 12 weeks; counted by r1182
  from: stay_refused, decision_became_final; where border-procedure-opened
  who: return-authority
  met by: departed_under_return
  moot by: stay_allowed, entry_authorised, left_territory
  late: return-goes-on-under-the-directive, COM(2020)611 41a(2); still owed
  or: 20 weeks where crisis-longer-border-procedure, COM(2020)613 5; recalled

appeal-short, proposal-2020, COM(2020)611 53(7), recalled
  length: 1 week; counted by r1182
  from: decision_notified; where short-appeal
  who: applicant; may
  met by: appeal_lodged
  moot by: nothing
  late: decision-is-final, COM(2020)611 53(7)

appeal-long, proposal-2020, COM(2020)611 53(7), recalled
  length: 2 weeks; up to 2 months by national law; counted by r1182
  from: decision_notified; where long-appeal
  who: applicant; may
  met by: appeal_lodged
  moot by: nothing
  late: decision-is-final, COM(2020)611 53(7)

registration, proposal-2020, COM(2020)613 6, recalled
  length: 4 weeks; counted by r1182
  from: application_made; where crisis-registration
  who: registering-authority
  met by: application_registered
  moot by: application_withdrawn
  late: duty-remains, COM(2020)613 6; still owed

lodging, proposal-2020, COM(2020)611 41(10), recalled
  length: 5 days; counted by r1182
  from: application_registered; where border-procedure-opened
  who: applicant; may
  met by: application_lodged
  moot by: application_withdrawn, transferred
  late: late-lodging-does-not-end-the-border-procedure, COM(2020)611 41(10)

sponsored-return, proposal-2020, COM(2020)610 55(2)
  length: 8 months; counted by cut-off
  from: return_sponsorship_begun
  who: contributing-state
  met by: departed_under_return
  moot by: relocated, left_territory
  late: sponsor-takes-the-person, COM(2020)610 55(2); still owed
  or: 4 months where sponsored-in-crisis, COM(2020)613 2

immediate-protection, proposal-2020, COM(2020)613 10
  length: 1 year; counted by cut-off
  from: immediate_protection_granted
  who: determining-authority
  met by: first_decision
  moot by: left_territory, application_withdrawn
  late: immediate-protection-ends, COM(2020)613 10; still owed
`;

test('each limit says what was read in its act', () => {
  expect(proposalLimits.map(limitAsText)).toEqual(AS_READ.trim().split('\n\n'));
});
