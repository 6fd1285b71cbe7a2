import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** The reflection period that stops a transfer. */
export const traffickingVictims = defineAct({
  key: 'VTD',
  short: 'Trafficking Victims Permit Directive',
  full: 'Directive 2004/81/EC on residence permits for victims of trafficking who cooperate',
  kind: 'directive',
  year: 2004,
  number: 81,
  applies: [{ from: day('2006-08-06'), what: 'transposed into national law by this day', recalled: true }],
  articles: {
    '6': 'Time to reflect, without being removed',
  },
  recalled: 'all',
});
