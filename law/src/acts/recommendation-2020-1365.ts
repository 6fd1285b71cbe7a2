import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Part of the package of 2020. */
export const recommendation20201365 = defineAct({
  key: 'REC1365',
  short: 'Recommendation on private rescue vessels of 2020',
  full: 'Commission Recommendation (EU) 2020/1365 on cooperation in sea rescue by private vessels',
  kind: 'recommendation',
  year: 2020,
  number: 1365,
  applies: [{ from: day('2020-09-23'), what: 'published' }],
  articles: {},
});
