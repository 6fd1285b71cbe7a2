import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** First pool under AMMR 57. */
export const solidarityPool2026 = defineAct({
  key: 'POOL2026',
  short: 'Solidarity pool of 2026',
  full: 'Council Implementing Decision (EU) 2025/2642 on the solidarity pool for 2026',
  kind: 'implementing-decision',
  year: 2025,
  number: 2642,
  applies: [
    { from: day('2026-06-12'), what: 'pledges for 2026', note: 'Its annex of pledges could not be read in full.' },
  ],
  articles: {},
});
