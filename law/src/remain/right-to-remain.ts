import type { Citation, Day, FactName, Finding, Reason } from '../core/index.ts';
import { type Course, courseOf, type Facts, grantedIn } from '../file/index.ts';
import { endOfProtection } from '../protection/index.ts';
import { exceptionApplied, exceptionPossible } from './exceptions.ts';
import { effectOf } from './suspensive-effect.ts';

/**
 * On what it rests that a person may stay: the examination, an appeal that suspends by itself, the time to ask the court,
 * a request that is pending, the permission of the court, or protection.
 */
export type Remain = 'until-decision' | 'automatic' | 'time-to-ask' | 'until-court-decides' | 'allowed' | 'protection';

/** Where one regime says what of staying. */
export interface RemainRules {
  readonly cite: {
    readonly untilDecision: Citation;
    readonly protection: Citation;
    readonly final: Citation;
    /** Where the effect of an appeal stands, as far as the sources say it. */
    readonly appeal: Citation;
    /** Where a court says whether somebody may stay. */
    readonly court: Citation;
  };
  /** A plain rejection in the regular procedure waits for the court; where it is absent, a court says. Source: APD 46(5). */
  readonly plainRejectionWaits?: true;
  /** Absent where the effect of an appeal on staying is not written out in these rules: a court then says. */
  readonly appeal?: {
    readonly window: Citation;
    readonly shieldWindow: Citation;
    readonly shieldRequest: Citation;
    readonly court: Citation;
    readonly furtherAppeal: Citation;
    readonly afterExplicitWithdrawal: Citation;
  };
}

export interface RemainInput {
  readonly facts: Facts;
  /** The earliest last day to ask the court, where the time to ask runs or ran. */
  readonly askBy?: Day | undefined;
}

const because = (cite: Citation, says: string, ...facts: FactName[]): Reason => ({
  rule: 'right-to-remain',
  cite,
  says,
  facts,
});

const may = (value: Remain, ...reasons: Reason[]): Finding<Remain> => ({ holds: 'yes', value, because: reasons });
const mayNot = (...reasons: Reason[]): Finding<Remain> => ({ holds: 'no', because: reasons });

/**
 * Whether a person may stay because of an application, and on what that rests. While the answer is anything but *no*,
 * nobody may be removed. Source: APR 10, 56, 68.
 */
export function rightToRemain({ facts, askBy }: RemainInput, rules: RemainRules): Finding<Remain> {
  const course = courseOf(facts);
  const { cite } = rules;
  if (!course.applied && !course.ruling) return mayNot(because(cite.untilDecision, 'no-application-yet'));
  if (hasDeparted(facts, course)) return mayNot(because(cite.untilDecision, 'left-the-territory', 'left_territory'));
  if (grantedIn(course)) {
    const ended = endOfProtection(facts);
    return ended
      ? mayNot(because(cite.protection, 'protection-has-ended', ended.type))
      : may('protection', because(cite.protection, 'protection-granted', 'first_decision'));
  }
  const excepted = isAllowedByCourt(facts, course) ? undefined : exceptionApplied(facts, course);
  if (excepted) return excepted;
  if (!course.ruling) return beforeDecision(facts, course, rules);
  return afterRefusal(facts, course, rules, askBy);
}

/** Left after the application began and did not come back with a new one. */
function hasDeparted(facts: Facts, course: Course): boolean {
  const left = Math.max(facts.last('departed_under_return')?.on ?? -1, facts.last('left_territory')?.on ?? -1);
  const back = ['returned_to_territory', 'application_made', 'application_registered', 'application_lodged'] as const;
  return left >= 0 && left >= (course.begun ?? 0) && !back.some((type) => (facts.last(type)?.on ?? -1) > left);
}

function beforeDecision(facts: Facts, course: Course, rules: RemainRules): Finding<Remain> {
  const until = because(rules.cite.untilDecision, 'may-stay-until-decision', 'application_made');
  const possible = rules.appeal ? exceptionPossible(facts, course) : undefined;
  return possible
    ? { holds: 'judgement', question: 'except-from-remaining', by: 'member-state', because: [until, possible] }
    : may('until-decision', until);
}

/** What the courts said or were asked about staying since the decision, or since the judgment on it. */
function atCourt(facts: Facts, since: Day) {
  const last = (type: 'stay_requested' | 'stay_allowed' | 'stay_refused' | 'stay_not_requested') =>
    facts.of(type).findLast((e) => e.on >= since);
  const answer = [last('stay_allowed'), last('stay_refused')]
    .filter((e) => e !== undefined)
    .sort((a, b) => b.on - a.on)[0];
  return { requested: last('stay_requested'), notRequested: last('stay_not_requested'), answer };
}

/** A court allowed the person to stay, and nothing has become final since; no exception reaches that. Source: APR 68(4). */
function isAllowedByCourt(facts: Facts, { ruling, judgment, finalOn }: Course): boolean {
  const since = judgment?.on ?? ruling?.on;
  const answer = since === undefined ? undefined : atCourt(facts, since).answer;
  return answer?.type === 'stay_allowed' && (finalOn === undefined || answer.on >= finalOn);
}

/**
 * Under the older directive: a plain rejection in the regular procedure waits for the time to appeal and for the first
 * court; for other decisions a court says. Nothing more is owed after that court. Source: APD 46(5)-(6).
 */
function underDirective(facts: Facts, course: Course, { cite, plainRejectionWaits }: RemainRules): Finding<Remain> {
  const { ruling, judgment, procedure } = course;
  const { answer } = atCourt(facts, judgment?.on ?? ruling?.on ?? facts.on);
  if (answer?.type === 'stay_allowed')
    return may('allowed', because(cite.court, 'court-allowed-to-stay', 'stay_allowed'));
  if (answer?.type === 'stay_refused') return mayNot(because(cite.court, 'court-refused-to-stay', 'stay_refused'));
  if (judgment) return mayNot(because(cite.appeal, 'appeal-was-dismissed', 'appeal_decided'));
  const plain = ruling?.type === 'first_decision' && ruling.outcome === 'unfounded' && procedure === 'regular';
  if (plainRejectionWaits && plain && course.before === 0)
    return may('automatic', because(cite.appeal, 'appeal-suspends-by-itself', 'first_decision'));
  return {
    holds: 'judgement',
    question: 'stay-during-appeal',
    by: 'court',
    because: [because(cite.court, 'staying-is-for-the-court')],
  };
}

function afterRefusal(facts: Facts, course: Course, rules: RemainRules, askBy: Day | undefined): Finding<Remain> {
  const { appeal, cite } = rules;
  const { ruling, judgment, finalOn } = course;
  if (!ruling) return mayNot(because(cite.untilDecision, 'no-application-yet'));
  const final = because(cite.final, 'decision-is-final', 'decision_became_final');
  if (!appeal) return finalOn === undefined ? underDirective(facts, course, rules) : mayNot(final);
  if (ruling.type === 'first_decision' && ruling.outcome === 'withdrawn_explicit')
    return afterExplicitWithdrawal(facts, course, rules, appeal);
  const { requested, notRequested, answer } = atCourt(facts, judgment?.on ?? ruling.on);
  // A court that was asked in time protects until it has answered, whatever else has become final (APR 68(5)(d)).
  if (isAllowedByCourt(facts, course))
    return may('allowed', because(appeal.court, 'court-allowed-to-stay', 'stay_allowed'));
  if (judgment) return mayNot(because(appeal.furtherAppeal, 'appeal-was-dismissed', 'appeal_decided'));
  const inTime = requested && !(notRequested && notRequested.on <= requested.on);
  const row = effectOf(facts, course);
  if (!row || ('missing' in row && finalOn !== undefined && !inTime)) return mayNot(final);
  if ('missing' in row)
    return { holds: 'unknown', missing: [row.missing], because: [because(appeal.window, 'fact-missing', row.missing)] };
  const effect: Reason = { rule: 'suspensive-effect', cite: row.cite, says: row.says, facts: row.facts };
  if (row.effect === 'automatic') {
    if (finalOn !== undefined) return mayNot(effect, final);
    const pending = course.appeal !== undefined;
    const open = because(
      appeal.window,
      pending ? 'appeal-is-pending' : 'time-to-appeal-is-open',
      pending ? 'appeal_lodged' : 'decision_notified',
    );
    return may('automatic', effect, open);
  }
  if (answer?.type === 'stay_refused')
    return mayNot(effect, because(appeal.court, 'court-refused-to-stay', 'stay_refused'));
  if (inTime)
    return may('until-court-decides', effect, because(appeal.shieldRequest, 'request-is-pending', 'stay_requested'));
  if (finalOn !== undefined) return mayNot(effect, final);
  if (notRequested) return mayNot(effect, because(appeal.shieldWindow, 'nobody-asked-in-time', 'stay_not_requested'));
  if (askBy !== undefined && facts.on > askBy) {
    const missing = ['stay_not_requested'];
    return { holds: 'unknown', missing, because: [effect, because(appeal.shieldWindow, 'fact-missing', ...missing)] };
  }
  return may('time-to-ask', effect, because(appeal.shieldWindow, 'time-to-ask-is-open', 'decision_notified'));
}

/**
 * After a withdrawal that the person declared only the return decision can be appealed; whether staying goes on meanwhile
 * the act does not say, so a human must. Source: APR 40(3), 67(1)(e), 68(2)-(3).
 */
function afterExplicitWithdrawal(
  facts: Facts,
  { ruling }: Course,
  { cite }: RemainRules,
  appeal: NonNullable<RemainRules['appeal']>,
): Finding<Remain> {
  const since = ruling?.on ?? facts.on;
  const { answer } = atCourt(facts, since);
  if (answer?.type === 'stay_allowed')
    return may('allowed', because(appeal.court, 'court-allowed-to-stay', 'stay_allowed'));
  if (answer?.type === 'stay_refused') return mayNot(because(appeal.court, 'court-refused-to-stay', 'stay_refused'));
  const over =
    facts.of('return_decision_became_final').findLast((e) => e.on >= since) ??
    facts.of('return_appeal_decided').findLast((e) => e.on >= since);
  if (over) return mayNot(because(cite.final, 'decision-is-final', over.type));
  return {
    holds: 'judgement',
    question: 'stay-while-return-decision-is-appealed',
    by: 'member-state',
    because: [because(appeal.afterExplicitWithdrawal, 'law-is-silent-on-staying', 'first_decision')],
  };
}

/**
 * The last word on removal: allowed only where the law says that the person may not stay. A missing fact or an open
 * question is no permission. Source: APR 68(1), 68(5)(d).
 */
export const mayBeRemoved = (remain: Finding<Remain>): boolean => remain.holds === 'no';
