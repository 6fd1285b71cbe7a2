import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Who was protected before June 2026. */
export const qualificationDirective = defineAct({
  key: 'QD',
  short: 'Qualification Directive',
  full: 'Directive 2011/95/EU on who qualifies for international protection and what it gives',
  kind: 'directive',
  year: 2011,
  number: 95,
  applies: [{ from: day('2013-12-21'), what: 'transposed into national law by this day', recalled: true }],
  repealed: day('2026-06-12'),
  articles: {
    '2': 'Meaning of the terms',
  },
  recalled: 'all',
});
