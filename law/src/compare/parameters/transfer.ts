import { months, weeks, years } from '../../core/index.ts';
import { held, type Parameter, parametersOf, recalled, says } from '../parameter.ts';

const request = { limit: 'take-charge-request' } as const;
const reply = { limit: 'take-charge-reply' } as const;
const transfer = { limit: 'transfer' } as const;
const detained = { limit: 'transfer-while-detained' } as const;

/** Asking another State and moving the person: what the three regimes say. */
export const transferParameters: readonly Parameter[] = parametersOf('transfer', [
  [
    'tc.request_months',
    'Time to ask another State to take charge',
    says(held(months(3), request), 'D3 21(1)'),
    recalled(held(months(2), request), 'COM(2020)610 29'),
    says(held(months(2), request), 'AMMR 39(1)'),
  ],
  [
    'tc.request_hit_months',
    'The same after a hit',
    says([held(months(2), { ...request, when: 'eurodac-entry-hit' }), ' (Eurodac)'], 'D3 21(1) subpara 2'),
    recalled([held(months(1), { ...request, when: 'hit' }), ' (Eurodac or visa)'], 'COM(2020)610 29'),
    says([held(months(1), { ...request, when: 'hit' }), ' (Eurodac or visa)'], 'AMMR 39(1) subpara 2'),
  ],
  [
    'tc.reply',
    'Time to answer',
    says(held(months(2), reply), 'D3 22(1)'),
    recalled(
      [held(months(1), reply), '; ', held(weeks(2), { ...reply, when: 'hit-before-request' }), ' after a hit'],
      'COM(2020)610 30',
    ),
    says(
      [held(months(1), reply), '; ', held(weeks(2), { ...reply, when: 'hit-before-request' }), ' after a hit'],
      'AMMR 40(1)',
      'AMMR 40(2)',
    ),
  ],
  [
    'tb.form',
    'How a State is told to take back',
    says('by a request that it answers', 'D3 23(1)'),
    recalled('by a notification', 'COM(2020)610 31'),
    says('by a notification', 'AMMR 41(1)'),
  ],
  [
    'tb.submit',
    'Time to do so',
    says(
      [
        held(months(2), { limit: 'take-back-request', when: 'applicant-hit' }),
        ' after a hit, else ',
        held(months(3), { limit: 'take-back-request' }),
      ],
      'D3 23(2)',
    ),
    recalled([held(weeks(2), { limit: 'take-back-notification' }), ' from the hit'], 'COM(2020)610 31'),
    says([held(weeks(2), { limit: 'take-back-notification' }), ' from the hit'], 'AMMR 41(1)'),
  ],
  [
    'tb.confirm',
    'Time to answer that',
    says(
      [
        held(weeks(2), { limit: 'take-back-reply', when: 'applicant-hit-before-request' }),
        ' after a hit, else ',
        held(months(1), { limit: 'take-back-reply' }),
      ],
      'D3 25(1)',
    ),
    recalled(held(weeks(1), { limit: 'take-back-confirmation' }), 'COM(2020)610 31'),
    says(held(weeks(2), { limit: 'take-back-confirmation' }), 'AMMR 41(3)'),
  ],
  [
    'tb.late_effect',
    'Telling it too late moves responsibility',
    says('yes', 'D3 23(3)'),
    recalled('no', 'COM(2020)610 31'),
    says('no', 'AMMR 41(1)'),
  ],
  [
    'tr.decision',
    'Time to take the transfer decision',
    says('not set', 'D3 26(1)'),
    recalled(held(weeks(1), { limit: 'transfer-decision' }), 'COM(2020)610 32'),
    says(held(weeks(2), { limit: 'transfer-decision' }), 'AMMR 42(1)'),
  ],
  [
    'tr.appeal',
    'Time to appeal against it',
    says('a reasonable time, set by national law', 'D3 27(2)'),
    recalled(held(weeks(2), { limit: 'transfer-appeal' }), 'COM(2020)610 33'),
    says(
      [
        held(weeks(1), { limit: 'transfer-appeal' }),
        ' to ',
        held(weeks(3), { limit: 'transfer-appeal', upTo: true }),
        ', set by national law',
      ],
      'AMMR 43(2)',
    ),
  ],
  [
    'tr.months',
    'Time to carry out the transfer',
    says(held(months(6), transfer), 'D3 29(1)'),
    recalled(held(months(6), transfer), 'COM(2020)610 35'),
    says(held(months(6), transfer), 'AMMR 46(1)'),
  ],
  [
    'tr.abscond',
    'The same when the person absconds',
    says([held(months(18), { ...transfer, when: 'absconding-reported' }), ' in all'], 'D3 29(2)'),
    recalled('the time stands still; at least 3 months remain when the person is found', 'COM(2020)610 35'),
    says(
      [
        held(years(3), { ...transfer, when: 'absconding-reported' }),
        '; at least 3 months remain when the person is found',
      ],
      'AMMR 46(2)',
    ),
  ],
  [
    'tr.detained_weeks',
    'The same for a detained person',
    says(held(weeks(6), detained), 'D3 28(3)'),
    recalled(held(weeks(4), detained), 'COM(2020)610 34'),
    says(held(weeks(5), detained), 'AMMR 45(3)'),
  ],
]);
