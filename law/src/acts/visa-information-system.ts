import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Visa records that the Dublin units may search. */
export const visaInformationSystem = defineAct({
  key: 'VIS',
  short: 'VIS Regulation',
  full: 'Regulation (EC) No 767/2008 on the Visa Information System',
  kind: 'regulation',
  year: 2008,
  number: 767,
  applies: [{ from: day('2008-09-02'), what: 'the whole act', recalled: true }],
  articles: {
    '6': 'Who may enter and use data',
    '9a': 'Automatic queries of other systems',
    '9c': 'Checking what the queries found',
    '21': 'Look-up of visas to find the responsible State',
    '22j': 'Look-up of long-stay visas and permits likewise',
  },
  recalled: 'all',
});
