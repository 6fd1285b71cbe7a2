import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Border procedures as the Commission proposed them. */
export const com2020611 = defineAct({
  key: 'COM(2020)611',
  short: 'Asylum procedure proposal of 2020',
  full: 'Amended proposal COM(2020) 611 for a Regulation on a common asylum procedure',
  kind: 'proposal',
  year: 2020,
  number: 611,
  applies: [{ from: day('2020-09-23'), what: 'tabled; never became law in this form' }],
  articles: {
    '35a': 'Return decision together with a rejection',
    '40': 'Grounds to accelerate',
    '41': 'Border procedure for asylum',
    '41a': 'Border procedure for return',
    '43': 'Repeat applications without right to stay',
    '53': 'Appeal and its time limits',
    '54': 'Staying during the appeal',
  },
  recalled: ['54'],
});
