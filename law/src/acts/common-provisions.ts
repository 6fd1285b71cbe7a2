import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Rules shared by the funds, as amended by AMMR 82. */
export const commonProvisions = defineAct({
  key: 'CPR',
  short: 'Common Provisions Regulation',
  full: 'Regulation (EU) 2021/1060 on common provisions for the Union funds',
  kind: 'regulation',
  year: 2021,
  number: 1060,
  applies: [{ from: day('2021-07-01'), what: 'the whole act', recalled: true }],
  articles: {
    '36': 'Technical help paid by the Union',
    '63': 'Which costs are eligible',
  },
  recalled: 'all',
});
