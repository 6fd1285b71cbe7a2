import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Reception before June 2026. */
export const receptionDirective2013 = defineAct({
  key: 'RCD13',
  short: 'Reception Conditions Directive of 2013',
  full: 'Directive 2013/33/EU on the reception of applicants for international protection',
  kind: 'directive',
  year: 2013,
  number: 33,
  applies: [{ from: day('2015-07-20'), what: 'transposed into national law by this day', recalled: true }],
  repealed: day('2026-06-12'),
  articles: {
    '3': 'Who is covered',
    '8': 'Grounds to detain an applicant',
    '15': 'Access to work',
    '17': 'Adequate living standard, and paying towards it',
    '20': 'Taking reception away, and what always stays',
  },
  recalled: 'all',
});
