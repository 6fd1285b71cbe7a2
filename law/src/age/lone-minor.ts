import { cite, type Outcome, type Rule, unknown, yes } from '../core/index.ts';
import { type AgeSituation, takenAsMinor } from './taken-as-minor.ts';

/**
 * Whether the person is, or must be treated as, a minor alone. Who is noted as one claims to be a minor and is taken at
 * that word until an assessment says otherwise, also where no date of birth is noted. A minor of whose company nothing is
 * noted may be alone: that is asked and not guessed. Source: AMMR 23(2), 25(1); APR 23(2), 25(2).
 */
export const loneMinor: Rule<boolean, AgeSituation> = {
  id: 'lone-minor',
  cite: cite('APR 25(2)'),
  asks: ['person.unaccompanied', 'accompanied_by', ...takenAsMinor.asks],
  decide({ facts, on }): Outcome<boolean> {
    const { unaccompanied } = facts.person;
    if (unaccompanied === false) return yes(false, 'not-unaccompanied', ['person.unaccompanied']);
    if (unaccompanied === undefined && facts.first('accompanied_by'))
      return yes(false, 'not-unaccompanied', ['accompanied_by']);
    const minor = takenAsMinor.decide({ facts, on });
    if (minor.holds === 'no') return yes(false, 'not-a-minor', minor.facts);
    if (unaccompanied) return minor.holds === 'yes' ? yes(true, 'unaccompanied-minor', minor.facts) : minor;
    // Without any sign of minority the question does not arise.
    return minor.holds === 'yes' ? unknown('person.unaccompanied') : yes(false, 'no-sign-of-minority');
  },
};
