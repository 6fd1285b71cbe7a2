import { cite, days, months, workingDays } from '../../core/index.ts';
import { type Limit, limitsOf } from '../limit.ts';

/** Limits on the way to a decision beside those of the decision itself. Source: APR 28, 35, 38, 51. */
export const courseOfExaminationLimits: readonly Limit[] = limitsOf('pact-2024', [
  {
    id: 'application-after-return-decision',
    cite: cite('APR 38(1)(e)'),
    from: ['return_decision_received'],
    length: workingDays(7),
    actor: 'applicant',
    isOption: true,
    metBy: ['application_made'],
    ifLate: { says: 'later-application-may-be-inadmissible', cite: cite('APR 38(1)(e)') },
  },
  {
    id: 'lodging-appointment',
    cite: cite('APR 28(5)'),
    from: ['application_registered'],
    when: 'no-appointment-in-time',
    length: months(2),
    actor: 'registering-authority',
    metBy: ['lodging_appointment_given', 'application_lodged'],
    voidBy: ['application_withdrawn', 'transferred'],
    ifLate: { says: 'duty-remains', dutyRemains: true, cite: cite('APR 28(5)') },
  },
  {
    id: 'lodging-after-relocation',
    cite: cite('APR 51(1)'),
    from: ['relocated'],
    when: 'border-procedure-opened',
    length: days(5),
    actor: 'applicant',
    metBy: ['application_lodged'],
    voidBy: ['application_withdrawn', 'entry_authorised'],
    ifLate: { says: 'late-lodging-does-not-end-the-border-procedure', dutyRemains: true, cite: cite('APR 51(1)') },
  },
  {
    id: 'admissibility-after-return-decision',
    cite: cite('APR 35(1) subpara 2'),
    // The act names no start; it is read like the limit for the other grounds, from the lodging.
    from: ['application_lodged'],
    when: 'applied-after-return-decision',
    length: workingDays(10),
    actor: 'determining-authority',
    metBy: ['first_decision', 'procedure_opened'],
    voidBy: ['application_withdrawn', 'transferred'],
    ifLate: { says: 'late-does-not-make-admissible', dutyRemains: true, cite: cite('APR 35(1) subpara 3') },
  },
  {
    id: 'country-situation-review',
    cite: cite('APR 35(7)(a)'),
    from: ['examination_postponed', 'country_situation_reviewed'],
    when: 'still-postponed',
    length: months(4),
    actor: 'determining-authority',
    metBy: ['country_situation_reviewed'],
    voidBy: ['first_decision', 'application_withdrawn', 'transferred'],
    ifLate: { says: 'duty-remains', dutyRemains: true, cite: cite('APR 35(7)(a)') },
  },
  {
    // National law sets a shorter time; this is the longest that it can be, so that a delay beyond it is certain.
    id: 'decision-after-annulment',
    cite: cite('APR 35(8)'),
    from: ['appeal_decided'],
    when: 'sent-back-by-a-court',
    length: months(6),
    actor: 'determining-authority',
    metBy: ['first_decision'],
    voidBy: ['application_withdrawn', 'transferred'],
    ifLate: { says: 'late-decision-grants-nothing', dutyRemains: true, cite: cite('APR 35(8)') },
    variants: [{ when: 'accelerated-before-the-court', length: months(3), cite: cite('APR 35(8)') }],
  },
]);
