import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Where instrumentalisation entered the package. */
export const com2021890 = defineAct({
  key: 'COM(2021)890',
  short: 'Instrumentalisation proposal of 2021',
  full: 'Proposal COM(2021) 890 for a Regulation on situations of instrumentalisation',
  kind: 'proposal',
  year: 2021,
  number: 890,
  applies: [{ from: day('2021-12-14'), what: 'tabled; merged into the crisis act of 2024', recalled: true }],
  articles: {},
  recalled: 'all',
});
