import { type Day, later, type MemberState } from '../core/index.ts';
import type { CaseEvent, EventOf } from './case-event.ts';
import { type Facts, factsOf } from './facts.ts';
import { isGivenUp } from './given-up.ts';

/** The decision on which the course of an application turns: the first decision, or the withdrawal of protection. */
export type Ruling = EventOf<'first_decision'> | EventOf<'protection_withdrawn'>;

/** The latest application of a file, what was decided on it, and what followed from that. */
export interface Course {
  /** Whether the file shows an application. */
  readonly applied: boolean;
  /** The day on which it was first made, registered or lodged. */
  readonly begun: Day | undefined;
  /** The last day that belongs to the application before this one: that of its decision, or of its withdrawal. */
  readonly earlierEnd: Day | undefined;
  /** Applications with a final decision before this one. */
  readonly before: number;
  /** How many of those before ended because they were given up, without an examination of the substance. */
  readonly givenUpBefore: number;
  /** How many of those before were themselves further applications and rejected on the substance or as inadmissible. */
  readonly furtherRejected: number;
  /** The State in which an earlier application was decided and is not final: what is said here belongs to that case. */
  readonly openElsewhere: MemberState | undefined;
  readonly ruling: Ruling | undefined;
  /** The procedure in which it was decided, as noted with the decision or as opened last before it. */
  readonly procedure: 'border' | 'accelerated' | 'regular';
  readonly notified: EventOf<'decision_notified'> | undefined;
  readonly appeal: EventOf<'appeal_lodged'> | undefined;
  readonly judgment: EventOf<'appeal_decided'> | undefined;
  /** An appeal against the judgment. */
  readonly furtherAppeal: EventOf<'appeal_lodged'> | undefined;
  /** The day since which nothing can be appealed any more. */
  readonly finalOn: Day | undefined;
  /** A withdrawal that has not yet become a decision. */
  readonly withdrawn: EventOf<'application_withdrawn'> | undefined;
}

type Draft = { -readonly [K in keyof Course]: Course[K] };

const START: Course = {
  applied: false,
  begun: undefined,
  earlierEnd: undefined,
  before: 0,
  givenUpBefore: 0,
  furtherRejected: 0,
  openElsewhere: undefined,
  ruling: undefined,
  procedure: 'regular',
  notified: undefined,
  appeal: undefined,
  judgment: undefined,
  furtherAppeal: undefined,
  finalOn: undefined,
  withdrawn: undefined,
};

const REJECTED: readonly string[] = ['inadmissible', 'unfounded', 'manifestly_unfounded'];

/** States that take part in the rules on responsibility and are not bound by those on examination: a decision there is no earlier one here. */
const OUTSIDE: readonly (MemberState | undefined)[] = ['CH', 'DK', 'IS', 'LI', 'NO'];

const isBound = (state: MemberState | undefined): boolean => !OUTSIDE.includes(state);

/** Before every day of a file. */
const FIRST_DAY = -Number.MAX_SAFE_INTEGER as Day;

const GIVEN_UP: readonly string[] = ['withdrawn_explicit', 'withdrawn_implicit'];

const isRejection = (ruling: Ruling | undefined): boolean =>
  ruling?.type === 'first_decision' && REJECTED.includes(ruling.outcome);

/** Whether an application begins a course of its own: the one before is final, withdrawn, or was decided elsewhere. */
const beginsAnew = (course: Course, event: CaseEvent & { readonly in: string }, facts: Facts): boolean => {
  if (course.withdrawn && course.withdrawn.on < event.on) return true;
  if (!course.ruling) return false;
  const { on } = course.ruling;
  const isFinal =
    course.finalOn !== undefined ||
    facts.of('decision_became_final').some((final) => final.on === event.on && final.in === course.ruling?.in) ||
    facts.of('protection_ended').some((ended) => ended.on >= on && ended.on <= event.on);
  return isFinal || course.ruling.in !== event.in;
};

/**
 * The course of the latest application. What is said before a final decision in the same State is a further
 * representation and not a new application; a decision sent back by a court stands no more. Source: APR 3(8), 3(19),
 * 40(3), 55(1)-(2).
 */
export function courseOf(facts: Facts): Course {
  const known = COURSES.get(facts);
  if (known) return known;
  const course = followed(facts);
  COURSES.set(facts, course);
  return course;
}

/** The course as it stood on a day: what came later moves no limit that began by then. */
export function courseOn(facts: Facts, on: Day): Course {
  const last = facts.events.at(-1);
  if (last === undefined || last.on <= on) return courseOf(facts);
  const byDay = COURSES_BY_DAY.get(facts) ?? new Map<Day, Course>();
  COURSES_BY_DAY.set(facts, byDay);
  const known = byDay.get(on) ?? followed(factsOf(facts.person, facts.events, on));
  byDay.set(on, known);
  return known;
}

const COURSES_BY_DAY = new WeakMap<Facts, Map<Day, Course>>();

/** Facts never change, and many rules ask for the same course. */
const COURSES = new WeakMap<Facts, Course>();

function followed(facts: Facts): Course {
  let course: Draft = { ...START };
  let opened: Course['procedure'] | undefined;
  let granted: Course | undefined;
  for (const event of facts.events) {
    switch (event.type) {
      case 'application_made':
      case 'application_registered':
      case 'application_lodged':
        if (course.applied && beginsAnew(course, event, facts)) {
          const final = course.finalOn !== undefined && isBound(course.ruling?.in) ? 1 : 0;
          const further = course.before > 0 && isRejection(course.ruling) ? final : 0;
          const { ruling } = course;
          const givenUp = ruling?.type === 'first_decision' && GIVEN_UP.includes(ruling.outcome) ? final : 0;
          course = {
            ...START,
            earlierEnd: later(ruling?.on ?? FIRST_DAY, course.withdrawn?.on ?? FIRST_DAY),
            before: course.before + final,
            givenUpBefore: course.givenUpBefore + givenUp,
            furtherRejected: course.furtherRejected + further,
            openElsewhere:
              final === 0 && isBound(ruling?.in) && !grantedIn(course) && ruling?.in !== event.in
                ? ruling?.in
                : undefined,
          };
          opened = undefined;
          granted = undefined;
        }
        course.applied = true;
        course.begun ??= event.on;
        break;
      case 'procedure_opened':
        opened = event.procedure;
        break;
      case 'application_withdrawn':
        if (isGivenUp(event)) course.withdrawn = event;
        break;
      case 'omission_excused':
        if (course.withdrawn?.how === 'implicit') course.withdrawn = undefined;
        break;
      case 'protection_withdrawn':
        if (grantedIn(course)) granted = { ...course };
        rule(course, event, opened);
        break;
      case 'first_decision':
        rule(course, event, opened);
        break;
      case 'decision_notified':
        if (course.ruling) course.notified ??= event;
        break;
      case 'decision_became_final':
      case 'departed_under_return':
        if (course.ruling) course.finalOn ??= event.on;
        break;
      case 'appeal_lodged':
        if (course.judgment) course.furtherAppeal = event;
        else if (course.ruling) course.appeal ??= event;
        break;
      case 'appeal_decided':
        // A withdrawal of protection that a court annuls leaves the person protected as before.
        if (event.outcome === 'sent_back' && course.ruling?.type === 'protection_withdrawn' && granted)
          course = { ...granted };
        else judge(course, event);
        break;
      default:
    }
  }
  return course;
}

function rule(course: Draft, event: Ruling, opened: Course['procedure'] | undefined): void {
  course.ruling = event;
  course.procedure = (event.type === 'first_decision' ? event.procedure : undefined) ?? opened ?? 'regular';
  course.notified = undefined;
  course.appeal = undefined;
  course.judgment = undefined;
  course.furtherAppeal = undefined;
  course.withdrawn = undefined;
  // A withdrawal that the person declared is final at once (APR 40(3)).
  course.finalOn = event.type === 'first_decision' && event.outcome === 'withdrawn_explicit' ? event.on : undefined;
}

function judge(course: Draft, event: EventOf<'appeal_decided'>): void {
  if (!course.ruling) return;
  if (event.outcome === 'sent_back') {
    course.ruling = undefined;
    course.notified = undefined;
    course.appeal = undefined;
    course.judgment = undefined;
    course.furtherAppeal = undefined;
    course.finalOn = undefined;
    return;
  }
  course.judgment = event;
  course.furtherAppeal = undefined;
  if (event.final) course.finalOn ??= event.on;
}

/** Whether something was found or done for the latest application, and not for one before it. */
export const isOfThisCourse = (facts: Facts, { on }: { readonly on: Day }): boolean => {
  const { earlierEnd } = courseOf(facts);
  return earlierEnd === undefined || on > earlierEnd;
};

/** What the person has in the end: granted by the decision or by a court, or refused. */
export function grantedIn({ ruling, judgment }: Course): 'refugee_status' | 'subsidiary_protection' | undefined {
  const last = judgment && judgment.outcome !== 'dismissed' ? judgment.outcome : undefined;
  const outcome = last ?? (ruling?.type === 'first_decision' ? ruling.outcome : undefined);
  return outcome === 'refugee_status' || outcome === 'subsidiary_protection' ? outcome : undefined;
}
