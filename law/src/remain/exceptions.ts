import { type Citation, cite, type FactName, type Finding, type Reason } from '../core/index.ts';
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

/** The exceptions from the right to remain. Source: APR 10(3)-(5), 56, 68(6). */
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
  appeal_to_delay_removal: { cite: cite('APR 68(6)'), national: true, refoulementCite: cite('APR 68(6)') },
};

/** What an exception says during the examination ends with it; these count during the appeal. Source: APR 56, 68(6). */
const DURING_APPEAL: readonly ExceptionGround[] = [
  'first_subsequent_to_delay_removal',
  'further_subsequent',
  'appeal_to_delay_removal',
];

const reason = (place: Citation, says: string, ...facts: string[]): Reason => ({
  rule: 'exception-from-remaining',
  cite: place,
  says,
  facts,
});

/** Whether an assessment of this application found nothing new that counts; `undefined` where there was none. */
function nothingNew(facts: Facts, { begun, ruling }: Course): boolean | undefined {
  if (ruling?.type === 'first_decision') return ruling.outcome === 'inadmissible';
  const assessed = facts.of('new_elements_assessed').findLast((e) => begun !== undefined && e.on >= begun);
  return assessed && (!assessed.found || assessed.relate_to === 'neither' || assessed.significant === false);
}

/**
 * What an exception for further applications still hangs on: the names of missing facts; `no` where the facts show that
 * it is not for this application. Earlier applications may be missing in the file, so too few of them are no answer.
 */
function hangsOn(ground: ExceptionGround, facts: Facts, course: Course): 'no' | readonly FactName[] {
  if (!DURING_APPEAL.includes(ground)) return [];
  if (course.before === 0) return ['decision_became_final'];
  if (ground === 'further_subsequent') {
    if (course.furtherRejected > 0) return [];
    return course.before > 1 ? 'no' : ['decision_became_final'];
  }
  const imminent = facts.first('removal_imminent') ? [] : ['removal_imminent'];
  if (ground === 'appeal_to_delay_removal') return course.appeal ? imminent : 'no';
  if (course.before > 1) return 'no';
  const nothing = nothingNew(facts, course);
  if (nothing === false) return 'no';
  return nothing ? imminent : [...imminent, 'new_elements_assessed'];
}

/**
 * What an exception that the authority applied makes of the right to remain: takes it away, waits for a fact, or does not
 * hold. `undefined` where none was applied to this application. Source: APR 10(3)-(5), 56, 68(6).
 */
export function exceptionApplied(facts: Facts, course: Course): Finding<never> | undefined {
  const { begun, ruling } = course;
  const applied = facts
    .of('right_to_remain_excepted')
    .findLast(
      (e) =>
        begun !== undefined &&
        e.on >= begun &&
        e.national_law_allows !== false &&
        (ruling ? DURING_APPEAL.includes(e.ground) : e.ground !== 'appeal_to_delay_removal'),
    );
  if (!applied) return undefined;
  const open = hangsOn(applied.ground, facts, course);
  if (open === 'no') return undefined;
  const { cite: place, national, refoulementCite } = EXCEPTIONS[applied.ground];
  if (refoulementCite && applied.no_refoulement === false) return undefined;
  const missing = [
    ...(national && applied.national_law_allows === undefined ? ['right_to_remain_excepted.national_law_allows'] : []),
    ...(refoulementCite && applied.no_refoulement === undefined ? ['right_to_remain_excepted.no_refoulement'] : []),
    ...open,
  ];
  if (missing.length > 0) {
    const asked = missing[0]?.endsWith('.no_refoulement') && refoulementCite ? refoulementCite : place;
    return { holds: 'unknown', missing, because: [reason(asked, 'fact-missing', ...missing)] };
  }
  return { holds: 'no', because: [reason(place, 'right-to-remain-was-excepted', 'right_to_remain_excepted')] };
}

/**
 * Whether an exception for further applications is open and not yet decided on: a second or later one after a further
 * one was finally rejected, or a first one with nothing new while a removal is imminent. Source: APR 56.
 */
export function exceptionPossible(facts: Facts, course: Course = courseOf(facts)): Reason | undefined {
  const { begun, before, ruling, furtherRejected } = course;
  const decided = facts.of('right_to_remain_excepted').some((e) => begun !== undefined && e.on >= begun);
  if (decided || before === 0 || ruling) return undefined;
  if (furtherRejected > 0)
    return reason(cite('APR 56(b)'), 'further-application-after-one-rejected', 'application_registered');
  return before === 1 && facts.first('removal_imminent') && nothingNew(facts, course)
    ? reason(cite('APR 56(a)'), 'first-further-application-before-removal', 'removal_imminent')
    : undefined;
}
