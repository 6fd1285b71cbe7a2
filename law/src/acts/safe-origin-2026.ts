import { cite, day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Changes Articles 60 to 64, 78 and 79 of the APR and adds the list as its Annex II. */
export const safeOrigin2026 = defineAct({
  key: 'SCO-26',
  short: 'Safe Countries of Origin Amendment of 2026',
  full: 'Regulation (EU) 2026/464 amending Regulation (EU) 2024/1348 on a Union list of safe countries of origin',
  kind: 'regulation',
  year: 2026,
  number: 464,
  applies: [
    {
      from: day('2026-02-27'),
      what: 'in force; Articles 59(2), 61(2) and 61(5)(b) of the APR apply early',
      cite: cite('SCO-26 1(7)'),
    },
    { from: day('2026-06-12'), what: 'the rest, through the amended Regulation', cite: cite('SCO-26 recital 27') },
  ],
  articles: {
    '1': 'Union list, candidate States, suspension, early use',
    '2': 'Valid from the day after publication',
  },
  complete: true,
  paragraphs: { '1': 0, '2': 0 },
  points: { '1': 9 },
  annexes: {
    '': 'The seven countries on the Union list',
  },
});
