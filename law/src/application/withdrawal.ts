import { type Citation, cite, type FactName, type Finding, type Reason } from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';

type Withdrawn = EventOf<'application_withdrawn'>;

/** What counts as giving up an application without saying so. */
export type OmissionId = NonNullable<Withdrawn['ground']>;

/** One kind of omission: where it stands, and which noted fact excuses it or must be there. */
export interface Omission {
  readonly cite: Citation;
  /** A good or justified cause, or circumstances beyond control, excuse it. */
  readonly excusable: boolean;
  /** The person must have had a real opportunity. */
  readonly needsOpportunity?: true;
}

/** The omissions by which an application counts as withdrawn. Source: APR 41(1)(a)-(f). */
export const OMISSIONS: Readonly<Record<OmissionId, Omission>> = {
  not_lodged: { cite: cite('APR 41(1)(a)'), excusable: true, needsOpportunity: true },
  data_refused: { cite: cite('APR 41(1)(b)'), excusable: false },
  address_refused: { cite: cite('APR 41(1)(c)'), excusable: false },
  interview_missed: { cite: cite('APR 41(1)(d)'), excusable: true },
  not_available: { cite: cite('APR 41(1)(e)'), excusable: true },
  left_the_state: { cite: cite('APR 41(1)(f)'), excusable: false },
};

/** Where giving up an application stands, in words or by an omission, and the chance to explain. */
export const WITHDRAWAL_PLACES = {
  explicit: cite('APR 40(1)'),
  implicit: cite('APR 41(1)'),
  explanation: cite('APR 41(4)'),
} as const;

/** How an application was given up. */
export type Withdrawal = 'explicit' | 'implicit';

const EVENT = 'application_withdrawn';

const because = (place: Citation, says: string, facts: readonly FactName[] = []): readonly Reason[] => [
  { rule: 'withdrawal', cite: place, says, facts },
];

/**
 * Whether the application counts as withdrawn: by the person, in writing; or by an omission that no good cause excuses.
 * While the person is asked to explain, nothing is decided. Source: APR 40, 41.
 */
export function withdrawalOf(facts: Facts, withdrawn: Withdrawn | undefined): Finding<Withdrawal> {
  if (!withdrawn) return { holds: 'no', because: because(WITHDRAWAL_PLACES.explicit, 'not-withdrawn') };
  if (withdrawn.how === 'explicit') {
    return withdrawn.in_writing === false
      ? {
          holds: 'no',
          because: because(WITHDRAWAL_PLACES.explicit, 'not-withdrawn-in-writing', [`${EVENT}.in_writing`]),
        }
      : {
          holds: 'yes',
          value: 'explicit',
          because: because(WITHDRAWAL_PLACES.explicit, 'withdrawn-by-the-person', [EVENT]),
        };
  }
  const omission = withdrawn.ground ? OMISSIONS[withdrawn.ground] : undefined;
  const place = omission?.cite ?? WITHDRAWAL_PLACES.implicit;
  const invited = facts.last('explanation_invited');
  const decided = facts.of('first_decision').some((d) => d.on >= withdrawn.on);
  if (invited && invited.on >= withdrawn.on && !decided)
    return {
      holds: 'judgement',
      question: 'does-the-explanation-excuse',
      by: 'determining-authority',
      because: because(WITHDRAWAL_PLACES.explanation, 'asked-to-explain', ['explanation_invited']),
    };
  return excused(withdrawn, omission, place);
}

function excused(withdrawn: Withdrawn, omission: Omission | undefined, place: Citation): Finding<Withdrawal> {
  const { good_cause: cause, opportunity } = withdrawn;
  if (omission?.needsOpportunity && opportunity === false)
    return { holds: 'no', because: because(place, 'no-opportunity-to-lodge', [`${EVENT}.opportunity`]) };
  if ((omission?.excusable ?? true) && cause === true)
    return { holds: 'no', because: because(place, 'good-cause', [`${EVENT}.good_cause`]) };
  const missing = [
    ...(omission?.needsOpportunity && opportunity === undefined ? [`${EVENT}.opportunity`] : []),
    ...((omission?.excusable ?? true) && cause === undefined ? [`${EVENT}.good_cause`] : []),
  ];
  return missing.length > 0
    ? { holds: 'unknown', missing, because: because(place, 'fact-missing', missing) }
    : { holds: 'yes', value: 'implicit', because: because(place, 'taken-as-withdrawn', [EVENT]) };
}
