import { cite, months, weeks } from '../../core/index.ts';
import { type Limit, limitsOf } from '../limit.ts';

/** Lodged by form: the examination is counted from the day on which the authority received it. */
const FORM = { field: 'form_received_on', cite: cite('APR 28(4)') } as const;

/** Examination and first decision. Source: APR 35, 51. */
export const examinationLimits: readonly Limit[] = limitsOf('pact-2024', [
  {
    id: 'border-procedure',
    cite: cite('APR 51(2)'),
    from: ['application_registered'],
    when: 'border-procedure-opened',
    length: weeks(12),
    actor: 'determining-authority',
    metBy: ['stay_refused', 'decision_became_final'],
    voidBy: ['entry_authorised', 'application_withdrawn', 'transferred', 'stay_not_requested', 'decision_became_final'],
    ifLate: { says: 'entry-is-authorised', dutyRemains: true, cite: cite('APR 51(2)') },
    variants: [
      { when: 'relocated-to-border-procedure', length: weeks(16), cite: cite('APR 51(2)') },
      { when: 'crisis-longer-border-procedure', length: weeks(18), cite: cite('CFMR 11(1)') },
    ],
    // The six weeks never come on top of the sixteen; whether they may stand in their stead is left open.
    otherReadings: [
      { when: 'crisis-longer-border-procedure-after-relocation', length: weeks(18), cite: cite('CFMR 11(1)') },
    ],
  },
  {
    id: 'admissibility',
    cite: cite('APR 35(1)'),
    from: ['application_lodged'],
    when: 'examined-here',
    startsWhen: 'is-outside-border-procedure',
    countsFromIfNamed: FORM,
    length: months(2),
    actor: 'determining-authority',
    metBy: ['first_decision', 'procedure_opened'],
    voidBy: ['application_withdrawn', 'transferred'],
    ifLate: { says: 'late-does-not-make-admissible', dutyRemains: true, cite: cite('APR 35(1) subpara 3') },
    variants: [{ when: 'admissibility-extended', length: months(4), cite: cite('APR 35(2)') }],
  },
  {
    id: 'first-decision',
    cite: cite('APR 35(4)'),
    from: ['application_lodged'],
    when: 'examined-here',
    startsWhen: 'is-outside-border-procedure',
    countsFromIfNamed: FORM,
    length: months(6),
    actor: 'determining-authority',
    metBy: ['first_decision'],
    voidBy: ['application_withdrawn', 'transferred'],
    ifLate: { says: 'late-decision-grants-nothing', dutyRemains: true, cite: cite('APR 35(4)') },
    variants: [
      { when: 'crisis-expedited', length: weeks(4), cite: cite('CFMR 14(2)') },
      { when: 'accelerated-opened', length: months(3), cite: cite('APR 35(3)') },
      { when: 'postponed', length: months(21), cite: cite('APR 35(7)') },
      { when: 'extended', length: months(12), cite: cite('APR 35(5)') },
      { when: 'lodged-after-transfer', length: months(6), cite: cite('APR 35(6)') },
    ],
  },
]);
