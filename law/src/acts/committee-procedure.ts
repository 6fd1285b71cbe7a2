import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** How implementing acts are controlled. */
export const committeeProcedure = defineAct({
  key: 'COMITOLOGY',
  short: 'Committee Procedure Regulation',
  full: 'Regulation (EU) No 182/2011 on how States control implementing acts',
  kind: 'regulation',
  year: 2011,
  number: 182,
  applies: [{ from: day('2011-03-01'), what: 'the whole act', recalled: true }],
  articles: {
    '5': 'Examination by a committee of the States',
  },
  recalled: 'all',
});
