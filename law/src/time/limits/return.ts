import { cite, days, hours, months, weeks, years } from '../../core/index.ts';
import { CUT_OFF_COUNTING } from '../counting.ts';
import { type Limit, limitsOf } from '../limit.ts';

/** Events after which a person may have lost the right to remain; the condition beside them says whether it is so. */
const RIGHT_MAY_END = [
  'stay_refused',
  'stay_not_requested',
  'decision_became_final',
  'appeal_decided',
  'return_decision_became_final',
  'return_appeal_decided',
  'right_to_remain_excepted',
] as const;

const GONE = ['departed_under_return', 'left_territory', 'other_stay_right_granted'] as const;

/** Limits of return at the border after a rejection there. Source: APR 37, 67; RBPR 4, 5. */
const atTheBorder: readonly Limit[] = limitsOf('pact-2024', [
  {
    id: 'return-decision',
    cite: cite('APR 37'),
    from: ['first_decision'],
    startsWhen: 'return-decision-apart',
    length: hours(24),
    nationalChoice: 'returnDecision',
    actor: 'determining-authority',
    isOption: true,
    metBy: ['return_decision_issued', 'refusal_of_entry_issued'],
    voidBy: ['appeal_decided', ...GONE],
    ifLate: { says: 'return-decision-is-delayed', dutyRemains: true, cite: cite('APR 37') },
  },
  {
    id: 'appeal-return-decision-short',
    cite: cite('APR 67(1) subpara 3'),
    from: ['return_decision_received'],
    startsWhen: 'return-decision-apart-short',
    length: days(5),
    nationalUpTo: days(10),
    nationalChoice: 'appealShort',
    actor: 'applicant',
    isOption: true,
    metBy: ['return_decision_appealed'],
    ifLate: { says: 'return-decision-is-final', becomes: 'return_decision_became_final', cite: cite('APR 67(1)(e)') },
  },
  {
    id: 'appeal-return-decision-long',
    cite: cite('APR 67(7)(b)'),
    from: ['decision_notified', 'return_decision_received'],
    startsWhen: 'return-decision-apart-long',
    length: weeks(2),
    nationalUpTo: months(1),
    nationalChoice: 'appealLong',
    actor: 'applicant',
    isOption: true,
    metBy: ['return_decision_appealed'],
    ifLate: { says: 'return-decision-is-final', becomes: 'return_decision_became_final', cite: cite('APR 67(1)(e)') },
  },
  {
    id: 'return-border',
    cite: cite('RBPR 4(2)'),
    from: RIGHT_MAY_END,
    startsWhen: 'right-to-remain-ends-at-border',
    length: weeks(12),
    actor: 'return-authority',
    metBy: ['departed_under_return'],
    voidBy: ['stay_allowed', 'entry_authorised', 'left_territory', 'other_stay_right_granted'],
    ifLate: { says: 'return-goes-on-under-the-directive', dutyRemains: true, cite: cite('RBPR 4(4)') },
    variants: [
      { when: 'crisis-longer-return-border', length: weeks(18), cite: cite('RBPR 6(1)(a)') },
      { when: 'crisis-longer-return-border-rejected-before', length: weeks(18), cite: cite('RBPR 6(2)') },
    ],
  },
  {
    id: 'return-border-detention',
    cite: cite('RBPR 5(4)'),
    from: RIGHT_MAY_END,
    startsWhen: 'right-to-remain-ends-at-border',
    when: 'detained-during-border-return',
    length: weeks(12),
    actor: 'return-authority',
    metBy: ['released', 'departed_under_return'],
    voidBy: ['stay_allowed', 'entry_authorised', 'left_territory', 'other_stay_right_granted'],
    ifLate: { says: 'release-or-detain-under-the-directive', cite: cite('RBPR 5(4)') },
    variants: [
      { when: 'crisis-longer-return-border', length: weeks(18), cite: cite('RBPR 6(1)(b)') },
      { when: 'crisis-longer-return-border-rejected-before', length: weeks(18), cite: cite('RBPR 6(2)') },
    ],
  },
  {
    id: 'voluntary-departure-border',
    cite: cite('RBPR 4(5)'),
    from: ['voluntary_departure_granted'],
    startsWhen: 'departure-granted-at-border',
    length: days(15),
    granted: { field: 'days', atMost: days(15) },
    actor: 'applicant',
    isOption: true,
    metBy: ['departed_under_return', 'left_territory'],
    voidBy: ['other_stay_right_granted'],
    waitsWhile: 'may-stay',
    ifLate: { says: 'removal-follows', cite: cite('RD 8(1)') },
    variants: [
      {
        when: 'right-to-remain-ended-later',
        length: days(15),
        from: RIGHT_MAY_END,
        fromWhen: 'right-to-remain-ends',
        cite: cite('APR 68(1)'),
      },
    ],
  },
]);

/** Limits of return under the directive, which stand beside either regime. The directive is recalled. Source: RD 7, 11, 15. */
const underTheDirective = (regime: 'pact-2024' | 'dublin-iii'): readonly Limit[] =>
  limitsOf(regime, [
    {
      id: 'voluntary-departure',
      cite: cite('RD 7(1)'),
      from: ['voluntary_departure_granted'],
      startsWhen: 'departure-granted-inside',
      length: days(30),
      granted: { field: 'days', atMost: days(30), exceptWhen: 'prolonged' },
      actor: 'applicant',
      isOption: true,
      metBy: ['departed_under_return', 'left_territory'],
      voidBy: ['other_stay_right_granted'],
      waitsWhile: 'may-stay',
      ifLate: { says: 'removal-follows', cite: cite('RD 8(1)') },
      variants: [
        {
          when: 'right-to-remain-ended-later',
          length: days(30),
          from: RIGHT_MAY_END,
          fromWhen: 'right-to-remain-ends',
          cite: cite('APR 68(1)'),
        },
      ],
      recalled: true,
    },
    {
      id: 'return-detention',
      cite: cite('RD 15(5)'),
      from: ['detained', ...RIGHT_MAY_END],
      startsWhen: 'return-detention-begins',
      length: months(6),
      actor: 'return-authority',
      metBy: ['released', 'departed_under_return'],
      voidBy: ['left_territory', 'other_stay_right_granted'],
      ifLate: { says: 'release-from-detention', cite: cite('RD 15(5)') },
      variants: [{ when: 'return-detention-prolonged', length: months(18), cite: cite('RD 15(6)') }],
      recalled: true,
    },
    {
      id: 'entry-ban',
      cite: cite('RD 11(2)'),
      from: ['entry_ban_issued'],
      length: years(5),
      granted: { field: 'years', atMost: years(5), exceptWhen: 'serious_threat' },
      waitsWhile: 'not-departed-since',
      actor: 'applicant',
      isOption: true,
      metBy: [],
      voidBy: ['entry_ban_lifted'],
      ifLate: { says: 'entry-ban-ends', cite: cite('RD 11(2)') },
      variants: [
        {
          when: 'departed-since',
          length: years(5),
          from: ['departed_under_return'],
          cite: cite('RD 11(2)'),
          counting: CUT_OFF_COUNTING,
        },
      ],
      counting: CUT_OFF_COUNTING,
      recalled: true,
    },
  ]);

/** Return decision, remedy against it alone, return at the border, departure, detention, ban. */
export const returnLimits: readonly Limit[] = [
  ...atTheBorder,
  ...underTheDirective('pact-2024'),
  ...underTheDirective('dublin-iii'),
];
