import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Eurodac as the Commission proposed it. */
export const com2020614 = defineAct({
  key: 'COM(2020)614',
  short: 'Eurodac proposal of 2020',
  full: 'Amended proposal COM(2020) 614 for a Regulation on Eurodac',
  kind: 'proposal',
  year: 2020,
  number: 614,
  applies: [{ from: day('2020-09-23'), what: 'tabled; never became law in this form' }],
  articles: {
    '4': 'Records of one person are linked',
    '8a': 'Link with travel authorisation',
    '8b': 'Look-up by travel authorisation units',
    '8c': 'Look-up for visa decisions',
    '9': 'Figures counted by person',
    '10': 'Applicants: taking and sending',
    '11': 'Applicants: status, transfer, relocation',
    '12': 'Applicants: which data are stored',
    '12a': 'Resettled persons: taking and sending',
    '13': 'Irregular crossing: taking and sending',
    '14': 'Irregular stay: taking and sending',
    '14a': 'Disembarked after rescue: taking and sending',
    '17': 'How long each category is kept',
  },
  recalled: 'all',
});
