import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Money behind relocation and transfers, as amended by AMMR 81, URFA 14 and CFMR 19. */
export const amif = defineAct({
  key: 'AMIF',
  short: 'Asylum, Migration and Integration Fund',
  full: 'Regulation (EU) 2021/1147 establishing the Asylum, Migration and Integration Fund',
  kind: 'regulation',
  year: 2021,
  number: 1147,
  applies: [{ from: day('2021-01-01'), what: 'the whole act', recalled: true }],
  articles: {
    '2': 'Meaning of the terms',
    '10': 'How the budget is split',
    '11': 'What the thematic facility pays for',
    '13': 'Money for State programmes',
    '15': 'How much the Union pays of the cost',
    '19': 'Money for resettlement and admission',
    '20': 'Money for transfers and relocations',
    '31': 'Emergency money',
    '35': 'Yearly reports of States',
  },
  recalled: 'all',
});
