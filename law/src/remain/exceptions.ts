import { type Citation, cite, type Finding, type Reason } from '../core/index.ts';
import { type Course, courseOf, type EventOf, type Facts } from '../file/index.ts';

export type ExceptionGround = EventOf<'right_to_remain_excepted'>['ground'];

/** An exception from the right to remain, as far as the law knows it. */
export interface RemainException {
  readonly cite: Citation;
  /** Only where national law provides for it. */
  readonly national: boolean;
  /** Only where no removal into persecution or harm follows. */
  readonly refoulementCite?: Citation;
}

/** The exceptions from the right to remain. Source: APR 10(3)-(5), 56. */
export const EXCEPTIONS: Readonly<Record<ExceptionGround, RemainException>> = {
  arrest_warrant: { cite: cite('APR 10(3)'), national: false },
  first_subsequent_to_delay_removal: {
    cite: cite('APR 56(a)'),
    national: true,
    refoulementCite: cite('APR 56'),
  },
  further_subsequent: { cite: cite('APR 56(b)'), national: true, refoulementCite: cite('APR 56') },
  surrender_to_member_state: { cite: cite('APR 10(4)(b)'), national: true },
  surrender_to_third_state: {
    cite: cite('APR 10(4)(b)'),
    national: true,
    refoulementCite: cite('APR 10(5)'),
  },
  danger: { cite: cite('APR 10(4)(c)'), national: true, refoulementCite: cite('APR 10(4)(c)') },
};

/** Grounds of further applications that also take away the shield during the appeal (APR 56, 68(6)). */
const ALSO_DURING_APPEAL: readonly ExceptionGround[] = [
  'arrest_warrant',
  'first_subsequent_to_delay_removal',
  'further_subsequent',
];

const reason = (place: Citation, says: string, ...facts: string[]): Reason => ({
  rule: 'exception-from-remaining',
  cite: place,
  says,
  facts,
});

/**
 * What an exception that the authority applied makes of the right to remain: takes it away, waits for a fact, or does not
 * hold. `undefined` where none was applied to this application.
 */
export function exceptionApplied(facts: Facts, course: Course): Finding<never> | undefined {
  const since = course.begun;
  const applied = facts
    .of('right_to_remain_excepted')
    .findLast((e) => since !== undefined && e.on >= since && e.national_law_allows !== false);
  if (!applied) return undefined;
  if (course.ruling && !ALSO_DURING_APPEAL.includes(applied.ground)) return undefined;
  const { cite: place, national, refoulementCite } = EXCEPTIONS[applied.ground];
  const missing = [
    ...(national && applied.national_law_allows === undefined ? ['right_to_remain_excepted.national_law_allows'] : []),
    ...(refoulementCite && applied.no_refoulement === undefined ? ['right_to_remain_excepted.no_refoulement'] : []),
  ];
  if (missing.length > 0) return { holds: 'unknown', missing, because: [reason(place, 'fact-missing', ...missing)] };
  if (refoulementCite && applied.no_refoulement === false) return undefined;
  return { holds: 'no', because: [reason(place, 'right-to-remain-was-excepted', 'right_to_remain_excepted')] };
}

/**
 * Whether an exception for further applications is open and not yet decided on: a second or later one after a further
 * one was finally rejected, or a first one while a removal is imminent. Source: APR 56.
 */
export function exceptionPossible(facts: Facts, course: Course = courseOf(facts)): Reason | undefined {
  const decided = facts.of('right_to_remain_excepted').some((e) => course.begun !== undefined && e.on >= course.begun);
  if (decided || course.before === 0 || course.ruling) return undefined;
  if (course.furtherRejected > 0)
    return reason(cite('APR 56(b)'), 'further-application-after-one-rejected', 'application_registered');
  const begun = course.begun;
  const imminent = facts.of('removal_imminent').some((e) => begun !== undefined && e.on <= facts.on);
  const nothingNew = facts.of('new_elements_assessed').findLast((e) => begun !== undefined && e.on >= begun);
  return imminent && nothingNew?.found === false
    ? reason(cite('APR 56(a)'), 'first-further-application-before-removal', 'removal_imminent')
    : undefined;
}
