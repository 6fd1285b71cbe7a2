import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Travel authorisation, linked with Eurodac and screening. */
export const etias = defineAct({
  key: 'ETIAS',
  short: 'ETIAS Regulation',
  full: 'Regulation (EU) 2018/1240 on a European travel information and authorisation system',
  kind: 'regulation',
  year: 2018,
  number: 1240,
  applies: [
    { from: day('2018-10-09'), what: 'in force; the system starts on a day that the Commission sets', recalled: true },
  ],
  articles: {
    '20': 'Automatic queries for each application',
    '35a': 'Acting on a watch-list hit at screening',
  },
  recalled: 'all',
});
