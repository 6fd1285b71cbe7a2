import { describe, expect, test } from 'vitest';
import { day, type MemberState } from '../core/index.ts';
import type { CrisisDecision } from '../crisis/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, readEvent } from '../file/index.ts';
import type { ConditionInput } from './condition-input.ts';
import { CONDITIONS, type ConditionId, isConditionId, QUALIFIERS, type QualifierId } from './conditions.ts';

type Written = Readonly<Record<string, unknown>>;

const read = (written: Written): CaseEvent => {
  const problems: FileProblem[] = [];
  const event = readEvent(written, 'event', problems);
  if (!event) throw new Error(JSON.stringify(problems));
  return event;
};

/** What a condition looks at: the event that starts a limit, whose last day is `until`, and what else happened. */
function inputOf(started: Written, others: readonly Written[], until: string, crisis?: CrisisDecision): ConditionInput {
  const start = read(started);
  const events = [start, ...others.map(read)].sort(compareEvents);
  return {
    facts: factsOf({}, events, day('2027-12-31')),
    start,
    indicated: () => undefined,
    responsible: { holds: 'unknown', missing: ['application_registered'], because: [] },
    anchor: undefined,
    until: day(until),
    actingIn: 'IT' as MemberState,
    ...(crisis ? { crisis: [crisis] } : {}),
  };
}

const UNTIL = '2026-10-31';
const made = { on: '2026-08-30', type: 'application_made', in: 'IT' };
const entered = { on: '2026-09-01', type: 'application_registered', in: 'IT' };
const atBorder = { on: '2026-09-02', type: 'procedure_opened', in: 'IT', procedure: 'border' };
const rejected = {
  on: '2026-10-01',
  type: 'first_decision',
  in: 'IT',
  outcome: 'unfounded',
  procedure: 'border',
  return_decision: 'part_of_it',
};
const notified = { on: '2026-10-01', type: 'decision_notified', in: 'IT' };
const refused = { on: '2026-10-20', type: 'stay_refused', in: 'IT' };
const REJECTED_AT_BORDER = [made, entered, atBorder, rejected, notified];
const letIn = (on: string) => ({ on, type: 'entry_authorised', in: 'IT' });
const held = (on: string, ground: string) => ({ on, type: 'detained', in: 'IT', ground });
const released = (on: string) => ({ on, type: 'released', in: 'IT' });

describe('return after a refusal', () => {
  test.each<[string, QualifierId, boolean, Written, Written[]]>([
    ['the refusal to stay ends the right', 'right-to-remain-ends', true, refused, REJECTED_AT_BORDER],
    ['no right ends while nothing is decided', 'right-to-remain-ends', false, refused, [made, entered, atBorder]],
    [
      'what ended already ends no second time',
      'right-to-remain-ends',
      false,
      refused,
      [...REJECTED_AT_BORDER, { ...refused, on: '2026-10-19' }],
    ],
    ['another event ends no right', 'right-to-remain-ends', false, notified, [...REJECTED_AT_BORDER.slice(0, 4)]],
    ['at the border', 'right-to-remain-ends-at-border', true, refused, REJECTED_AT_BORDER],
    [
      'not at the border once let in',
      'right-to-remain-ends-at-border',
      false,
      refused,
      [...REJECTED_AT_BORDER, letIn('2026-10-10')],
    ],
    [
      'detained for the return: the time begins',
      'return-detention-begins',
      true,
      held('2026-11-01', 'return'),
      [...REJECTED_AT_BORDER, refused],
    ],
    [
      'detained for something else',
      'return-detention-begins',
      false,
      held('2026-11-01', 'other'),
      [...REJECTED_AT_BORDER, refused],
    ],
    [
      'detained against absconding who must return',
      'return-detention-begins',
      true,
      held('2026-11-01', 'absconding_risk'),
      [...REJECTED_AT_BORDER, refused],
    ],
    [
      'detained against absconding before the refusal',
      'return-detention-begins',
      false,
      held('2026-09-15', 'absconding_risk'),
      [...REJECTED_AT_BORDER, refused],
    ],
    [
      'held already for the return',
      'return-detention-begins',
      false,
      held('2026-11-01', 'return'),
      [...REJECTED_AT_BORDER, refused, held('2026-10-25', 'return_hampered')],
    ],
    [
      'held anew after a release',
      'return-detention-begins',
      true,
      held('2026-11-01', 'return'),
      [...REJECTED_AT_BORDER, refused, held('2026-10-25', 'return'), released('2026-10-28')],
    ],
    [
      'held since the border when the right ends',
      'return-detention-begins',
      true,
      refused,
      [...REJECTED_AT_BORDER, held('2026-09-02', 'border')],
    ],
    [
      'held on another ground when the right ends',
      'return-detention-begins',
      false,
      refused,
      [...REJECTED_AT_BORDER, held('2026-09-02', 'other')],
    ],
    [
      'released from the border before the right ends',
      'return-detention-begins',
      false,
      refused,
      [...REJECTED_AT_BORDER, held('2026-09-02', 'border'), released('2026-10-20')],
    ],
    [
      'held since the border, then for the return',
      'return-detention-begins',
      false,
      held('2026-11-01', 'return'),
      [...REJECTED_AT_BORDER, refused, held('2026-09-02', 'border')],
    ],
    [
      'held since before on another ground, then for the return',
      'return-detention-begins',
      true,
      held('2026-11-01', 'return'),
      [...REJECTED_AT_BORDER, refused, held('2026-09-02', 'other')],
    ],
    [
      'a rejection without a return decision',
      'return-decision-apart',
      true,
      { ...rejected, return_decision: 'not_issued' },
      [made, entered],
    ],
    ['a rejection with a return decision in it', 'return-decision-apart', false, rejected, [made, entered]],
    [
      'a return decision from before the application',
      'return-decision-apart',
      false,
      { ...rejected, return_decision: 'not_issued' },
      [{ on: '2026-08-01', type: 'return_decision_issued', in: 'IT' }, made, entered],
    ],
    [
      'not departed since a ban',
      'not-departed-since',
      true,
      { on: '2026-11-10', type: 'entry_ban_issued', by: 'IT', years: 2 },
      [{ on: '2026-11-09', type: 'departed_under_return', from: 'IT' }],
    ],
    [
      'departed on the day of the ban',
      'not-departed-since',
      false,
      { on: '2026-11-10', type: 'entry_ban_issued', by: 'IT', years: 2 },
      [{ on: '2026-11-10', type: 'departed_under_return', from: 'IT' }],
    ],
  ])('%s', (_, id, holds, start, others) => {
    expect(QUALIFIERS[id](inputOf(start, others, UNTIL))).toBe(holds);
  });
});

const request = { on: '2026-09-01', type: 'information_requested', to: 'GR', about: 'the_case' };
const extended = (on: string, by = 'GR') => ({ on, type: 'information_time_extended', by });
const notConfirmed = { on: '2026-09-20', type: 'take_back_not_confirmed', by: 'GR' };
const relocating = { on: '2026-09-01', type: 'relocation_information_sent', to: 'GR' };
const hit = { on: '2026-09-10', type: 'eurodac_hit', in: 'GR', category: 'applicant', received_by: 'IT' };
const transferDecision = { on: '2026-09-10', type: 'transfer_decision_notified', to: 'GR' };

describe('between States', () => {
  test.each<[string, ConditionId, boolean, Written, Written[]]>([
    ['two more weeks, said on the last day', 'two-more-weeks-announced', true, request, [extended(UNTIL)]],
    ['two more weeks, said too late', 'two-more-weeks-announced', false, request, [extended('2026-11-01')]],
    ['two more weeks, said by another State', 'two-more-weeks-announced', false, request, [extended(UNTIL, 'ES')]],
    [
      'two more weeks, said on another question before',
      'two-more-weeks-announced',
      false,
      request,
      [extended('2026-08-31')],
    ],
    [
      'a reply postponed in time',
      'relocation-reply-postponed',
      true,
      relocating,
      [{ on: UNTIL, type: 'relocation_reply_postponed', by: 'GR' }],
    ],
    [
      'a reply postponed too late',
      'relocation-reply-postponed',
      false,
      relocating,
      [{ on: '2026-11-01', type: 'relocation_reply_postponed', by: 'GR' }],
    ],
    [
      'a reply postponed by another State',
      'relocation-reply-postponed',
      false,
      relocating,
      [{ on: '2026-09-02', type: 'relocation_reply_postponed', by: 'ES' }],
    ],
    ['nothing was applied for here', 'no-application-here', true, hit, []],
    ['something was applied for here', 'no-application-here', false, hit, [entered]],
    [
      'what was applied for here before a transfer away',
      'no-application-here',
      true,
      hit,
      [entered, { on: '2026-09-05', type: 'transferred', to: 'GR' }],
    ],
    ['a hit in the State where the person is', 'no-application-here', false, { ...hit, in: 'IT' }, []],
    ['a hit of somebody who did not apply', 'no-application-here', false, { ...hit, category: 'illegal_stay' }, []],
    [
      'rejected for good there',
      'no-application-here',
      false,
      hit,
      [{ on: '2026-09-10', type: 'decision_became_final', in: 'GR' }],
    ],
    [
      'rejected for good elsewhere',
      'no-application-here',
      true,
      hit,
      [{ on: '2026-09-10', type: 'decision_became_final', in: 'ES' }],
    ],
    [
      'rejected for good there only later',
      'no-application-here',
      true,
      hit,
      [{ on: '2026-09-11', type: 'decision_became_final', in: 'GR' }],
    ],
    [
      'suspension asked with the appeal',
      'suspension-not-asked-with-appeal',
      false,
      transferDecision,
      [{ on: '2026-09-10', type: 'transfer_appealed', suspension_requested: true }],
    ],
    [
      'suspension not asked with the appeal',
      'suspension-not-asked-with-appeal',
      true,
      transferDecision,
      [{ on: '2026-09-10', type: 'transfer_appealed', suspension_requested: false }],
    ],
    [
      'suspension asked against an earlier decision',
      'suspension-not-asked-with-appeal',
      true,
      transferDecision,
      [{ on: '2026-09-09', type: 'transfer_appealed', suspension_requested: true }],
    ],
  ])('%s', (_, id, holds, start, others) => {
    expect(CONDITIONS[id](inputOf(start, others, UNTIL))).toBe(holds);
  });

  test.each<[string, QualifierId, boolean, Written, Written[]]>([
    ['a question on the case', 'asks-about-the-case', true, request, []],
    ['a question on the family', 'asks-about-the-case', false, { ...request, about: 'dependency' }, []],
    ['the family, asked about', 'asks-about-family', true, { ...request, about: 'dependency' }, []],
    ['the case, asked about', 'asks-about-family', false, request, []],
    ['no ground was given', 'reconsideration-is-open', true, notConfirmed, []],
    ['absent for nine months', 'reconsideration-is-open', true, { ...notConfirmed, ground: 'absent_nine_months' }, []],
    [
      'departed under a return decision',
      'reconsideration-is-open',
      true,
      { ...notConfirmed, ground: 'departed_under_return_decision' },
      [],
    ],
    [
      'fifteen months after a rejection at the border',
      'reconsideration-is-open',
      true,
      { ...notConfirmed, ground: 'border_rejection_fifteen_months' },
      [],
    ],
  ])('%s', (_, id, holds, start, others) => {
    expect(QUALIFIERS[id](inputOf(start, others, UNTIL))).toBe(holds);
  });
});

const crisis = (over: Partial<CrisisDecision>): CrisisDecision => ({
  state: 'IT',
  situation: 'mass-arrivals',
  adopted: day('2026-10-05'),
  from: day('2026-10-05'),
  until: day('2027-01-04'),
  phase: 'initial',
  derogations: ['longer-return-border-procedure'],
  ...over,
});
const WIDE = { derogations: ['longer-return-border-procedure', 'lower-threshold'] } as const;
const BEFORE = { adopted: day('2026-09-30'), from: day('2026-09-30') } as const;

describe('a longer return at the border in a crisis', () => {
  test.each<[string, ConditionId, boolean, Partial<CrisisDecision>]>([
    [
      'rejected after the decision in a procedure that it widened',
      'crisis-longer-return-border',
      true,
      { ...WIDE, ...BEFORE },
    ],
    [
      'rejected on the day of the decision',
      'crisis-longer-return-border',
      true,
      { ...WIDE, adopted: day('2026-10-01'), from: day('2026-10-01') },
    ],
    ['rejected before the decision', 'crisis-longer-return-border', false, WIDE],
    ['the procedure was not widened', 'crisis-longer-return-border', false, BEFORE],
    [
      'widened by the higher threshold',
      'crisis-longer-return-border',
      true,
      { ...BEFORE, derogations: ['longer-return-border-procedure', 'higher-threshold'] },
    ],
    [
      'widened to all who are instrumentalised',
      'crisis-longer-return-border',
      true,
      { ...BEFORE, derogations: ['longer-return-border-procedure', 'all-instrumentalised'] },
    ],
    ['another State', 'crisis-longer-return-border', false, { ...WIDE, ...BEFORE, state: 'GR' }],
    ['rejected before, without a right after', 'crisis-longer-return-border-rejected-before', true, {}],
    ['not rejected before', 'crisis-longer-return-border-rejected-before', false, BEFORE],
    ['the right was gone before', 'crisis-longer-return-border-rejected-before', false, { adopted: day('2026-10-21') }],
    ['the right went on that day', 'crisis-longer-return-border-rejected-before', true, { adopted: day('2026-10-20') }],
  ])('%s', (_, id, holds, decision) => {
    expect(CONDITIONS[id](inputOf(refused, REJECTED_AT_BORDER, UNTIL, crisis(decision)))).toBe(holds);
  });
});

const lodged = { on: '2026-09-05', type: 'application_lodged', in: 'IT' };
const prolonged = (on: string, of?: string) => ({
  on,
  type: 'examination_extended',
  in: 'IT',
  because: 'complex_issues',
  ...(of ? { of } : {}),
});
const postponed = (on: string) => ({ on, type: 'examination_postponed', in: 'IT' });
const registered = { on: '2026-09-05', type: 'application_registered', in: 'IT' };

describe('the course of an examination', () => {
  test.each<[string, ConditionId, boolean, Written, Written[]]>([
    ['extended on the first day', 'extended', true, lodged, [prolonged('2026-09-05', 'substance')]],
    ['extended on the last day', 'extended', true, lodged, [prolonged(UNTIL)]],
    ['extended when it was over', 'extended', false, lodged, [prolonged('2026-11-01')]],
    ['another examination was extended', 'extended', false, lodged, [prolonged('2026-09-04')]],
    ['admissibility was extended', 'extended', false, lodged, [prolonged(UNTIL, 'admissibility')]],
    ['admissibility, extended', 'admissibility-extended', true, lodged, [prolonged(UNTIL, 'admissibility')]],
    ['the substance, extended', 'admissibility-extended', false, lodged, [prolonged(UNTIL)]],
    ['postponed on the last day', 'postponed', true, lodged, [postponed(UNTIL)]],
    ['postponed when it was over', 'postponed', false, lodged, [postponed('2026-11-01')]],
    ['postponed before', 'postponed', false, lodged, [postponed('2026-09-04')]],
    ['postponed while it was extended', 'postponed', true, lodged, [prolonged(UNTIL), postponed('2027-09-05')]],
    ['postponed after its extension', 'postponed', false, lodged, [prolonged(UNTIL), postponed('2027-09-06')]],
    [
      'lodged where transferred to',
      'lodged-after-transfer',
      true,
      lodged,
      [{ on: '2026-09-05', type: 'transferred', to: 'IT' }],
    ],
    ['lodged elsewhere', 'lodged-after-transfer', false, lodged, [{ on: '2026-09-05', type: 'transferred', to: 'GR' }]],
    ['lodged before', 'lodged-after-transfer', false, lodged, [{ on: '2026-09-06', type: 'transferred', to: 'IT' }]],
    ['no appointment', 'no-appointment-in-time', true, { ...registered, no_appointment_in_time: true }, []],
    ['nothing said of one', 'no-appointment-in-time', false, registered, []],
  ])('%s', (_, id, holds, start, others) => {
    expect(CONDITIONS[id](inputOf(start, others, UNTIL))).toBe(holds);
  });

  test.each<[string, QualifierId, boolean, Written, Written[]]>([
    ['the first wish', 'is-new-application', true, made, []],
    ['said again before the decision', 'is-new-application', false, { ...made, on: '2026-09-03' }, [made, entered]],
    ['in the border procedure', 'is-outside-border-procedure', false, lodged, [atBorder]],
    [
      'the border procedure was opened on the last day',
      'is-outside-border-procedure',
      false,
      lodged,
      [{ ...atBorder, on: UNTIL }],
    ],
    [
      'the border procedure was opened too late',
      'is-outside-border-procedure',
      true,
      lodged,
      [{ ...atBorder, on: '2026-11-01' }],
    ],
    ['let in', 'is-outside-border-procedure', true, lodged, [atBorder, letIn('2026-09-10')]],
    ['let in on the day of the opening', 'is-outside-border-procedure', true, lodged, [atBorder, letIn('2026-09-02')]],
    ['the border procedure of another State', 'is-outside-border-procedure', true, lodged, [{ ...atBorder, in: 'GR' }]],
    [
      'another procedure followed',
      'is-outside-border-procedure',
      true,
      lodged,
      [atBorder, { ...atBorder, on: '2026-09-20', procedure: 'regular' }],
    ],
    [
      'opened on the day of the decision',
      'is-outside-border-procedure',
      false,
      lodged,
      [{ ...atBorder, on: '2026-10-01' }, rejected],
    ],
    [
      'opened after the decision',
      'is-outside-border-procedure',
      true,
      lodged,
      [{ ...atBorder, on: '2026-10-02' }, rejected],
    ],
  ])('%s', (_, id, holds, start, others) => {
    expect(QUALIFIERS[id](inputOf(start, others, UNTIL))).toBe(holds);
  });
});

const askedGreece = { on: '2026-09-10', type: 'take_charge_requested', to: 'GR' };
const accepted = { on: '2026-10-10', type: 'take_charge_accepted', by: 'GR' };
const givenUp = (on: string, how = 'explicit') => ({ on, type: 'application_withdrawn', in: 'IT', how });
const stopped = { on: '2026-09-01', type: 'apprehended', in: 'IT', at: 'external_border' };
const health = (on: string) => ({ on, type: 'biometrics_prevented_by_health', in: 'IT' });
const shifted = { on: '2026-10-10', type: 'responsibility_shifted', to: 'ES', because: 'request_not_sent_in_time' };

describe('what stands between a request and a transfer', () => {
  test.each<[string, QualifierId, boolean, Written, Written[]]>([
    ['nothing was given up', 'application-stands', true, askedGreece, [entered]],
    ['given up on the day of the request', 'application-stands', false, askedGreece, [entered, givenUp('2026-09-10')]],
    ['given up on the last day', 'application-stands', false, askedGreece, [entered, givenUp(UNTIL)]],
    ['given up when the time was over', 'application-stands', true, askedGreece, [entered, givenUp('2026-11-01')]],
    ['given up in silence', 'application-stands', true, askedGreece, [entered, givenUp('2026-09-20', 'implicit')]],
    ['given up after a yes', 'application-stands', true, askedGreece, [entered, accepted, givenUp('2026-10-10')]],
    [
      'a yes after it was given up',
      'application-stands',
      false,
      askedGreece,
      [entered, accepted, givenUp('2026-10-09')],
    ],
    ['a yes', 'binding-acceptance', true, accepted, []],
    ['a yes after a shift', 'binding-acceptance', false, accepted, [shifted]],
    ['a yes before a shift', 'binding-acceptance', true, accepted, [{ ...shifted, on: '2026-10-11' }]],
    ['a yes of the State to which it shifted', 'binding-acceptance', true, accepted, [{ ...shifted, to: 'GR' }]],
    ['held for the transfer', 'is-detention-for-transfer', true, held('2026-10-01', 'absconding_risk'), []],
    ['held for the return', 'is-detention-for-transfer', false, held('2026-10-01', 'return'), []],
    ['held on that day', 'binding-acceptance-in-detention', true, accepted, [held('2026-10-10', 'absconding_risk')]],
    ['held only later', 'binding-acceptance-in-detention', false, accepted, [held('2026-10-11', 'absconding_risk')]],
    [
      'released on that day',
      'binding-acceptance-in-detention',
      false,
      accepted,
      [held('2026-10-01', 'absconding_risk'), released('2026-10-10')],
    ],
    [
      'released a day later',
      'binding-acceptance-in-detention',
      true,
      accepted,
      [held('2026-10-01', 'absconding_risk'), released('2026-10-11')],
    ],
  ])('%s', (_, id, holds, start, others) => {
    expect(QUALIFIERS[id](inputOf(start, others, UNTIL))).toBe(holds);
  });
});

describe('data for Eurodac, and detention of applicants', () => {
  test.each<[string, ConditionId, boolean, Written, Written[]]>([
    [
      'held from the next day for more than 72 hours',
      'held-beyond-72-hours',
      true,
      stopped,
      [held('2026-09-02', 'border'), released('2026-09-05')],
    ],
    [
      'held for 72 hours',
      'held-beyond-72-hours',
      false,
      stopped,
      [held('2026-09-01', 'border'), released('2026-09-04')],
    ],
    [
      'held only two days after',
      'held-beyond-72-hours',
      false,
      stopped,
      [held('2026-09-03', 'border'), released('2026-09-10')],
    ],
    ['held before', 'held-beyond-72-hours', false, stopped, [held('2026-08-31', 'border'), released('2026-09-10')]],
    [
      'released at once',
      'held-beyond-72-hours',
      false,
      stopped,
      [held('2026-09-01', 'border'), released('2026-09-01'), released('2026-09-09')],
    ],
    [
      'ill, and well again',
      'eurodac-health-grounds-over',
      true,
      stopped,
      [health('2026-09-01'), { on: '2026-09-01', type: 'biometrics_possible_again', in: 'IT' }],
    ],
    [
      'ill since the last day',
      'eurodac-health-grounds-over',
      true,
      stopped,
      [health(UNTIL), { on: '2026-11-03', type: 'biometrics_possible_again', in: 'IT' }],
    ],
    [
      'ill when the time was over',
      'eurodac-health-grounds-over',
      false,
      stopped,
      [health('2026-11-01'), { on: '2026-11-03', type: 'biometrics_possible_again', in: 'IT' }],
    ],
    ['a change that is not a new taking', 'retaken-after-crossing', false, stopped, []],
  ])('%s', (_, id, holds, start, others) => {
    expect(CONDITIONS[id](inputOf(start, others, UNTIL))).toBe(holds);
  });

  test.each<[string, QualifierId, boolean, Written, Written[]]>([
    ['ill still', 'biometrics-cannot-be-taken-yet', true, stopped, [health('2026-09-02')]],
    ['held still', 'biometrics-cannot-be-sent-yet', true, stopped, [held('2026-09-01', 'border')]],
    [
      'an applicant held on the order of an authority',
      'is-held-by-administration',
      true,
      held('2026-09-10', 'identity'),
      [made],
    ],
    ['somebody held before applying', 'is-held-by-administration', false, held('2026-08-29', 'identity'), [made]],
    [
      'an applicant held on the order of a court',
      'is-held-by-administration',
      false,
      { ...held('2026-09-10', 'identity'), ordered_by: 'court' },
      [made],
    ],
    ['held who applied by lodging alone', 'is-held-by-administration', true, held('2026-09-10', 'identity'), [lodged]],
    [
      'a review asked for by who is held',
      'is-held-by-administration',
      true,
      { on: '2026-09-12', type: 'detention_review_requested', in: 'IT' },
      [made, held('2026-09-12', 'identity')],
    ],
    [
      'a review asked for before',
      'is-held-by-administration',
      false,
      { on: '2026-09-12', type: 'detention_review_requested', in: 'IT' },
      [made, held('2026-09-13', 'identity')],
    ],
    [
      'who must return is no applicant',
      'is-held-by-administration',
      false,
      held('2026-11-01', 'identity'),
      [...REJECTED_AT_BORDER, refused],
    ],
    ['a grant, notified', 'grants-protection', true, notified, [made, { ...rejected, outcome: 'refugee_status' }]],
    ['a rejection, notified', 'grants-protection', false, notified, [made, rejected]],
    ['a grant itself', 'grants-protection', true, { ...rejected, outcome: 'subsidiary_protection' }, [made]],
  ])('%s', (_, id, holds, start, others) => {
    expect(QUALIFIERS[id](inputOf(start, others, UNTIL))).toBe(holds);
  });
});

test('a name is a condition only when it stands in the table', () => {
  expect(isConditionId('detained')).toBe(true);
  expect(isConditionId('toString')).toBe(false);
});
