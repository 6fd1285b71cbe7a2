import { type Citation, cite, type FactName, type Finding, type Reason } from '../core/index.ts';
import { type CaseEvent, type Course, courseOf, type Facts } from '../file/index.ts';
import { type Withdrawal, withdrawalOf } from './withdrawal.ts';

/** What kind of application it is, and whether it still stands. */
export interface ApplicationStanding {
  readonly kind: 'first' | 'subsequent';
  /** Applications with a final decision before this one. */
  readonly before: number;
  /** Something was said after the decision and before it is final: part of the case that is open. Source: APR 55(1). */
  readonly furtherRepresentation: boolean;
  readonly withdrawn?: Withdrawal;
  /** Free counselling may be left out. Source: APR 16(3)(a)-(b). */
  readonly counsellingMayBeLeftOut: boolean;
}

/** Where the standing of an application is settled. */
export const APPLICATION_PLACES = {
  made: cite('APR 26(1)'),
  furtherRepresentation: cite('APR 55(1)'),
  subsequent: cite('APR 55(2)'),
  counselling: cite('APR 16(3)'),
} as const;

const because = (place: Citation, says: string, facts: readonly FactName[] = []): Reason => ({
  rule: 'application-standing',
  cite: place,
  says,
  facts,
});

const APPLYING: readonly CaseEvent['type'][] = ['application_made', 'application_registered', 'application_lodged'];

/** What a regime makes of an application after one that was given up. */
export interface ApplicationRules {
  /** Where it says that such an application is no further one; absent where it is one like any other. */
  readonly givenUpMayReturn?: Citation;
}

export const applicationsUnderApr: ApplicationRules = {};
/** Who gave up before a decision on the substance may have the case completed, or apply anew. Source: D3 18(2). */
export const applicationsUnderDublin: ApplicationRules = { givenUpMayReturn: cite('D3 18(2)') };

/** Whether somebody applied again, in the same State or in another, before a decision was final. Source: APR 55(1). */
export function isFurtherRepresentation(facts: Facts, { ruling, finalOn, openElsewhere }: Course): boolean {
  if (openElsewhere !== undefined) return true;
  if (!ruling || finalOn !== undefined) return false;
  return facts.events.some((e) => APPLYING.includes(e.type) && e.on > ruling.on && 'in' in e && e.in === ruling.in);
}

/** A first further application only to delay a removal that is near. Source: APR 16(3)(a). */
const onlyDelays = (facts: Facts, { before }: Course): boolean =>
  before === 1 &&
  facts.first('removal_imminent') !== undefined &&
  facts.of('acceleration_ground_found').some((g) => g.ground === 'delays_removal');

/**
 * What kind of application this is: a first one or one after a final decision, whether something was added while a
 * decision was not final, and whether it was withdrawn. Source: APR 3(19), 16(3), 40, 41, 55.
 */
export function applicationStanding(
  facts: Facts,
  rules: ApplicationRules = applicationsUnderApr,
): Finding<ApplicationStanding> {
  const course = courseOf(facts);
  if (!course.applied) return { holds: 'no', because: [because(APPLICATION_PLACES.made, 'no-application-yet')] };
  const withdrawal = withdrawalOf(
    facts,
    facts.of('application_withdrawn').findLast((w) => w.on >= (course.begun ?? w.on)),
  );
  if (withdrawal.holds === 'unknown' || withdrawal.holds === 'judgement') return withdrawal;
  const before = course.before - (rules.givenUpMayReturn ? course.givenUpBefore : 0);
  const subsequent = before > 0;
  const further = isFurtherRepresentation(facts, course);
  const leftOut = before >= 2 || onlyDelays(facts, course);
  const kind = subsequent
    ? because(APPLICATION_PLACES.subsequent, 'subsequent-application', ['first_decision'])
    : rules.givenUpMayReturn && course.givenUpBefore > 0
      ? because(rules.givenUpMayReturn, 'given-up-before-and-not-subsequent', ['first_decision'])
      : because(APPLICATION_PLACES.made, 'first-application');
  const value: ApplicationStanding = {
    kind: subsequent ? 'subsequent' : 'first',
    before,
    furtherRepresentation: further,
    ...(withdrawal.holds === 'yes' ? { withdrawn: withdrawal.value } : {}),
    counsellingMayBeLeftOut: leftOut,
  };
  return {
    holds: 'yes',
    value,
    because: [
      ...(leftOut ? [because(APPLICATION_PLACES.counselling, 'counselling-may-be-left-out')] : []),
      ...(withdrawal.holds === 'no' ? withdrawal.because : []),
      kind,
      ...(further
        ? [because(APPLICATION_PLACES.furtherRepresentation, 'further-representation', ['first_decision'])]
        : []),
      ...(withdrawal.holds === 'yes' ? withdrawal.because : []),
    ],
  };
}
