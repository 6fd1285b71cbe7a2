import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Money for borders and visas, as amended by RBPR 9. */
export const bmvi = defineAct({
  key: 'BMVI',
  short: 'Border Management and Visa Instrument',
  full: 'Regulation (EU) 2021/1148 on financial support for border management and visa policy',
  kind: 'regulation',
  year: 2021,
  number: 1148,
  applies: [{ from: day('2021-01-01'), what: 'the whole act', recalled: true }],
  articles: {
    '2': 'Meaning of the terms',
    '10': 'How the budget is split',
    '12': 'How much the Union pays of the cost',
    '29': 'Yearly reports of States',
  },
  recalled: 'all',
});
