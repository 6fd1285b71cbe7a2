import { cite, days, months, weeks } from '../../core/index.ts';
import { type Limit, limitsOf } from '../limit.ts';

/** Appeal against the decision, and the request to be allowed to remain. Source: APR 67, 68. */
export const appealLimits: readonly Limit[] = limitsOf('pact-2024', [
  {
    id: 'appeal-short',
    cite: cite('APR 67(7)(a)'),
    from: ['decision_notified'],
    when: 'short-appeal',
    length: days(5),
    nationalUpTo: days(10),
    nationalChoice: 'appealShort',
    actor: 'applicant',
    isOption: true,
    metBy: ['appeal_lodged'],
    voidBy: ['decision_became_final'],
    ifLate: { says: 'decision-is-final', becomes: 'decision_became_final', cite: cite('APR 67(7)') },
  },
  {
    id: 'appeal-long',
    cite: cite('APR 67(7)(b)'),
    from: ['decision_notified'],
    when: 'long-appeal',
    length: weeks(2),
    nationalUpTo: months(1),
    nationalChoice: 'appealLong',
    actor: 'applicant',
    isOption: true,
    metBy: ['appeal_lodged'],
    voidBy: ['decision_became_final'],
    ifLate: { says: 'decision-is-final', becomes: 'decision_became_final', cite: cite('APR 67(7)') },
  },
  {
    id: 'request-to-remain',
    cite: cite('APR 68(5)(a)'),
    from: ['decision_notified'],
    startsWhen: 'must-ask-to-remain',
    length: days(5),
    nationalChoice: 'requestToRemain',
    nationalAtLeast: true,
    actor: 'applicant',
    isOption: true,
    metBy: ['stay_requested'],
    voidBy: ['stay_allowed', 'stay_refused', 'stay_not_requested', 'decision_became_final'],
    ifLate: { says: 'removal-becomes-possible', becomes: 'stay_not_requested', cite: cite('APR 68(5)(d)') },
  },
]);
