import { day } from '../core/index.ts';
import { defineAct } from './define-act.ts';

/** The procedure for applications lodged before 12 June 2026. */
export const asylumProceduresDirective = defineAct({
  key: 'APD',
  short: 'Asylum Procedures Directive',
  full: 'Directive 2013/32/EU on common procedures for international protection',
  kind: 'directive',
  year: 2013,
  number: 32,
  applies: [{ from: day('2015-07-20'), what: 'transposed into national law by this day', recalled: true }],
  repealed: day('2026-06-12'),
  articles: {
    '6': 'Access: making, registering, lodging',
    '9': 'Staying while the application is examined',
    '11': 'Decision in writing, with reasons',
    '14': 'Personal interview',
    '24': 'Applicants who need special guarantees',
    '25': 'Guarantees for a child alone',
    '27': 'Applicant gives the application up',
    '28': 'Application treated as given up',
    '31': 'Examination, its length, and grounds to accelerate',
    '33': 'Applications that need not be examined on the substance',
    '36': 'Country presumed safe for its own people',
    '37': 'National lists of safe countries of origin',
    '38': 'Country where protection can be sought',
    '40': 'Applying again',
    '43': 'Deciding at the border',
    '46': 'Appeal and staying during it',
  },
  recalled: 'all',
});
