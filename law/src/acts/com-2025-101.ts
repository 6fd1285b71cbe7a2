import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** What is to replace the Return Directive. */
export const com2025101 = defineAct({
  key: 'COM(2025)101',
  short: 'Return proposal of 2025',
  full: 'Proposal COM(2025) 101 for a Regulation on a common system for returns',
  kind: 'proposal',
  year: 2025,
  number: 101,
  applies: [{ from: day('2025-03-11'), what: 'tabled; adoption not confirmed' }],
  articles: {},
});
