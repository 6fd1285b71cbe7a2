import { cite, days } from '../../core/index.ts';
import { SCREENING_COUNTING } from '../counting.ts';
import { type Limit, limitsOf } from '../limit.ts';

/** Screening: at the border, when held there for long, inside the territory, and the opinion on a watchlist hit. Source: SR 8, 16, 18. */
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
    id: 'watchlist-opinion',
    cite: cite('SR 16(7)'),
    from: ['watchlist_hit'],
    length: days(2),
    actor: 'watchlist-owner',
    metBy: ['watchlist_opinion_given'],
    voidBy: ['screening_ended'],
    ifLate: { says: 'no-opinion-counts-as-no-risk', cite: cite('SR 16(7)') },
    counting: SCREENING_COUNTING,
  },
]);
