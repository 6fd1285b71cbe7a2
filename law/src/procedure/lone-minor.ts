import { type Outcome, unknown, yes } from '../core/index.ts';
import { type Facts, isMinorOn } from '../file/index.ts';

const MAJORITY = 18;

/**
 * Whether the person is, or must be treated as, a minor alone. A doubt that an assessment leaves counts for the person.
 * Source: APR 25(2), 53(1).
 */
export function loneMinor(facts: Facts): Outcome<boolean> {
  const { unaccompanied, born } = facts.person;
  if (!unaccompanied) return yes(false, 'not-unaccompanied');
  const assessed = facts.last('age_assessed');
  const doubted = facts.last('age_doubted');
  if (doubted && (!assessed || assessed.on < doubted.on)) return yes(true, 'unaccompanied-minor', ['age_doubted']);
  if (assessed) {
    const adult = assessed.result === 'adult' && (assessed.lowest_age ?? MAJORITY) >= MAJORITY;
    const grownUp = assessed.result === 'minor' && born !== undefined && !isMinorOn(born, facts.on);
    return yes(!adult && !grownUp, 'unaccompanied-minor', ['age_assessed']);
  }
  if (born === undefined) return unknown('person.born');
  return yes(isMinorOn(born, facts.on), 'unaccompanied-minor', ['person.born']);
}
