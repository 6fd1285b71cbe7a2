import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Bringing the family of a resident or refugee. */
export const familyReunification = defineAct({
  key: 'FRD',
  short: 'Family Reunification Directive',
  full: 'Directive 2003/86/EC on the right to family reunification',
  kind: 'directive',
  year: 2003,
  number: 86,
  applies: [{ from: day('2005-10-03'), what: 'transposed into national law by this day', recalled: true }],
  articles: {},
  recalled: 'all',
});
