import { addMonths, type Day, type Finding, inMonths, type MemberState, type Reason } from '../core/index.ts';
import type { CrisisDecision } from '../crisis/index.ts';
import { type CaseEvent, type EventOf, type EventType, type Facts, factsOf, secondLookIsOver } from '../file/index.ts';
import { isNegative } from '../procedure/index.ts';
import { type Anchor, determine, isResidenceDocument } from '../responsibility/index.ts';
import { type Course, hold, holderOf, movedBecause } from './course.ts';
import { followChild, keepProtected } from './new-application.ts';
import { offsetPossible } from './offset.ts';
import { isBarred, onRisk } from './risk.ts';
import type { ResponsibilityRules } from './rules.ts';
import { onLookAnswered, onLookAsked } from './second-look.ts';
import { onNewTransferDecision, onSetAside } from './set-aside.ts';
import { notifiedBefore, takeBackRelief } from './take-back-relief.ts';

/** Where responsibility stands, and the determination it rests on. */
export interface Responsibility {
  readonly responsible: Finding<MemberState>;
  /** The registration or lodging that opened the current determination. */
  readonly anchor: Anchor | undefined;
  /** What the criteria say on the facts as frozen. */
  readonly indicated: Finding<MemberState> | undefined;
  /** Something that happened after the determination decides, and not the criteria alone. */
  readonly held: boolean;
}

function open(course: Course, facts: Facts, rules: ResponsibilityRules, anchor: Anchor): void {
  const frozen = factsOf(facts.person, facts.events, anchor.on);
  course.anchor = anchor;
  course.holder = undefined;
  const relocation = facts.of('relocated').findLast((e) => e.on <= anchor.on);
  const undetermined = relocation?.to === anchor.state && relocation.responsibility_known === false;
  const criteria = undetermined ? (rules.afterRelocation ?? rules.criteria) : rules.criteria;
  course.indicated = determine(criteria, { frozen, known: facts, anchor });
  course.ended = undefined;
  course.withdrawn = undefined;
  course.waits = undefined;
}

/** What shows that a person is on the territory of the States. */
const SEEN_HERE: readonly EventType[] = [
  'irregular_entry',
  'disembarked',
  'visa_free_entry',
  'regular_entry',
  'apprehended',
  'returned_to_territory',
  'application_made',
  'application_registered',
  'application_lodged',
];

/** The State that determines: where the person was, when the application was lodged from there with another State (D3 20(4)). */
const determinedIn = (event: EventOf<'application_registered'> | EventOf<'application_lodged'>): MemberState =>
  (event.type === 'application_lodged' ? event.person_present_in : undefined) ?? event.in;

/** A registration opens a determination when none is open, or when the duties from the last one have ended. */
function onAnchor(
  course: Course,
  facts: Facts,
  rules: ResponsibilityRules,
  event: { in: MemberState; on: Day },
  crisis: readonly CrisisDecision[] | undefined,
): void {
  const opened = course.anchor !== undefined || course.holder !== undefined;
  course.withdrawn = undefined;
  // Who registers is back, also where nobody noted the day of the return; who was seen here in between was back earlier.
  const left = facts.of('left_territory').findLast((e) => e.on < event.on);
  if (left && !facts.events.some((e) => e.on >= left.on && e.on < event.on && SEEN_HERE.includes(e.type))) {
    onReturn(course, facts, rules, event);
  }
  const anchor = { state: event.in, on: event.on };
  if (!opened || course.ended || endedByBorderRejection(facts, rules, event.on)) {
    course.relieved = opened ? holderOf(course) : undefined;
    open(course, facts, rules, anchor);
  } else if (course.anchor === undefined) {
    course.anchor = anchor;
  } else {
    relieve(course, course.anchor, facts, rules, event, crisis);
    followChild(course, facts, rules, anchor);
  }
  keepProtected(course, facts, rules, anchor);
}

/** Given up in words before another State had agreed: nobody need be determined, and the State of the application closes it. */
function onWithdrawal(course: Course, rules: ResponsibilityRules, event: EventOf<'application_withdrawn'>): void {
  if (event.how !== 'explicit' || event.in_writing === false || course.holder || !course.anchor) return;
  course.withdrawn = movedBecause(
    'withdrawal-before-acceptance',
    rules.cite.withdrawn,
    'withdrawn-before-acceptance',
    event.type,
  );
}

const DECIDES_SUBSTANCE: readonly string[] = [
  'refugee_status',
  'subsidiary_protection',
  'unfounded',
  'manifestly_unfounded',
];

/** A State that decides on the substance has taken the case, also without saying so. */
function onDecision(course: Course, rules: ResponsibilityRules, event: EventOf<'first_decision'>): void {
  if (!course.anchor || !DECIDES_SUBSTANCE.includes(event.outcome) || holderOf(course) === event.in) return;
  hold(course, event.in, movedBecause('examined', rules.cite.discretion, 'examined-the-substance', event.type));
}

/** In extraordinary arrivals the State of the second registration takes over what the first need not take back. Source: CFMR 13(2)-(3). */
function relieve(
  course: Course,
  first: Anchor,
  facts: Facts,
  rules: ResponsibilityRules,
  second: { in: MemberState; on: Day },
  crisis: readonly CrisisDecision[] | undefined,
): void {
  const places = rules.takeBackRelief;
  const decision = places && takeBackRelief(crisis, facts, first, second);
  if (!places || !decision || course.holder) return;
  const { indicated } = course;
  if (indicated?.holds === 'yes' && indicated.because.at(-1)?.rule === 'first-registration') {
    hold(
      course,
      second.in,
      movedBecause('take-back-relief', places.determined, 'first-state-need-not-take-back', 'application_registered'),
    );
    return;
  }
  if (!rules.afterTakeBackRelief || notifiedBefore(facts, decision)) return;
  const anchor = { state: second.in, on: first.on };
  course.anchor = anchor;
  course.indicated = determine(rules.afterTakeBackRelief, {
    frozen: factsOf(facts.person, facts.events, anchor.on),
    known: facts,
    anchor,
  });
}

/** A State accepted on humanitarian grounds; without the written consent of all concerned that moves nothing (AMMR 35(2), D3 17(2)). */
function onHumanitarian(
  course: Course,
  facts: Facts,
  rules: ResponsibilityRules,
  event: EventOf<'humanitarian_request_accepted'>,
): void {
  const request = facts.of('humanitarian_request_made').findLast((r) => r.to === event.by && r.on <= event.on);
  const reason = movedBecause('humanitarian', rules.cite.humanitarian, 'accepted-on-humanitarian-grounds', event.type);
  if (request?.written_consent === false) return;
  if (request?.written_consent === undefined) {
    const missing = 'humanitarian_request_made.written_consent';
    course.waits = { missing, reason: movedBecause('humanitarian', rules.cite.humanitarian, 'fact-missing', missing) };
    return;
  }
  if (!facts.of('first_decision').some((d) => d.on < request.on)) hold(course, event.by, reason);
}

/** Confirmed while the determination goes on there, or after a relocation was confirmed: the person goes back, and nothing is decided by it. */
function decidesNothing(course: Course, facts: Facts, event: EventOf<'take_back_confirmed'>): boolean {
  const ground = facts.of('take_back_notified').findLast((n) => n.to === event.by && n.on <= event.on)?.ground;
  if (ground !== undefined) return ground === 'during_determination' || ground === 'relocation_confirmed';
  const { anchor, holder, indicated } = course;
  return (
    holder === undefined && anchor?.state === event.by && !(indicated?.holds === 'yes' && indicated.value === event.by)
  );
}

function onOffset(
  course: Course,
  facts: Facts,
  rules: ResponsibilityRules,
  event: EventOf<'responsibility_offset'>,
): void {
  if (!rules.offset || course.holder) return;
  const possible = offsetPossible(facts, course.indicated, course.anchor, rules.offset, event.on);
  if (possible.holds === 'yes')
    hold(course, event.by, movedBecause('offset', rules.offset.cite, 'responsibility-offset', event.type));
}

/** Fifteen months after a border rejection became final the duties end, unless a take back begun in time is pending (AMMR 37(2)-(3)). */
function endedByBorderRejection(facts: Facts, rules: ResponsibilityRules, on: Day): boolean {
  const rule = rules.borderRejection;
  const rejection = facts.of('first_decision').findLast((d) => d.procedure === 'border' && isNegative(d.outcome));
  const final = facts.of('decision_became_final').findLast((f) => rejection !== undefined && f.on >= rejection.on);
  if (!rule || !rejection || !final) return false;
  const end = addMonths(final.on, inMonths(rule.period));
  if (on <= end) return false;
  const notified = facts.of('take_back_notified').findLast((n) => n.on <= end);
  const isOver = (since: Day) =>
    [...facts.of('transferred'), ...facts.of('take_back_not_confirmed')].some((e) => e.on >= since && e.on <= on);
  return !notified || isOver(notified.on);
}

/** Back after an absence long enough to end the duties, unless the responsible State's residence document was still valid. */
function onReturn(course: Course, facts: Facts, rules: ResponsibilityRules, back: { readonly on: Day }): void {
  const left = facts.of('left_territory').findLast((e) => e.on <= back.on);
  const known = course.anchor !== undefined || course.holder !== undefined;
  if (!known || !left || addMonths(left.on, inMonths(rules.absence.period)) > back.on) return;
  const holder = holderOf(course);
  const documentHeld = facts
    .of('residence_document_issued')
    .some(
      (d) =>
        d.by === holder &&
        d.on <= back.on &&
        d.valid_until >= back.on &&
        !facts.of('residence_document_ended').some((e) => e.by === d.by && e.on >= d.on && e.on <= back.on),
    );
  if (!documentHeld)
    course.ended = movedBecause(
      'absence',
      rules.absence.cite,
      'absent-long-enough',
      'left_territory',
      'returned_to_territory',
    );
}

/** After a relocation: the State of relocation, or the criteria run again from there when nothing had been determined. */
function onRelocated(course: Course, facts: Facts, rules: ResponsibilityRules, event: EventOf<'relocated'>): void {
  if (!course.anchor) return;
  if (event.responsibility_known === false && rules.afterRelocation) {
    const anchor = { state: event.to, on: course.anchor.on };
    const frozen = factsOf(facts.person, facts.events, anchor.on);
    course.anchor = anchor;
    course.indicated = determine(rules.afterRelocation, { frozen, known: facts, anchor });
    course.holder = undefined;
    return;
  }
  hold(course, event.to, movedBecause('relocation', rules.cite.relocated, 'relocated', 'relocated'));
}

/** The transfer of a lone minor found against the best interests makes the State that found it responsible (AMMR 37(1)). */
function onBestInterests(course: Course, rules: ResponsibilityRules, event: EventOf<'best_interests_assessed'>): void {
  if (event.against_transfer_to === undefined || event.against_transfer_to !== holderOf(course)) return;
  if (event.by === event.against_transfer_to) return;
  hold(
    course,
    event.by,
    movedBecause('best-interests', rules.cite.bestInterests, 'against-best-interests', 'best_interests_assessed'),
  );
}

/** A residence document issued after the determination was opened makes the issuing State responsible (AMMR 37(1), D3 19(1)). */
function onResidenceDocument(
  course: Course,
  rules: ResponsibilityRules,
  event: EventOf<'residence_document_issued'>,
): void {
  if (!isResidenceDocument(event)) return;
  const since = course.anchor?.on;
  if (course.holder === undefined && (since === undefined || event.on <= since)) return;
  hold(
    course,
    event.by,
    movedBecause('residence-document', rules.cite.residenceDocument, 'residence-document-issued', event.type),
  );
}

function onAnswer(course: Course, rules: ResponsibilityRules, state: MemberState, event: CaseEvent): void {
  const back = event.type !== 'take_charge_accepted' && event.type !== 're_examination_answered';
  const explicit = back ? rules.cite.confirmed : rules.cite.accepted;
  const silent = back ? rules.cite.deemedConfirmed : rules.cite.deemedAccepted;
  hold(
    course,
    state,
    movedBecause(
      'acceptance',
      event.deemed ? silent : explicit,
      event.deemed ? 'accepted-by-silence' : 'accepted',
      event.type,
    ),
  );
}

function apply(
  course: Course,
  facts: Facts,
  rules: ResponsibilityRules,
  event: CaseEvent,
  crisis: readonly CrisisDecision[] | undefined,
): void {
  const { cite } = rules;
  switch (event.type) {
    case 'application_registered':
    case 'application_lodged':
      if (event.type === rules.anchoredBy)
        onAnchor(course, facts, rules, { in: determinedIn(event), on: event.on }, crisis);
      break;
    case 'responsibility_recorded':
      hold(course, event.state, movedBecause('recorded', cite.recorded, 'recorded-as-responsible', event.type));
      break;
    case 'admitted':
      if (cite.admitted)
        hold(course, event.by, movedBecause('admission', cite.admitted, 'admitted-the-person', event.type));
      break;
    case 'humanitarian_request_accepted':
      onHumanitarian(course, facts, rules, event);
      break;
    case 'reconsideration_answered':
      if (event.confirmed && !shiftedBefore(facts, event, course.anchor)) onAnswer(course, rules, event.by, event);
      break;
    case 'responsibility_offset':
      onOffset(course, facts, rules, event);
      break;
    case 'take_back_confirmed':
      if (!decidesNothing(course, facts, event) && mayAnswer(course, facts, rules, event))
        onAnswer(course, rules, event.by, event);
      break;
    case 'take_charge_accepted':
    case 'take_back_accepted':
      if (mayAnswer(course, facts, rules, event)) onAnswer(course, rules, event.by, event);
      break;
    case 'application_withdrawn':
      onWithdrawal(course, rules, event);
      break;
    case 'first_decision':
      onDecision(course, rules, event);
      break;
    case 'transfer_risk_found':
      onNewTransferDecision(course);
      onRisk(course, facts, rules, event.in, event.on);
      break;
    case 're_examination_requested':
      onLookAsked(course, rules, event);
      break;
    case 're_examination_closed':
      onLookAnswered(course);
      break;
    case 're_examination_answered':
      // What was refused in time can be accepted on the second look, also after the time to ask has passed.
      onLookAnswered(course);
      if (
        event.accepted &&
        !secondLookIsOver(facts, event) &&
        (course.look?.by === event.by || !shiftedBefore(facts, event, course.anchor))
      )
        onAnswer(course, rules, event.by, event);
      break;
    case 'transfer_decided':
      onNewTransferDecision(course);
      break;
    case 'transfer_appeal_decided':
      onSetAside(course, facts, rules, event);
      break;
    case 'take_charge_refused':
    case 'take_back_refused':
      if (acceptedBefore(facts, event) || shiftedBefore(facts, event, course.anchor)) break;
      course.look = event;
      // A refusal by a State to which nothing points leaves the question where it was.
      if (course.anchor && holderOf(course) === event.by) {
        const asking = askedBy(facts, rules, event) ?? course.anchor.state;
        hold(course, asking, movedBecause('refusal', cite.refused, 'request-refused', event.type));
      }
      break;
    case 'responsibility_shifted': {
      // Who had to ask to take charge is the State that determines; everybody else had to ask to take back.
      const charge = course.indicated !== undefined && course.anchor?.state === event.to;
      const asked = charge ? cite.requestLate : (cite.takeBackLate ?? cite.requestLate);
      const late = event.because === 'request_not_sent_in_time' ? asked : cite.transferLate;
      hold(course, event.to, movedBecause('lapse', late, event.because.replaceAll('_', '-'), event.type));
      break;
    }
    case 'residence_document_issued':
      onResidenceDocument(course, rules, event);
      break;
    case 'discretionary_clause_used':
      hold(course, event.by, movedBecause('discretion', cite.discretion, 'discretionary-clause-used', event.type));
      break;
    case 'best_interests_assessed':
      onBestInterests(course, rules, event);
      break;
    case 'relocated':
      onRelocated(course, facts, rules, event);
      break;
    case 'returned_to_territory':
      onReturn(course, facts, rules, event);
      break;
    case 'departed_under_return':
      if (course.anchor || course.holder)
        course.ended = movedBecause('departure', cite.departed, 'departed-under-return', event.type);
      break;
    default:
  }
}

/**
 * Whether a yes has an effect: not after a lapse, not once the application was withdrawn, not for a State where a risk was
 * found, and no taking back by a State whose duties had ended before.
 */
function mayAnswer(
  course: Course,
  facts: Facts,
  rules: ResponsibilityRules,
  event: EventOf<'take_charge_accepted' | 'take_back_accepted' | 'take_back_confirmed'>,
): boolean {
  if (shiftedBefore(facts, event, course.anchor) || course.withdrawn || isBarred(facts, rules, event.by, event.on))
    return false;
  if (event.type === 'take_charge_accepted') return true;
  if (course.holder?.reason.rule === 'protected-elsewhere') return false;
  return course.relieved !== event.by || course.indicated?.holds !== 'yes';
}

/** After responsibility shifted by lapse, a later yes of the other State moves nothing back. */
const shiftedBefore = (facts: Facts, { by, on }: { readonly by: MemberState; readonly on: Day }, anchor?: Anchor) => {
  const last = facts.of('responsibility_shifted').findLast((shift) => shift.on <= on);
  return last !== undefined && last.to !== by && !(anchor && anchor.on > last.on);
};

/** Who had asked to take back: as noted, or where the person applied last before. To take charge asks the State that determines. */
function askedBy(
  facts: Facts,
  { anchoredBy }: ResponsibilityRules,
  { type, by, on }: EventOf<'take_charge_refused'> | EventOf<'take_back_refused'>,
): MemberState | undefined {
  if (type === 'take_charge_refused') return undefined;
  const request = facts.of('take_back_requested').findLast((e) => e.to === by && e.on <= on);
  return request?.by ?? facts.of(anchoredBy).findLast((e) => e.on <= on)?.in;
}

/** A refusal after an acceptance, also one by silence, comes too late. */
const acceptedBefore = (facts: Facts, refusal: CaseEvent): boolean =>
  [...facts.of('take_charge_accepted'), ...facts.of('take_back_accepted')].some(
    (a) => a.on <= refusal.on && 'by' in refusal && a.by === refusal.by,
  );

/**
 * The State responsible on the day of the facts: what the criteria point to, and what has happened since. Every lapse
 * that the law turns into an event is expected among the events already.
 */
export function responsibleState(
  facts: Facts,
  rules: ResponsibilityRules,
  crisis?: readonly CrisisDecision[],
): Responsibility {
  const course: Course = {
    anchor: undefined,
    indicated: undefined,
    holder: undefined,
    ended: undefined,
    relieved: undefined,
    withdrawn: undefined,
    look: undefined,
    waits: undefined,
  };
  for (const event of facts.events) apply(course, facts, rules, event, crisis);
  const { anchor, indicated, holder } = course;
  return { responsible: findingOf(course, rules), anchor, indicated, held: holder !== undefined };
}

/** A reason under rules that are recalled bears the mark. */
const marked = (reason: Reason, { recalled }: ResponsibilityRules): Reason =>
  recalled ? { ...reason, recalled } : reason;

function findingOf(course: Course, rules: ResponsibilityRules): Finding<MemberState> {
  if (course.ended) return { holds: 'unknown', missing: [rules.anchoredBy], because: [marked(course.ended, rules)] };
  if (course.withdrawn && course.anchor) {
    const before = course.indicated?.because ?? [];
    return { holds: 'yes', value: course.anchor.state, because: [...before, marked(course.withdrawn, rules)] };
  }
  if (course.waits) {
    const before = course.indicated?.because ?? [];
    return {
      holds: 'unknown',
      missing: [course.waits.missing],
      because: [...before, marked(course.waits.reason, rules)],
    };
  }
  if (course.holder) {
    const before = course.indicated?.because ?? [];
    return { holds: 'yes', value: course.holder.state, because: [...before, marked(course.holder.reason, rules)] };
  }
  return (
    course.indicated ?? {
      holds: 'unknown',
      missing: [rules.anchoredBy],
      because: [movedBecause('application', rules.cite.noApplication, 'no-application-yet', rules.anchoredBy)],
    }
  );
}
