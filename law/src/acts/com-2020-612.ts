import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Screening as the Commission proposed it. */
export const com2020612 = defineAct({
  key: 'COM(2020)612',
  short: 'Screening proposal of 2020',
  full: 'Proposal COM(2020) 612 for a Regulation on screening at the external borders',
  kind: 'proposal',
  year: 2020,
  number: 612,
  applies: [{ from: day('2020-09-23'), what: 'tabled; never became law in this form' }],
  articles: {
    '1': 'Checks before entry',
    '3': 'Who is screened at the border',
    '4': 'No entry while screened',
    '5': 'Who is screened inside the country',
    '6': 'Place, length and steps',
    '7': 'Independent watch over fundamental rights',
    '8': 'What the person is told',
    '9': 'Health and vulnerability',
    '10': 'Establishing who the person is',
    '11': 'Checking for a security threat',
    '12': 'How databases are queried',
    '13': 'Form that records the findings',
    '14': 'Where the person goes next',
  },
  annexes: {
    '': 'Form that records the findings',
  },
  recalled: ['4', '8'],
});
