import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** The plan behind the proposals of 2020. */
export const com2020609 = defineAct({
  key: 'COM(2020)609',
  short: 'New Pact communication of 2020',
  full: 'Communication COM(2020) 609 on a New Pact on Migration and Asylum',
  kind: 'communication',
  year: 2020,
  number: 609,
  applies: [{ from: day('2020-09-23'), what: 'published' }],
  articles: {},
});
