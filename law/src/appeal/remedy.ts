import { type Citation, cite, type Finding, type Reason } from '../core/index.ts';
import { type Course, courseOf, courseOn, type EventOf, type Facts, factsOf, grantedIn } from '../file/index.ts';
import { groundsFound, lowRecognitionRate, SAFE_ORIGINS_2026, safeOrigin, TWENTY_PERCENT } from '../procedure/index.ts';

/** What can be appealed, and in which of the two times. */
export interface Remedy {
  readonly limit: 'short' | 'long';
  readonly against:
    | 'rejection'
    | 'rejection-with-return-decision'
    | 'refusal-of-refugee-status'
    | 'withdrawal-of-protection'
    | 'withdrawal-with-return-decision'
    | 'return-decision-alone';
  /** Beside it, a return decision of its own may be appealed in other proceedings. */
  readonly returnDecisionApart: boolean;
}

const because = (place: Citation, says: string, ...facts: string[]): Reason => ({
  rule: 'remedy',
  cite: place,
  says,
  facts,
});

const SHORT = cite('APR 67(7)(a)');
const LONG = cite('APR 67(7)(b)');

/** Whether a ground of acceleration stood on the day of the decision, in whatever procedure it was taken. */
function groundStood(facts: Facts, { ruling, procedure, before }: Course): boolean {
  if (!ruling) return false;
  // A further application that was rejected on its substance is one that was not inadmissible (APR 42(1)(g)).
  if (procedure !== 'regular' || before > 0) return true;
  const then = factsOf(facts.person, facts.events, ruling.on);
  if (groundsFound(then).length > 0) return true;
  if (safeOrigin(then, { rules: SAFE_ORIGINS_2026, find: () => undefined, year: 0 }).holds === 'yes') return true;
  return lowRecognitionRate(then, () => undefined, 0, TWENTY_PERCENT).holds === 'yes';
}

/** Whether the return decision is an act apart from the decision on the application. Source: APR 37. */
export const isApart = ({ ruling }: Course): boolean =>
  ruling?.return_decision === 'separate' || ruling?.return_decision === 'not_issued';

/** What can be appealed against one decision, with the reason for its time. Source: APR 40(3), 67(1)-(2), (7). */
export function remedyAgainst(
  facts: Facts,
  course: Course,
): { readonly remedy: Remedy; readonly why: Reason } | undefined {
  const { ruling } = course;
  if (!ruling) return undefined;
  const returnDecisionApart = isApart(course);
  const open = (limit: Remedy['limit'], against: Remedy['against'], says: string, fact = 'first_decision') => ({
    remedy: { limit, against, returnDecisionApart },
    why: because(limit === 'short' ? SHORT : LONG, says, fact),
  });
  if (ruling.type === 'protection_withdrawn')
    return open(
      'long',
      ruling.return_decision === 'part_of_it' ? 'withdrawal-with-return-decision' : 'withdrawal-of-protection',
      'all-other-cases-long',
      'protection_withdrawn',
    );
  const joint = ruling.return_decision === 'part_of_it' ? 'rejection-with-return-decision' : 'rejection';
  switch (ruling.outcome) {
    case 'refugee_status':
      return undefined;
    case 'subsidiary_protection':
      return {
        remedy: { limit: 'long', against: 'refusal-of-refugee-status', returnDecisionApart: false },
        why: because(cite('APR 67(2)'), 'refugee-status-can-still-be-sought', 'first_decision'),
      };
    case 'withdrawn_explicit':
      return {
        remedy: { limit: 'long', against: 'return-decision-alone', returnDecisionApart: true },
        why: because(cite('APR 40(3)'), 'declared-withdrawal-not-appealable', 'first_decision'),
      };
    case 'inadmissible':
      return open('short', joint, 'inadmissible-short');
    case 'withdrawn_implicit':
      return open('short', joint, 'implicit-withdrawal-short');
    default:
      return groundStood(facts, course)
        ? open('short', joint, 'ground-at-decision-short', 'acceleration_ground_found')
        : open('long', joint, 'all-other-cases-long');
  }
}

/** Which remedies a regime writes out. */
export interface RemedyRules {
  readonly cite: Citation;
  /** The times to appeal stand in the rules themselves; otherwise national law sets a reasonable time. */
  readonly timesAreSet: boolean;
}

export const remediesUnderApr: RemedyRules = { cite: cite('APR 67(1)'), timesAreSet: true };
export const remediesUnderDirective: RemedyRules = { cite: cite('APD 46(1)'), timesAreSet: false };

/** The remedy that is open, or was lost. Source: APR 67. */
export function remedyOf(facts: Facts, rules: RemedyRules): Finding<Remedy> {
  const course = courseOf(facts);
  if (course.ruling && !rules.timesAreSet) {
    const missing = ['decision_became_final'];
    const why = because(
      rules.cite,
      course.finalOn === undefined ? 'time-to-appeal-is-national' : 'decision-is-final',
      ...missing,
    );
    return course.finalOn === undefined && !grantedIn(course)
      ? { holds: 'unknown', missing, because: [why] }
      : {
          holds: 'no',
          because: [grantedIn(course) ? because(rules.cite, 'protection-granted', 'first_decision') : why],
        };
  }
  const { ruling, finalOn, judgment } = course;
  if (!ruling) return { holds: 'no', because: [because(cite('APR 67(1)'), 'no-decision-yet')] };
  const found = remedyAgainst(facts, course);
  if (!found) return { holds: 'no', because: [because(cite('APR 67(1)'), 'protection-granted', 'first_decision')] };
  if (judgment) {
    const why = because(
      cite('APR 68(7)'),
      grantedIn(course) ? 'protection-granted' : 'further-appeal-is-national',
      'appeal_decided',
    );
    return { holds: 'no', because: [found.why, why] };
  }
  const alone = found.remedy.against === 'return-decision-alone';
  const over = alone
    ? facts.of('return_decision_became_final').findLast((e) => e.on >= ruling.on)
    : finalOn === undefined
      ? undefined
      : facts.last('decision_became_final');
  if (over || (!alone && finalOn !== undefined)) {
    const fact = over?.type ?? 'departed_under_return';
    return { holds: 'no', because: [found.why, because(cite('APR 3(8)'), 'decision-is-final', fact)] };
  }
  return { holds: 'yes', value: found.remedy, because: [found.why] };
}

/** The course as it stood on the day of an event: what came later moves no limit that began with it. */
export const courseAt = (facts: Facts, start: { readonly on: EventOf<'note'>['on'] }): Course =>
  courseOn(facts, start.on);
