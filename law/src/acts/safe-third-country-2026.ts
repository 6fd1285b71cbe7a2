import { cite, day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Changes Articles 59 and 68 of the APR. */
export const safeThirdCountry2026 = defineAct({
  key: 'STC-26',
  short: 'Safe Third Country Amendment of 2026',
  full: 'Regulation (EU) 2026/463 amending Regulation (EU) 2024/1348 on the safe third country concept',
  kind: 'regulation',
  year: 2026,
  number: 463,
  applies: [
    { from: day('2026-02-27'), what: 'in force', cite: cite('STC-26 2') },
    { from: day('2026-06-12'), what: 'through the amended Regulation', cite: cite('STC-26 recital 19') },
  ],
  articles: {
    '1': 'New connection test and appeal rule',
    '2': 'Valid from the day after publication',
  },
  complete: true,
  paragraphs: { '1': 0, '2': 0 },
  points: { '1': 2 },
});
