import type { BorderPlaces } from '../capacity/index.ts';
import { cite, type Finding, type Reason } from '../core/index.ts';
import { type Facts, isMinorOn } from '../file/index.ts';
import { groundsFound } from './acceleration-grounds.ts';
import { reasonFor } from './procedure.ts';

/** In which order a case is taken, where the law orders or allows one. */
export interface Priority {
  /** Whom to take into the border procedure while its places do not suffice. */
  readonly entry: 'first' | 'last' | 'no_order';
  /** Whether the file is examined before others. */
  readonly file: 'must_be_first' | 'may_be_first' | 'no_order';
}

/** Where the order of cases stands. */
export const PRIORITY_PLACES = {
  entry: cite('APR 44(2)'),
  returnsFirst: cite('APR 44(2)(a)'),
  dangerFirst: cite('APR 44(2)(b)'),
  minorsLast: cite('APR 44(2)(c)'),
  minorsExaminedFirst: cite('APR 44(3)'),
  returnsMayBeFirst: cite('APR 44(3) subpara 2'),
  mayBeFirst: cite('APR 34(5)'),
  wellFounded: cite('APR 34(5)(a)'),
  needs: cite('APR 34(5)(b)'),
  danger: cite('APR 34(5)(c)'),
  subsequent: cite('APR 34(5)(d)'),
  conduct: cite('APR 34(5)(e)'),
} as const;

const PROSPECT = 'return_prospect_assessed';

export interface PriorityInput {
  readonly facts: Facts;
  /** The border procedure is running, or is a duty, or possible. */
  readonly border: 'running' | 'possible' | 'no';
  readonly places: BorderPlaces | undefined;
  readonly subsequent: boolean;
}

const because = (place: Reason['cite'], says: string, facts: readonly string[] = []): Reason =>
  reasonFor('priority', place, says, facts);

/** A minor with the family, or somebody who applies together with minors of the own family; not known where nobody noted it. */
function withMinors({ person, on }: Facts): boolean | undefined {
  if (person.born !== undefined && isMinorOn(person.born, on)) return true;
  return person.with_minors;
}

const whyFirst = (facts: Facts): Reason =>
  facts.last(PROSPECT)?.higher
    ? because(PRIORITY_PLACES.returnsFirst, 'likely-return-goes-first', [PROSPECT])
    : because(PRIORITY_PLACES.minorsLast, 'others-enter-before-minors');

/** The order of entry while more applicants are there than places; none where places suffice. Source: APR 44(2). */
function entryOf({ facts, border, places }: PriorityInput): Finding<Priority['entry']> {
  if (border === 'no' || !places || places.asylum <= places.places)
    return { holds: 'yes', value: 'no_order', because: [] };
  if (groundsFound(facts).includes('danger_to_security'))
    return {
      holds: 'yes',
      value: 'first',
      because: [because(PRIORITY_PLACES.dangerFirst, 'danger-goes-first', ['acceleration_ground_found'])],
    };
  const minors = withMinors(facts);
  if (minors === undefined) {
    const missing = ['person.with_minors'];
    return { holds: 'unknown', missing, because: [because(PRIORITY_PLACES.minorsLast, 'fact-missing', missing)] };
  }
  // The act ranks neither group before the other; only a danger goes before minors in so many words.
  if (minors && facts.last(PROSPECT)?.higher)
    return {
      holds: 'judgement',
      question: 'return-prospect-or-minors',
      by: 'determining-authority',
      because: [because(PRIORITY_PLACES.returnsFirst, 'human-must-judge', [PROSPECT])],
    };
  return minors
    ? { holds: 'yes', value: 'last', because: [because(PRIORITY_PLACES.minorsLast, 'minors-enter-last')] }
    : { holds: 'yes', value: 'first', because: [whyFirst(facts)] };
}

/** Why a file may be examined before others; in the border procedure also for a likely return. Source: APR 34(5), 44(3). */
function mayBeFirst({ facts, border, subsequent }: PriorityInput): Reason | undefined {
  if (border === 'running' && facts.last(PROSPECT)?.higher)
    return because(PRIORITY_PLACES.returnsMayBeFirst, 'likely-return-may-go-first', [PROSPECT]);
  if (facts.first('special_needs_found') || facts.person.unaccompanied)
    return because(PRIORITY_PLACES.needs, 'needs-may-go-first');
  if (groundsFound(facts).includes('danger_to_security'))
    return because(PRIORITY_PLACES.danger, 'danger-may-go-first', ['acceleration_ground_found']);
  if (facts.first('expedited_examination_applied'))
    return because(PRIORITY_PLACES.wellFounded, 'well-founded-may-go-first', ['expedited_examination_applied']);
  if (facts.of('reception_breach_found').some((breach) => breach.ground === 'serious_or_repeated_breach'))
    return because(PRIORITY_PLACES.conduct, 'conduct-may-go-first', ['reception_breach_found']);
  return subsequent ? because(PRIORITY_PLACES.subsequent, 'further-application-may-go-first') : undefined;
}

/**
 * The order in which the case is taken: into the border procedure while its places do not suffice, and before others once
 * it is examined. Minors and their family come last at the entry, unless they are a danger, and first inside.
 * Source: APR 34(5), 44(2)-(3).
 */
export function priorityOf(input: PriorityInput): Finding<Priority> {
  const entry = entryOf(input);
  if (entry.holds !== 'yes') return entry as Finding<Priority>;
  const inside = input.border === 'running' && withMinors(input.facts) === true;
  const may = inside ? undefined : mayBeFirst(input);
  const value: Priority = {
    entry: entry.value,
    file: inside ? 'must_be_first' : may ? 'may_be_first' : 'no_order',
  };
  const reasons = [
    ...entry.because,
    ...(inside ? [because(PRIORITY_PLACES.minorsExaminedFirst, 'minors-are-examined-first')] : []),
    ...(may ? [may] : []),
  ];
  return reasons.length > 0
    ? { holds: 'yes', value, because: reasons }
    : { holds: 'no', because: [because(PRIORITY_PLACES.mayBeFirst, 'no-order-of-cases')] };
}
