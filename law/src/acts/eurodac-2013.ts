import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Fingerprints before June 2026. */
export const eurodac2013 = defineAct({
  key: 'EUROD13',
  short: 'Eurodac Regulation of 2013',
  full: 'Regulation (EU) No 603/2013 on Eurodac, the comparison of fingerprints',
  kind: 'regulation',
  year: 2013,
  number: 603,
  applies: [{ from: day('2015-07-20'), what: 'the whole act', recalled: true }],
  repealed: day('2026-06-12'),
  articles: {
    '9': 'Applicants: taking and sending fingerprints',
    '12': 'Applicants: how long data are stored',
    '14': 'Irregular crossing: taking and sending fingerprints',
    '16': 'Irregular crossing: how long data are stored',
    '17': 'Irregular stay: comparing fingerprints',
  },
  recalled: 'all',
});
