import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Long-term residence, counted anew by QR 40. */
export const longTermResidents = defineAct({
  key: 'LTR',
  short: 'Long-Term Residents Directive',
  full: 'Directive 2003/109/EC on third-country nationals who are long-term residents',
  kind: 'directive',
  year: 2003,
  number: 109,
  applies: [{ from: day('2006-01-23'), what: 'transposed into national law by this day', recalled: true }],
  articles: {
    '4': 'Years of residence that are needed',
    '26': 'Writing it into national law',
  },
  recalled: 'all',
});
