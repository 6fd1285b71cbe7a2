import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** The line in Cyprus that CFMR recital 19 speaks of. */
export const greenLine = defineAct({
  key: 'GREENLINE',
  short: 'Green Line Regulation',
  full: 'Council Regulation (EC) No 866/2004 on crossings of the line in Cyprus',
  kind: 'regulation',
  year: 2004,
  number: 866,
  applies: [{ from: day('2004-05-01'), what: 'the whole act', recalled: true }],
  articles: {},
  recalled: 'all',
});
