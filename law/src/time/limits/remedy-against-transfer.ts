import { cite, months, weeks } from '../../core/index.ts';
import { type Limit, limitsOf } from '../limit.ts';

const MOOT = ['transferred', 'responsibility_shifted', 'discretionary_clause_used'] as const;
const ACCEPTED = [
  'take_charge_accepted',
  're_examination_answered',
  'take_back_confirmed',
  'reconsideration_answered',
  'humanitarian_request_accepted',
] as const;

/** Suspension of a transfer, and detention while the decision is taken. Source: AMMR 42, 43, 45. */
export const remedyAgainstTransferLimits: readonly Limit[] = limitsOf('pact-2024', [
  {
    id: 'transfer-suspension-request',
    cite: cite('AMMR 43(3)'),
    from: ['transfer_decision_notified'],
    when: 'suspension-not-asked-with-appeal',
    length: weeks(1),
    nationalUpTo: weeks(3),
    actor: 'applicant',
    isOption: true,
    metBy: ['transfer_suspension_requested'],
    voidBy: MOOT,
    ifLate: { says: 'appeal-does-not-suspend', cite: cite('AMMR 43(3) subpara 2') },
  },
  {
    id: 'transfer-suspension-decision',
    cite: cite('AMMR 43(3)'),
    from: ['transfer_suspension_requested', 'transfer_appealed'],
    startsWhen: 'suspension-was-asked',
    length: months(1),
    actor: 'court',
    metBy: ['transfer_suspended', 'transfer_suspension_refused'],
    voidBy: [...MOOT, 'transfer_appeal_decided'],
    ifLate: { says: 'transfer-stays-suspended', dutyRemains: true, cite: cite('AMMR 43(3)') },
  },
  {
    id: 'transfer-appeal-decision',
    cite: cite('AMMR 43(3) subpara 4'),
    from: ['transfer_suspended'],
    length: months(1),
    actor: 'court',
    isOption: true,
    metBy: ['transfer_appeal_decided'],
    voidBy: MOOT,
    ifLate: { says: 'late-judgment-changes-nothing', dutyRemains: true, cite: cite('AMMR 43(3) subpara 4') },
  },
  {
    id: 'transfer-decision-while-detained',
    cite: cite('AMMR 42(1)'),
    from: ACCEPTED,
    startsWhen: 'binding-acceptance',
    when: 'detained',
    length: weeks(2),
    actor: 'transferring-state',
    metBy: ['transfer_decided', 'released'],
    voidBy: MOOT,
    silence: cite('AMMR 40(8)'),
    ifLate: { says: 'release-from-detention', dutyRemains: true, cite: cite('AMMR 45(4)') },
  },
]);
