import { cite, day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** The second emergency relocation, by quota. */
export const relocation20151601 = defineAct({
  key: 'RELOC1601',
  short: 'Second relocation decision of 2015',
  full: 'Council Decision (EU) 2015/1601 on relocating 120 000 applicants from Italy and Greece',
  kind: 'decision',
  year: 2015,
  number: 1601,
  applies: [
    {
      from: day('2015-09-25'),
      what: 'until 26 September 2017; for applicants who arrived from 24 March 2015',
      cite: cite('RELOC1601 13'),
    },
  ],
  repealed: day('2017-09-27'),
  articles: {
    '3': 'Who could be relocated: 75 % protection rate',
    '4': 'How the 120 000 places were split',
    '5': 'Steps and time limits of a relocation',
    '10': 'Sums paid for each person',
    '13': 'Start, end, and arrivals covered',
  },
  inserted: { '4': ['3a'] },
  annexes: {
    I: 'Places for arrivals in Italy',
    II: 'Places for arrivals in Greece',
  },
});
