import { cite, no, yes } from '../core/index.ts';
import { foundByAuthority, type GroundRule } from './situation.ts';

/** Another State has granted protection already. The interview may be left out (APR 13(11)(e)). Source: APR 38(1)(c). */
export const protectedElsewhere: GroundRule = {
  id: 'protected-in-another-state',
  ground: 'protected_in_another_state',
  power: 'may',
  cite: cite('APR 38(1)(c)'),
  asks: ['protection_granted_elsewhere', 'inadmissibility_ground_found'],
  decide({ facts, here }) {
    if (facts.of('protection_granted_elsewhere').some((granted) => granted.by !== here))
      return yes('protected_in_another_state', 'protected-in-another-state', ['protection_granted_elsewhere']);
    return foundByAuthority(facts, 'protected_in_another_state')
      ? yes('protected_in_another_state', 'protected-in-another-state', ['inadmissibility_ground_found'])
      : no('no-protection-in-another-state');
  },
};
