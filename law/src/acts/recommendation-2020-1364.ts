import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Part of the package of 2020. */
export const recommendation20201364 = defineAct({
  key: 'REC1364',
  short: 'Recommendation on legal pathways of 2020',
  full: 'Commission Recommendation (EU) 2020/1364 on resettlement and other legal pathways',
  kind: 'recommendation',
  year: 2020,
  number: 1364,
  applies: [{ from: day('2020-09-23'), what: 'published' }],
  articles: {},
});
