import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** What States report to Eurostat, as amended by Regulation (EU) 2020/851. */
export const statistics = defineAct({
  key: 'MSR',
  short: 'Migration Statistics Regulation',
  full: 'Regulation (EC) No 862/2007 on statistics on migration and international protection',
  kind: 'regulation',
  year: 2007,
  number: 862,
  applies: [
    { from: day('2007-08-20'), what: 'the whole act', recalled: true },
    {
      from: day('2020-07-12'),
      what: 'the wording amended by Regulation (EU) 2020/851',
      note: 'First reference periods are in the articles.',
      recalled: true,
    },
  ],
  articles: {
    '1': 'What the act is for',
    '2': 'Meaning of the terms',
    '3': 'Figures on movements, residents and citizenship',
    '4': 'Figures on asylum and Dublin',
    '5': 'Figures on refused entry and illegal presence',
    '6': 'Figures on permits to stay',
    '7': 'Figures on return orders and departures',
    '9': 'Where figures come from and their quality',
    '9a': 'Trial collections of new figures',
    '10': 'Commission may ask for finer breakdowns',
  },
  paragraphs: { '1': 0, '4': 4, '5': 2, '7': 3, '10': 0 },
});
