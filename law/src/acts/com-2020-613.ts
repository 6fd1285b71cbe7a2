import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** The crisis response as the Commission proposed it. */
export const com2020613 = defineAct({
  key: 'COM(2020)613',
  short: 'Crisis proposal of 2020',
  full: 'Proposal COM(2020) 613 for a Regulation on situations of crisis and force majeure',
  kind: 'proposal',
  year: 2020,
  number: 613,
  applies: [{ from: day('2020-09-23'), what: 'tabled; never became law in this form' }],
  articles: {
    '1': 'What counts as crisis',
    '2': 'Faster solidarity without capacity measures',
    '3': 'How derogations are asked for and granted',
    '4': 'Wider and longer border procedure for asylum',
    '5': 'Longer border procedure for return',
    '6': 'More time to register in a crisis',
    '7': 'More time to register under force majeure',
    '8': 'More time for Dublin steps under force majeure',
    '9': 'Solidarity duties put off under force majeure',
    '10': 'Immediate protection for a defined group',
    '14': 'Temporary Protection Directive would end',
  },
  recalled: ['3', '9'],
});
