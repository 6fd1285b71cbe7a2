import { cite, months, weeks, years } from '../../core/index.ts';
import { CUT_OFF_COUNTING } from '../counting.ts';
import { type Limit, limitsOf } from '../limit.ts';

/** A yes, explicit, by silence or on a second look. */
const ACCEPTED = ['take_charge_accepted', 're_examination_answered', 'take_back_confirmed'] as const;
const MOOT = ['transferred', 'responsibility_shifted', 'discretionary_clause_used'] as const;

/** The transfer decision, the remedy and the transfer. Source: AMMR 42, 43, 45, 46. */
export const transferLimits: readonly Limit[] = limitsOf('pact-2024', [
  {
    id: 'transfer-decision',
    cite: cite('AMMR 42(1)'),
    from: ACCEPTED,
    startsWhen: 'binding-acceptance',
    length: weeks(2),
    actor: 'transferring-state',
    metBy: ['transfer_decided'],
    voidBy: MOOT,
    ifLate: { says: 'late-decision-shifts-nothing', dutyRemains: true, cite: cite('AMMR 42(1)') },
  },
  {
    id: 'transfer-appeal',
    cite: cite('AMMR 43(2)'),
    from: ['transfer_decision_notified'],
    length: weeks(1),
    nationalUpTo: weeks(3),
    actor: 'applicant',
    metBy: ['transfer_appealed'],
    voidBy: MOOT,
    ifLate: { says: 'transfer-decision-is-final', cite: cite('AMMR 43(2)') },
  },
  {
    id: 'transfer',
    cite: cite('AMMR 46(1)'),
    from: ACCEPTED,
    startsWhen: 'binding-acceptance',
    length: months(6),
    actor: 'transferring-state',
    metBy: ['transferred'],
    voidBy: ['responsibility_shifted', 'discretionary_clause_used', 'departed_under_return'],
    suspendedWhen: 'suspensive-appeal-pending',
    ifLate: {
      says: 'transferring-state-becomes-responsible',
      cite: cite('AMMR 46(2)'),
      becomes: 'responsibility_shifted',
    },
    variants: [
      {
        when: 'absconding-reported',
        length: years(3),
        from: ['absconding_reported'],
        cite: cite('AMMR 46(2)'),
        // "Up to a maximum of": a ceiling, so a day off does not lengthen it.
        counting: CUT_OFF_COUNTING,
      },
      { when: 'imprisoned', length: years(1), cite: cite('AMMR 46(2)'), counting: CUT_OFF_COUNTING },
      {
        when: 'suspensive-appeal-decided',
        length: months(6),
        from: ['transfer_appeal_decided'],
        cite: cite('AMMR 46(1)'),
      },
      {
        when: 'absconding-reported',
        and: 'found-again-with-little-time-left',
        length: months(3),
        from: ['reappeared'],
        fromWhen: 'is-after-absconding',
        cite: cite('AMMR 46(2)'),
      },
    ],
  },
  {
    id: 'transfer-while-detained',
    cite: cite('AMMR 45(3)'),
    from: ACCEPTED,
    startsWhen: 'binding-acceptance',
    when: 'detained',
    length: weeks(5),
    actor: 'transferring-state',
    metBy: ['transferred', 'released'],
    voidBy: MOOT,
    suspendedWhen: 'suspensive-appeal-pending',
    ifLate: { says: 'release-from-detention', dutyRemains: true, cite: cite('AMMR 45(4)') },
    variants: [
      {
        when: 'suspensive-appeal-decided',
        length: weeks(5),
        from: ['transfer_appeal_decided'],
        cite: cite('AMMR 45(3)'),
      },
    ],
  },
]);
