import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** The fund that paid for relocation before 2021. */
export const amif2014 = defineAct({
  key: 'AMIF14',
  short: 'Asylum, Migration and Integration Fund 2014 to 2020',
  full: 'Regulation (EU) No 516/2014 establishing the Asylum, Migration and Integration Fund',
  kind: 'regulation',
  year: 2014,
  number: 516,
  applies: [{ from: day('2014-01-01'), what: 'the whole act', recalled: true }],
  articles: {
    '18': 'Money for transferred beneficiaries',
  },
  recalled: 'all',
});
