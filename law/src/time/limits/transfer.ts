import { cite, months, weeks, years } from '../../core/index.ts';
import { CUT_OFF_COUNTING } from '../counting.ts';
import { type Limit, limitsOf } from '../limit.ts';

/** A yes, explicit, by silence or on a second look. */
const ACCEPTED = [
  'take_charge_accepted',
  're_examination_answered',
  'take_back_confirmed',
  'reconsideration_answered',
  'humanitarian_request_accepted',
] as const;
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
    silence: cite('AMMR 40(8)'),
    ifLate: { says: 'late-decision-shifts-nothing', dutyRemains: true, cite: cite('AMMR 42(1)') },
  },
  {
    id: 'transfer-appeal',
    cite: cite('AMMR 43(2)'),
    from: ['transfer_decision_notified'],
    length: weeks(1),
    nationalUpTo: weeks(3),
    actor: 'applicant',
    isOption: true,
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
    voidWhenSetAside: true,
    suspendedWhen: 'suspensive-appeal-pending',
    silence: cite('AMMR 40(8)'),
    otherReadings: [
      // Barred until the first ruling on suspension: some count from its refusal (AMMR 43(3)).
      {
        when: 'suspension-refused',
        length: months(6),
        from: ['transfer_suspension_refused'],
        cite: cite('AMMR 43(3)'),
      },
      // "Time remaining" may be that on the day when the person is available again.
      { when: 'found-again-late', length: months(3), from: ['reappeared'], cite: cite('AMMR 46(2) subpara 2') },
    ],
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
        and: 'crisis-one-year',
        length: years(1),
        from: ['transfer_appeal_decided'],
        cite: cite('CFMR 12(2)(d)'),
        lateCite: cite('CFMR 12(3)'),
      },
      { when: 'crisis-longer-limits', length: years(1), cite: cite('CFMR 12(2)(d)'), lateCite: cite('CFMR 12(3)') },
      { when: 'crisis-in-receiving-state', length: years(1), cite: cite('CFMR 12(4)'), lateCite: cite('CFMR 12(4)') },
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
    voidWhenSetAside: true,
    suspendedWhen: 'suspensive-appeal-pending',
    silence: cite('AMMR 40(8)'),
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
