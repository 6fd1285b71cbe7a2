import { cite, day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** How periods are counted wherever an act has no rule of its own. */
export const periods = defineAct({
  key: 'R1182',
  short: 'Periods Regulation',
  full: 'Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits',
  kind: 'regulation',
  year: 1971,
  number: 1182,
  applies: [{ from: day('1971-07-01'), what: 'the whole act', cite: cite('R1182 6') }],
  articles: {
    '1': 'Which acts use these rules',
    '2': 'What is a holiday and a working day',
    '3': 'How a period is counted',
    '4': 'When acts begin and end to apply',
    '5': 'What must be done on a given day',
    '6': 'When it became valid',
  },
  complete: true,
  paragraphs: { '1': 0, '2': 2, '3': 5, '4': 3, '5': 2, '6': 0 },
});
