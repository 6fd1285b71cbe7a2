import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Who was consulted before the proposals of 2020. */
export const swd2020207 = defineAct({
  key: 'SWD(2020)207',
  short: 'Evidence paper of 2020',
  full: 'Staff Working Document SWD(2020) 207 beside the proposal on asylum and migration management',
  kind: 'staff-working-document',
  year: 2020,
  number: 207,
  applies: [{ from: day('2020-09-23'), what: 'published' }],
  articles: {},
});
