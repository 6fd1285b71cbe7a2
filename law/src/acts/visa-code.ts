import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Short-stay visas. */
export const visaCode = defineAct({
  key: 'VC',
  short: 'Visa Code',
  full: 'Regulation (EC) No 810/2009 on a Community code on visas',
  kind: 'regulation',
  year: 2009,
  number: 810,
  applies: [{ from: day('2010-04-05'), what: 'the whole act', recalled: true }],
  articles: {
    '8': 'One State representing another',
    '25a': 'Stricter visas where readmission does not work',
  },
  recalled: 'all',
});
