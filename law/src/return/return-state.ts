import { type Citation, cite, type Finding, type Reason } from '../core/index.ts';
import { type Course, courseOf, type EventOf, type Facts, grantedIn, isMinorOn } from '../file/index.ts';
import { type ReturnDuty, returnDutyBefore } from '../procedure/index.ts';
import { endOfProtection } from '../protection/index.ts';
import type { Remain } from '../remain/index.ts';
import { type Clock, isRejectedAtBorder } from '../time/index.ts';

/** Under which rules a person returns, and how far that has come. */
export interface ReturnState {
  /** At the border after a rejection there, at the border without a return decision, or under the directive. */
  readonly frame: 'border' | 'refusal-of-entry' | 'directive';
  /**
   * The decision is still owed; its effects are suspended; time to leave runs; removal waits; or removal may go ahead.
   */
  readonly phase: 'decision-due' | 'suspended' | 'voluntary-departure' | 'postponed' | 'removal';
}

export interface ReturnInput {
  readonly facts: Facts;
  readonly remain: Finding<Remain>;
  readonly duty: Finding<ReturnDuty>;
  readonly clocks: readonly Clock[];
}

const because = (place: Citation, says: string, ...facts: string[]): Reason => ({
  rule: 'return',
  cite: place,
  says,
  facts,
});

const no = (place: Citation, says: string, ...facts: string[]): Finding<ReturnState> => ({
  holds: 'no',
  because: [because(place, says, ...facts)],
});

const PLACE = cite('RD 6(1)');

/** Whether the person has left since a day and was not seen again. */
export const hasLeft = (facts: Facts): EventOf<'departed_under_return'> | EventOf<'left_territory'> | undefined => {
  const gone = [facts.last('departed_under_return'), facts.last('left_territory')]
    .filter((e) => e !== undefined)
    .sort((a, b) => b.on - a.on)[0];
  const back: readonly string[] = [
    'irregular_entry',
    'disembarked',
    'regular_entry',
    'visa_free_entry',
    'presented_at_border',
    'apprehended',
    'returned_to_territory',
    'application_made',
    'application_registered',
    'application_lodged',
  ];
  return gone && !facts.events.some((e) => e.on > gone.on && back.includes(e.type)) ? gone : undefined;
};

/** Referred to return, or told to return, without ever having applied. Source: SR 18(1), 18(4); RD 6(1); SBC 14. */
function dutyWithoutApplication(facts: Facts): ReturnState | undefined {
  const refused = facts.last('refusal_of_entry_issued');
  const issued = facts.last('return_decision_issued');
  const referred = facts.last('screening_ended')?.referred_to;
  if (refused && (!issued || refused.on >= issued.on)) return { frame: 'refusal-of-entry', phase: 'removal' };
  if (issued) return { frame: 'directive', phase: 'removal' };
  if (referred === 'return') return { frame: 'directive', phase: 'decision-due' };
  return referred === 'refusal_of_entry' ? { frame: 'refusal-of-entry', phase: 'decision-due' } : undefined;
}

/** After a rejection at the border, until the twelve weeks are over; then and elsewhere the directive. Source: RBPR 1(1), 4. */
function frameOf(facts: Facts, course: Course, clocks: readonly Clock[]): ReturnState['frame'] {
  if (!course.ruling) return 'directive';
  if (!isRejectedAtBorder(facts, course)) return 'directive';
  if (clocks.some((c) => c.id === 'return-border' && c.state === 'late' && !c.metBy)) return 'directive';
  const withIt = course.ruling.type === 'first_decision' && course.ruling.return_decision === 'refusal_of_entry';
  const { on } = course.ruling;
  return withIt || facts.of('refusal_of_entry_issued').some((e) => e.on >= on) ? 'refusal-of-entry' : 'border';
}

/** Where each frame of a return stands. */
export const FRAME_CITE: Readonly<Record<ReturnState['frame'], Citation>> = {
  border: cite('RBPR 4(1)'),
  'refusal-of-entry': cite('RBPR 4(6)'),
  directive: cite('RD 6(1)'),
};

const framed = (frame: ReturnState['frame'], ...facts: string[]): Reason =>
  because(
    FRAME_CITE[frame],
    frame === 'border'
      ? 'return-from-the-border'
      : frame === 'directive'
        ? 'return-under-the-directive'
        : 'entry-was-refused',
    ...facts,
  );

/**
 * Whether a person must return, under which rules, and what comes next. A decision of which the effects are suspended is
 * not carried out; what is not known or not judged about staying leaves the return open as well.
 * Source: APR 37, 68(1); RBPR 4; RD 6 to 9.
 */
export function returnStateOf(input: ReturnInput): Finding<ReturnState> {
  const { facts, remain, duty, clocks } = input;
  const gone = hasLeft(facts);
  if (gone) return no(PLACE, 'left-the-territory', gone.type);
  const course = courseOf(facts);
  const other = facts.last('other_stay_right_granted');
  if (other && other.on >= (course.ruling?.on ?? course.begun ?? 0))
    return no(cite('RD 6(4)'), 'other-right-to-stay', other.type);
  if (!course.applied && !course.ruling) {
    const state = dutyWithoutApplication(facts);
    return state ? carriedOut(state, course, input) : no(PLACE, 'no-duty-to-return');
  }
  if (grantedIn(course))
    return afterProtection(course, input) ?? no(cite('APR 37'), 'protection-granted', 'first_decision');
  if (!course.ruling) return suspendedFromBefore(facts, course) ?? no(cite('APR 37'), 'no-decision-yet');
  const frame = frameOf(facts, course, clocks);
  const why = framed(frame, course.ruling.type);
  if (isDue(facts, course, duty)) {
    // Who would receive a child alone is asked before it is told to leave.
    const child = childFirst(facts, course.ruling.on, why);
    if (child) return child;
    const place = course.ruling.type === 'first_decision' ? cite('APR 37') : cite('RD 6(1)');
    return {
      holds: 'yes',
      value: { frame, phase: 'decision-due' },
      because: [why, because(place, 'return-decision-is-due')],
    };
  }
  if (remain.holds === 'yes')
    return {
      holds: 'yes',
      value: { frame, phase: 'suspended' },
      because: [why, because(cite('APR 68(1)'), 'effects-are-suspended', 'return_decision_issued')],
    };
  if (remain.holds === 'unknown') return { ...remain, because: [why, ...remain.because] };
  if (remain.holds === 'judgement') return { ...remain, because: [why, ...remain.because] };
  return carriedOut({ frame, phase: 'removal' }, course, input, why);
}

/** A return decision that had stood before the application: it revives when the application fails. Source: APR 37, 68(1). */
function suspendedFromBefore(facts: Facts, { begun }: Course): Finding<ReturnState> | undefined {
  const before = returnDutyBefore(facts, begun);
  if (!before) return undefined;
  const why = because(cite('APR 68(1)'), 'earlier-return-decision-is-suspended', before);
  return { holds: 'yes', value: { frame: 'directive', phase: 'suspended' }, because: [why] };
}

/**
 * Protection ended without an examination. Who became a citizen is outside these rules; whether anybody else may stay is
 * for the State to say, unless it has said so with a return decision. Source: APR 66(6); RD 6.
 */
function afterProtection(course: Course, input: ReturnInput): Finding<ReturnState> | undefined {
  const { facts } = input;
  const ended = endOfProtection(facts);
  if (!ended) return undefined;
  if (ended.because === 'became_citizen') return no(cite('RD 2(1)'), 'citizen-of-a-member-state', ended.type);
  if (facts.of('return_decision_issued').some((e) => e.on >= ended.on))
    return carriedOut({ frame: 'directive', phase: 'removal' }, course, input);
  const place = cite(ended.because === 'protected_in_another_state' ? 'RD 6(2)' : 'RD 6(1)');
  return {
    holds: 'judgement',
    question: 'stay-after-protection-ended',
    by: 'member-state',
    because: [because(place, 'protection-has-ended', ended.type)],
  };
}

function isDue(facts: Facts, { ruling }: Course, duty: Finding<ReturnDuty>): boolean {
  if (ruling === undefined) return false;
  const { on } = ruling;
  const annulled = facts.of('return_appeal_decided').findLast((e) => e.on >= on && e.outcome === 'return_annulled');
  const issued = facts.of('return_decision_issued').findLast((e) => e.on >= (annulled?.on ?? on));
  if (annulled) return issued === undefined || issued.on < annulled.on;
  if (ruling.type === 'protection_withdrawn') return issued === undefined && ruling.return_decision !== 'part_of_it';
  return duty.holds === 'yes' && duty.value === 'due';
}

/** What stands between the duty to return and the removal: a court, a child, a reason to wait, time to leave. */
function carriedOut(
  state: ReturnState,
  course: Course,
  { facts, clocks }: ReturnInput,
  why?: Reason,
): Finding<ReturnState> {
  const first = why ?? framed(state.frame);
  if (state.phase === 'decision-due')
    return { holds: 'yes', value: state, because: [first, because(cite('SR 18(1)'), 'return-decision-is-due')] };
  const since = course.ruling?.on ?? 0;
  const court = atCourt(facts, since);
  if (court) return { ...court, because: [first, ...court.because] };
  const phase = (to: ReturnState['phase'], place: Citation, says: string, ...said: string[]): Finding<ReturnState> => ({
    holds: 'yes',
    value: { ...state, phase: to },
    because: [first, because(place, says, ...said)],
  });
  const postponed = facts.of('removal_postponed').findLast((e) => e.on >= since);
  const resumed = facts.of('removal_resumed').findLast((e) => postponed !== undefined && e.on >= postponed.on);
  if (postponed && !resumed && (postponed.until === undefined || facts.on <= postponed.until))
    return phase('postponed', cite('RD 9(1)'), 'removal-was-postponed', 'removal_postponed');
  const leaving = clocks.find(
    (c) =>
      (c.id === 'voluntary-departure' || c.id === 'voluntary-departure-border') &&
      c.startedBy.on >= since &&
      (c.state === 'running' || c.state === 'suspended'),
  );
  if (leaving) return phase('voluntary-departure', leaving.cite, 'time-to-leave-runs', 'voluntary_departure_granted');
  return childFirst(facts, since, first) ?? phase('removal', cite('RD 8(1)'), 'removal-may-follow');
}

/** An appeal against the return decision alone, where it must be waited for or nobody said whether it must. */
function atCourt(facts: Facts, since: number): Finding<ReturnState> | undefined {
  const appealed = facts.of('return_decision_appealed').findLast((e) => e.on >= since);
  if (!appealed || facts.of('return_appeal_decided').some((e) => e.on >= appealed.on)) return undefined;
  const place = cite('RD 9(1)');
  if (appealed.suspends === false) return undefined;
  if (appealed.suspends === undefined) {
    const missing = ['return_decision_appealed.suspends'];
    return { holds: 'unknown', missing, because: [because(place, 'fact-missing', ...missing)] };
  }
  return {
    holds: 'yes',
    value: { frame: 'directive', phase: 'postponed' },
    because: [because(place, 'court-decides-on-the-return-first', 'return_decision_appealed')],
  };
}

/** A child alone is returned only into care; somebody must see to that first. Source: RD 10(2). */
function childFirst(facts: Facts, since: number, why: Reason): Finding<ReturnState> | undefined {
  const { unaccompanied, born } = facts.person;
  if (unaccompanied !== true || (born !== undefined && !isMinorOn(born, facts.on))) return undefined;
  if (facts.of('return_of_minor_prepared').some((e) => e.on >= since)) return undefined;
  const place = cite('RD 10(2)');
  return {
    holds: 'judgement',
    question: 'who-receives-the-child',
    by: 'return-authority',
    because: [why, because(place, 'child-needs-a-receiver', 'person.unaccompanied')],
  };
}
