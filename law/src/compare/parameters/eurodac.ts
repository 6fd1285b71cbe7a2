import { confirmed, none, type Parameter, parametersOf, recalled, says } from '../parameter.ts';

/** Eurodac, long-term status, and when it all begins: what the three regimes say. */
export const eurodacParameters: readonly Parameter[] = parametersOf('eurodac', [
  [
    'eur.age',
    'Age from which fingerprints are taken',
    recalled('14', 'EUROD13 9'),
    recalled('6', 'COM(2020)614 10'),
    says('6', 'EUROD 15(1)'),
  ],
  [
    'eur.retention',
    'How long data are kept',
    recalled(
      'applicants 10 years, crossings 18 months, illegal stay not at all',
      'EUROD13 9',
      'EUROD13 14',
      'EUROD13 17',
    ),
    recalled('applicants 10 years, crossings, rescues and illegal stay 5 years', 'COM(2020)614 17'),
    says('applicants 10 years, crossings, rescues and illegal stay 5 years', 'EUROD 29'),
  ],
  ['eur.sar', 'A category for rescue at sea', none, recalled('yes', 'COM(2020)614 14a'), says('yes', 'EUROD 24')],
  [
    'eur.counting',
    'Counts persons, not applications',
    recalled('no', 'EUROD13 9'),
    confirmed('yes', 'COM(2020)614 9'),
    says('yes, by linking the records of one person', 'EUROD 3(6)', 'EUROD 12(1)'),
  ],
  [
    'ltr.years',
    'Years until long-term status for who has protection',
    recalled('5', 'LTR 4'),
    recalled('3', 'COM(2020)610 71'),
    says('5, counted anew after moving on without leave', 'QR 40'),
  ],
  ['apply.from', 'Applies from', says('1 January 2014', 'D3 49'), none, says('12 June 2026', 'AMMR 85', 'APR 79')],
]);
