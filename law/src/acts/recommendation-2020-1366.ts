import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Part of the package of 2020. */
export const recommendation20201366 = defineAct({
  key: 'REC1366',
  short: 'Recommendation on preparedness of 2020',
  full: 'Commission Recommendation (EU) 2020/1366 on a Union mechanism for preparedness and management of crises',
  kind: 'recommendation',
  year: 2020,
  number: 1366,
  applies: [{ from: day('2020-09-23'), what: 'published' }],
  articles: {},
});
