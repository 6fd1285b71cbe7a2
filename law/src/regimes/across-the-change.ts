import type { Limit } from '../time/index.ts';
import { dublinIII } from './dublin-iii.ts';
import { pact2024 } from './pact-2024.ts';
import type { Regime } from './regime.ts';

const { day: change } = pact2024.from;

/** Steps that began before the change keep their limits; what begins after it follows the 2024 law. */
const limits: readonly Limit[] = [
  ...dublinIII.limits.map((limit) => ({ ...limit, startsBefore: change })),
  // A yes to a request of the old kind starts the transfer also where it comes after the change.
  ...dublinIII.limits
    .filter((limit) => limit.id === 'transfer')
    .map((limit) => ({ ...limit, from: ['take_back_accepted'] as const, startsFrom: change })),
  ...pact2024.limits.map((limit) => ({ ...limit, startsFrom: change })),
];

const keeping = (anchoredBy: Regime['responsibility']['anchoredBy']): Regime => ({
  ...pact2024,
  name: 'The Pact as adopted in 2024, with the criteria of Dublin III',
  responsibility: {
    ...pact2024.responsibility,
    anchoredBy,
    criteria: dublinIII.responsibility.criteria,
  },
  limits,
});

/**
 * For a person who was registered before the change of law and moved on after it: the State that is responsible is found
 * by the criteria of Dublin III, and taking back follows the 2024 law. Source: AMMR 84(2); IR2055 13.
 */
export const dublinCriteriaAfterLodging: Regime = keeping('application_lodged');
/** The same where only the registration is in the file. */
export const dublinCriteriaAfterRegistration: Regime = keeping('application_registered');
