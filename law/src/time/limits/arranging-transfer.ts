import { cite, days } from '../../core/index.ts';
import { type Limit, limitsOf } from '../limit.ts';

/** The form on a transfer, its answer, and the news of the arrival. Source: IR2055 24 to 26. */
export const arrangingTransferLimits: readonly Limit[] = limitsOf('pact-2024', [
  {
    id: 'transfer-form',
    cite: cite('IR2055 24(2)'),
    from: ['transfer_arranged'],
    countsFrom: 'arrives_on',
    before: true,
    length: days(7),
    actor: 'transferring-state',
    metBy: ['transfer_arranged'],
    ifLate: { says: 'form-came-too-late', cite: cite('IR2055 24(2)') },
    variants: [
      { when: 'special-care-in-supervised-departure', length: days(21), cite: cite('IR2055 25(3)') },
      { when: 'special-care-on-arrival', length: days(21), cite: cite('IR2055 26(3)') },
      { when: 'escorted-on-arrival', length: days(7), cite: cite('IR2055 26(3)') },
      { when: 'received-on-arrival', length: days(7), cite: cite('IR2055 25(2)') },
    ],
  },
  {
    id: 'transfer-form-answer',
    cite: cite('IR2055 25(5)'),
    from: ['transfer_arranged'],
    when: 'received-on-arrival',
    length: days(5),
    actor: 'requested-state',
    metBy: ['transfer_arrangement_answered'],
    voidBy: ['transferred', 'responsibility_shifted'],
    ifLate: { says: 'transfer-goes-to-the-default-place', cite: cite('IR2055 25(5) subpara 3') },
    variants: [
      {
        when: 'escorted-on-arrival',
        length: days(5),
        cite: cite('IR2055 26(3)'),
        lateCite: cite('IR2055 26(3) subpara 5'),
      },
    ],
  },
  {
    id: 'news-of-arrival',
    cite: cite('IR2055 24(4)'),
    from: ['transfer_arranged'],
    countsFrom: 'arrives_on',
    when: 'person-travels-alone',
    length: days(7),
    actor: 'requested-state',
    metBy: ['transferred', 'arrival_failed'],
    voidBy: ['responsibility_shifted', 'discretionary_clause_used'],
    ifLate: { says: 'transfer-counts-as-done', cite: cite('IR2055 24(4)'), becomes: 'transferred' },
    variants: [{ when: 'appears-after-supervised-departure', length: days(7), cite: cite('IR2055 25(6)') }],
  },
  {
    id: 'group-transfer-notice',
    cite: cite('IR2055 26(2)'),
    from: ['group_transfer_announced'],
    countsFrom: 'arrives_on',
    before: true,
    length: days(21),
    actor: 'transferring-state',
    metBy: ['group_transfer_announced'],
    ifLate: { says: 'form-came-too-late', cite: cite('IR2055 26(2)') },
  },
  {
    id: 'group-transfer-answer',
    cite: cite('IR2055 26(2) subpara 2'),
    from: ['group_transfer_announced'],
    length: days(5),
    actor: 'requested-state',
    metBy: ['transfer_arrangement_answered'],
    voidBy: ['transferred', 'responsibility_shifted'],
    // Only for those who do not come in a group does the act say where they go then (IR2055 26(3)).
    ifLate: { says: 'duty-remains', dutyRemains: true, cite: cite('IR2055 26(2) subpara 2') },
  },
]);
