import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** Messages, forms and evidence under Dublin II and III. */
export const ir1560 = defineAct({
  key: 'IR1560',
  short: 'Implementing Regulation to Dublin III',
  full: 'Commission Regulation (EC) No 1560/2003 on the application of the Dublin rules',
  kind: 'regulation',
  year: 2003,
  number: 1560,
  applies: [{ from: day('2003-09-06'), what: 'the whole act', recalled: true }],
  repealed: day('2026-06-12'),
  articles: {
    '1': 'Preparing a take charge request',
    '2': 'Preparing a take back request',
    '3': 'Working on a take charge request',
    '4': 'Working on a take back request',
    '5': 'Refusing, and asking to look again',
    '6': 'Saying yes to a request',
    '7': 'How transfers are carried out',
    '8': 'Working together on the transfer',
    '9': 'Putting off a transfer, and late transfers',
    '10': 'Transfer after silence counted as acceptance',
    '11': 'Questions about a dependent person',
    '12': "Questions about a child's family",
    '18': 'Network for messages between the units',
  },
  annexes: {
    I: 'Form: take charge',
    II: 'Proof and circumstantial evidence',
    III: 'Form: take back',
    X: 'Leaflet for every applicant',
    XI: 'Leaflet for a child alone',
    XII: 'Leaflet: irregular crossing',
    XIII: 'Leaflet: irregular stay',
  },
  recalled: 'all',
});
