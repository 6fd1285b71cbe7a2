import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** First numbers of border places and yearly maxima under APR 47. */
export const adequateCapacity2024 = defineAct({
  key: 'CAP2024',
  short: 'Border capacity decision of 2024',
  full: 'Commission Implementing Decision (EU) 2024/2150 on the adequate capacity of each State',
  kind: 'implementing-decision',
  year: 2024,
  number: 2150,
  applies: [{ from: day('2026-06-12'), what: 'until 14 October 2027', note: 'Dates from secondary sources.' }],
  repealed: day('2027-10-15'),
  articles: {},
});
