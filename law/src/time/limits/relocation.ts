import { cite, days, weeks } from '../../core/index.ts';
import { type Limit, limitsOf } from '../limit.ts';

/** Relocation of a person, and the request for an offset. Source: AMMR 67, 69. */
export const relocationLimits: readonly Limit[] = limitsOf('pact-2024', [
  {
    id: 'relocation-reply',
    cite: cite('AMMR 67(9)'),
    from: ['relocation_information_sent'],
    length: weeks(1),
    actor: 'relocation-state',
    metBy: ['relocation_confirmed', 'relocation_refused'],
    voidBy: ['relocated'],
    ifLate: {
      says: 'silence-is-duty-to-relocate',
      cite: cite('AMMR 67(9) subpara 4'),
      becomes: 'relocation_confirmed',
    },
    variants: [{ when: 'relocation-reply-postponed', length: weeks(2), cite: cite('AMMR 67(9) subpara 3') }],
  },
  {
    id: 'relocation-decision',
    cite: cite('AMMR 67(10)'),
    from: ['relocation_confirmed'],
    length: weeks(1),
    actor: 'benefitting-state',
    metBy: ['transfer_decided'],
    voidBy: ['relocated'],
    silence: cite('AMMR 67(9) subpara 4'),
    ifLate: { says: 'late-decision-shifts-nothing', dutyRemains: true, cite: cite('AMMR 67(10)') },
  },
  {
    id: 'relocation-transfer',
    cite: cite('AMMR 67(11)'),
    from: ['relocation_confirmed'],
    length: weeks(4),
    actor: 'benefitting-state',
    metBy: ['relocated'],
    voidBy: [],
    suspendedWhen: 'suspensive-appeal-pending',
    silence: cite('AMMR 67(9) subpara 4'),
    ifLate: { says: 'late-relocation-shifts-nothing', dutyRemains: true, cite: cite('AMMR 67(11)') },
    variants: [
      {
        when: 'suspensive-appeal-decided',
        length: weeks(4),
        from: ['transfer_appeal_decided'],
        cite: cite('AMMR 67(11)'),
      },
    ],
  },
  {
    id: 'offset-reply',
    cite: cite('AMMR 69(2)'),
    from: ['offset_requested'],
    length: days(30),
    actor: 'contributing-state',
    metBy: ['offset_answered', 'responsibility_offset'],
    ifLate: { says: 'duty-to-answer-remains', dutyRemains: true, cite: cite('AMMR 69(2)') },
  },
]);
