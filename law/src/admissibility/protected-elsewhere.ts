import { cite, no, yes } from '../core/index.ts';
import { foundByAuthority, type GroundRule } from './situation.ts';

/** Another State has granted protection already. The interview may be left out (APR 13(11)(e)). Source: APR 38(1)(c). */
export const protectedElsewhere: GroundRule = {
  id: 'protected-in-another-state',
  ground: 'protected_in_another_state',
  power: 'may',
  cite: cite('APR 38(1)(c)'),
  asks: ['protection_granted_elsewhere', 'inadmissibility_ground_found', 'transfer_risk_found'],
  decide({ facts, here }) {
    const grants = facts.of('protection_granted_elsewhere').filter((granted) => granted.by !== here);
    // Nobody is left to the protection of a State where extreme want would await the person (Charter 4).
    if (grants.length > 0 && grants.every(({ by }) => facts.of('transfer_risk_found').some((risk) => risk.in === by)))
      return no('risk-where-protected', ['transfer_risk_found']);
    if (grants.length > 0)
      return yes('protected_in_another_state', 'protected-in-another-state', ['protection_granted_elsewhere']);
    return foundByAuthority(facts, 'protected_in_another_state')
      ? yes('protected_in_another_state', 'protected-in-another-state', ['inadmissibility_ground_found'])
      : no('no-protection-in-another-state');
  },
};
