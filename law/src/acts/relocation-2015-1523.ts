import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** The first emergency relocation, on voluntary pledges. */
export const relocation20151523 = defineAct({
  key: 'RELOC1523',
  short: 'First relocation decision of 2015',
  full: 'Council Decision (EU) 2015/1523 on relocating 40 000 applicants from Italy and Greece',
  kind: 'decision',
  year: 2015,
  number: 1523,
  applies: [{ from: day('2015-09-16'), what: 'until 17 September 2017', recalled: true }],
  repealed: day('2017-09-18'),
  articles: {},
  recalled: 'all',
});
