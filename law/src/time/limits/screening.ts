import { cite, days, hours } from '../../core/index.ts';
import { SCREENING_COUNTING } from '../counting.ts';
import { type Limit, limitsOf } from '../limit.ts';

/** Screening and the first sending of biometric data. Source: SR 8, SR 18; EUROD 15, 22, 24. */
export const screeningLimits: readonly Limit[] = limitsOf('pact-2024', [
  {
    id: 'border-screening',
    cite: cite('SR 8(3)'),
    from: ['apprehended', 'disembarked', 'presented_at_border'],
    when: 'subject-to-border-screening',
    length: days(7),
    actor: 'screening-authority',
    metBy: ['screening_ended'],
    counting: SCREENING_COUNTING,
    ifLate: { says: 'screening-ends-by-itself', cite: cite('SR 18(5)'), becomes: 'screening_ended' },
    variants: [
      {
        when: 'held-72-hours',
        length: days(4),
        from: ['held_at_border_for_72_hours'],
        notBeyondBase: true,
        cite: cite('SR 8(3)'),
      },
    ],
  },
  {
    id: 'inland-screening',
    cite: cite('SR 8(4)'),
    from: ['apprehended'],
    when: 'subject-to-inland-screening',
    length: days(3),
    actor: 'screening-authority',
    metBy: ['screening_ended'],
    counting: SCREENING_COUNTING,
    ifLate: { says: 'screening-ends-by-itself', cite: cite('SR 18(5)'), becomes: 'screening_ended' },
  },
  {
    id: 'eurodac-irregular-crossing',
    cite: cite('EUROD 22(2)'),
    from: ['apprehended'],
    startsWhen: 'of-age-for-biometrics',
    when: 'at-external-border',
    length: hours(72),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    ifLate: { says: 'duty-to-send-remains', dutyRemains: true, cite: cite('EUROD 22(2)') },
  },
  {
    id: 'eurodac-disembarked',
    cite: cite('EUROD 24(2)'),
    from: ['disembarked'],
    startsWhen: 'of-age-for-biometrics',
    length: hours(72),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    ifLate: { says: 'duty-to-send-remains', dutyRemains: true, cite: cite('EUROD 24(2)') },
  },
  {
    id: 'eurodac-applicant',
    cite: cite('EUROD 15(1)'),
    from: ['application_registered'],
    startsWhen: 'of-age-for-biometrics',
    length: hours(72),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    ifLate: { says: 'duty-to-send-remains', dutyRemains: true, cite: cite('EUROD 15(1)') },
  },
]);
