import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Humanitarian help is not to be prosecuted. */
export const guidance2020Facilitation = defineAct({
  key: 'C(2020)6470',
  short: 'Guidance on facilitation of 2020',
  full: 'Commission Guidance C(2020) 6470 on what counts as facilitating unauthorised entry',
  kind: 'guidance',
  year: 2020,
  number: 6470,
  celex: '52020XC1001(01)',
  applies: [{ from: day('2020-09-23'), what: 'published', recalled: true }],
  articles: {},
  recalled: 'all',
});
