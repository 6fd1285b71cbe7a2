import { cite, no, yes } from '../core/index.ts';
import { foundByAuthority, type GroundRule } from './situation.ts';
import { allMet, noted } from './third-country.ts';

const FACT = 'international_court_relocation';

/** An international criminal court relocated the person, or is clearly doing so, and nothing new speaks against it. Source: APR 38(1)(d). */
export const internationalCourt: GroundRule = {
  id: 'international-criminal-court',
  ground: 'international_criminal_court',
  power: 'may',
  cite: cite('APR 38(1)(d)'),
  asks: [FACT, 'inadmissibility_ground_found'],
  decide({ facts }) {
    const noticed = facts.last(FACT);
    if (!noticed)
      return foundByAuthority(facts, 'international_criminal_court')
        ? yes('international_criminal_court', 'court-relocates', ['inadmissibility_ground_found'])
        : no('no-court-relocation');
    const { certain, new_circumstances: fresh, could_be_raised: raised } = noticed;
    return allMet(
      [
        noted(certain, `${FACT}.certain`, 'court-relocation-not-certain'),
        noted(fresh === undefined ? undefined : !fresh, `${FACT}.new_circumstances`, 'circumstances-court-did-not-see'),
        noted(raised, `${FACT}.could_be_raised`, 'rights-could-not-be-raised'),
      ],
      'international_criminal_court',
      'court-relocates',
      [FACT],
    );
  },
};
