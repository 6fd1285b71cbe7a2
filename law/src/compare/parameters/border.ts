import { days, weeks, workingDays } from '../../core/index.ts';
import { confirmed, held, none, type Parameter, parametersOf, recalled, says } from '../parameter.ts';

const screening = { limit: 'border-screening' } as const;

/** From the first checks to a decision at the border, return and appeal: what the three regimes say. */
export const borderParameters: readonly Parameter[] = parametersOf('border', [
  [
    'scr.days_border',
    'Screening at the border',
    none,
    confirmed([held(days(5), screening), ' (5 more recalled)'], 'COM(2020)612 6'),
    says(held(days(7), screening), 'SR 8(3)'),
  ],
  [
    'scr.days_72h',
    'The same for who was held at the border for 72 hours',
    none,
    recalled(held(days(2), { ...screening, when: 'held-72-hours' }), 'COM(2020)612 6'),
    says(held(days(4), { ...screening, when: 'held-72-hours' }), 'SR 8(3)'),
  ],
  [
    'scr.days_inland',
    'Screening inside the territory',
    none,
    recalled(held(days(3), { limit: 'inland-screening' }), 'COM(2020)612 6'),
    says(held(days(3), { limit: 'inland-screening' }), 'SR 8(4)'),
  ],
  [
    'scr.output',
    'What records the screening',
    none,
    confirmed('a de-briefing form', 'COM(2020)612 13'),
    says('a screening form', 'SR 17'),
  ],
  [
    'reg.days',
    'Time to register an application',
    says(
      [
        held(workingDays(3), { limit: 'registration' }),
        '; ',
        held(workingDays(6), { limit: 'registration', when: 'other-authority' }),
        ' when made to another authority',
      ],
      'APD 6(1)',
    ),
    recalled('5 days, as proposed in 2016'),
    says(
      [
        held(days(5), { limit: 'registration' }),
        '; ',
        held(days(15), { limit: 'registration', when: 'disproportionate-numbers' }),
        ' with very many applicants',
      ],
      'APR 27(1)',
      'APR 27(5)',
    ),
  ],
  [
    'bp.mandatory',
    'The border procedure is a duty for',
    says('nobody; a State may use it', 'APD 43(1)'),
    confirmed('misleading, security, a low recognition rate', 'COM(2020)611 41'),
    says('misleading, security, a low recognition rate', 'APR 42(1)', 'APR 45(1)'),
  ],
  ['bp.rate', 'Recognition rate up to which', none, confirmed('20 %', 'COM(2020)611 40'), says('20 %', 'APR 42(1)(j)')],
  [
    'bp.weeks',
    'Length of the border procedure',
    says(held(weeks(4), { limit: 'border-procedure' }), 'APD 43(2)'),
    confirmed([held(weeks(12), { limit: 'border-procedure' }), ', appeal included'], 'COM(2020)611 41'),
    says(
      [
        held(weeks(12), { limit: 'border-procedure' }),
        '; ',
        held(weeks(16), { limit: 'border-procedure', when: 'relocated-to-border-procedure' }),
        ' after a relocation',
      ],
      'APR 51(2)',
    ),
  ],
  [
    'bp.family',
    'Children in the border procedure',
    says('allowed', 'APD 43(1)'),
    confirmed('out: children under 12 with their family, and children alone, save for security', 'COM(2020)611 41'),
    says(
      'out: children alone, save for security; families last, and it can be suspended for them',
      'APR 53(1)',
      'APR 44(2)',
      'APR 45(4)',
    ),
  ],
  [
    'bp.capacity',
    'Places that must be kept for it',
    none,
    recalled('none', 'COM(2020)611 41'),
    says('30 000 in the Union, a part in each State, with a yearly maximum', 'APR 46', 'APR 47', 'APR 50'),
  ],
  [
    'rbp.weeks',
    'Length of the return border procedure',
    none,
    confirmed([held(weeks(12), { limit: 'return-border-procedure' })], 'COM(2020)611 41a'),
    says([held(weeks(12), { limit: 'return-border-procedure' })], 'RBPR 4(2)'),
  ],
  [
    'rbp.voluntary_days',
    'Time to leave voluntarily',
    says('7 to 30 days, outside the border', 'RD 7(1)'),
    recalled('15 days', 'COM(2020)611 41a'),
    says('15 days, on request', 'RBPR 4(5)'),
  ],
  [
    'appeal.fast',
    'Time to appeal in fast cases',
    says('set by national law', 'APD 46(4)'),
    recalled('at least 1 week', 'COM(2020)611 53'),
    says(
      [held(days(5), { limit: 'appeal-short' }), ' to ', held(days(10), { limit: 'appeal-short', upTo: true })],
      'APR 67(7)(a)',
    ),
  ],
  [
    'appeal.normal',
    'Time to appeal in other cases',
    says('set by national law', 'APD 46(4)'),
    recalled('2 weeks to 2 months', 'COM(2020)611 53'),
    says([held(weeks(2), { limit: 'appeal-long' }), ' to 1 month'], 'APR 67(7)(b)'),
  ],
]);
