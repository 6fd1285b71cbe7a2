import { type Citation, cite, type FactName } from '../core/index.ts';
import { type EventOf, type Facts, isOfThisCourse } from '../file/index.ts';

export type AccelerationGround = EventOf<'acceleration_ground_found'>['ground'] | 'low_recognition_rate';

/** What a ground of the accelerated procedure allows and demands. */
export interface GroundRule {
  readonly cite: Citation;
  /** Opens the accelerated procedure for an unaccompanied minor too. */
  readonly loneMinor?: Citation;
  /** The border procedure is a duty. */
  readonly borderDuty?: Citation;
  /** The border procedure is possible. */
  readonly borderPossible: boolean;
  /** The duty survives when the yearly maximum is reached. */
  readonly neverWaived?: true;
}

/** The grounds of the accelerated procedure, (a) to (j). Source: APR 42(1), 42(3), 44(1), 45(1), 53(1). */
export const ACCELERATION_GROUNDS: Readonly<Record<AccelerationGround, GroundRule>> = {
  irrelevant_issues: { cite: cite('APR 42(1)(a)'), borderPossible: true },
  inconsistent_or_false: { cite: cite('APR 42(1)(b)'), borderPossible: true },
  misled_authorities: {
    cite: cite('APR 42(1)(c)'),
    loneMinor: cite('APR 42(3)(d)'),
    borderDuty: cite('APR 45(1)'),
    borderPossible: true,
  },
  delays_removal: { cite: cite('APR 42(1)(d)'), borderPossible: true },
  safe_country_of_origin: { cite: cite('APR 42(1)(e)'), loneMinor: cite('APR 42(3)(a)'), borderPossible: true },
  danger_to_security: {
    cite: cite('APR 42(1)(f)'),
    loneMinor: cite('APR 42(3)(b)'),
    borderDuty: cite('APR 45(1)'),
    borderPossible: true,
    neverWaived: true,
  },
  subsequent_application: { cite: cite('APR 42(1)(g)'), loneMinor: cite('APR 42(3)(c)'), borderPossible: true },
  unlawful_entry_late_application: { cite: cite('APR 42(1)(h)'), borderPossible: false },
  lawful_entry_late_application: { cite: cite('APR 42(1)(i)'), borderPossible: false },
  low_recognition_rate: {
    cite: cite('APR 42(1)(j)'),
    loneMinor: cite('APR 42(3)(e)'),
    borderDuty: cite('APR 45(1)'),
    borderPossible: true,
  },
};

/** The fact without which a finding of misleading cannot be used, where nobody noted it. */
export const missingOfGrounds = (facts: Facts): readonly FactName[] =>
  facts
    .of('acceleration_ground_found')
    .some(
      (event) =>
        event.ground === 'misled_authorities' &&
        isOfThisCourse(facts, event) &&
        event.opportunity_to_explain === undefined &&
        !facts.of('acceleration_ground_fell_away').some((f) => f.ground === event.ground && f.on >= event.on),
    )
    ? ['acceleration_ground_found.opportunity_to_explain']
    : [];

/** The grounds that the determining authority found and that have not fallen away. */
export function groundsFound(facts: Facts): AccelerationGround[] {
  const found: AccelerationGround[] = [];
  for (const event of facts.of('acceleration_ground_found')) {
    const gone = facts.of('acceleration_ground_fell_away').some((f) => f.ground === event.ground && f.on >= event.on);
    // Misleading the authorities counts only after a full opportunity to show good cause (APR 42(1)(c)).
    const heard = event.ground !== 'misled_authorities' || event.opportunity_to_explain === true;
    // What was found of an earlier application says nothing of this one; a danger is one of the person.
    const counts = event.ground === 'danger_to_security' || isOfThisCourse(facts, event);
    if (!gone && heard && counts && !found.includes(event.ground)) found.push(event.ground);
  }
  return found;
}
