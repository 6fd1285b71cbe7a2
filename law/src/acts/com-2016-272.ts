import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** The text that COM(2020) 614 amends. */
export const com2016272 = defineAct({
  key: 'COM(2016)272',
  short: 'Eurodac proposal of 2016',
  full: 'Proposal COM(2016) 272 for a Regulation on Eurodac',
  kind: 'proposal',
  year: 2016,
  number: 272,
  applies: [{ from: day('2016-05-04'), what: 'tabled; carried over in 2020', recalled: true }],
  articles: {},
  recalled: 'all',
});
