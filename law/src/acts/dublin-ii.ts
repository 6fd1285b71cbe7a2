import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Criteria for applications lodged before 2014. */
export const dublinII = defineAct({
  key: 'D2',
  short: 'Dublin II Regulation',
  full: 'Council Regulation (EC) No 343/2003 on the State responsible for examining an asylum application',
  kind: 'regulation',
  year: 2003,
  number: 343,
  applies: [
    {
      from: day('2003-09-01'),
      what: 'applications lodged from that day; its criteria still decide those lodged before 2014',
      recalled: true,
    },
  ],
  repealed: day('2013-07-19'),
  articles: {},
  recalled: 'all',
});
