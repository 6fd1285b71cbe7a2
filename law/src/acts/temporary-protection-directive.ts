import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Immediate protection of displaced groups. */
export const temporaryProtectionDirective = defineAct({
  key: 'TPD',
  short: 'Temporary Protection Directive',
  full: 'Directive 2001/55/EC on temporary protection in a mass influx of displaced persons',
  kind: 'directive',
  year: 2001,
  number: 55,
  applies: [{ from: day('2002-12-31'), what: 'transposed into national law by this day', recalled: true }],
  articles: {
    '2': 'Meaning of the terms',
    '5': 'Council finds that there is a mass influx',
    '11': 'Taking back who moved on to another State',
  },
  recalled: 'all',
});
