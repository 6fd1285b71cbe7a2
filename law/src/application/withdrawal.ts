import { type Citation, cite, type FactName, type Finding, type Reason } from '../core/index.ts';
import { type EventOf, excusesFor, type Facts, type OmissionId } from '../file/index.ts';

type Withdrawn = EventOf<'application_withdrawn'>;

/** Where each omission stands by which an application counts as withdrawn. Source: APR 41(1)(a)-(f). */
export const OMISSIONS: Readonly<Record<OmissionId, Citation>> = {
  not_lodged: cite('APR 41(1)(a)'),
  data_refused: cite('APR 41(1)(b)'),
  address_refused: cite('APR 41(1)(c)'),
  interview_missed: cite('APR 41(1)(d)'),
  not_available: cite('APR 41(1)(e)'),
  left_the_state: cite('APR 41(1)(f)'),
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
  const place = withdrawn.ground ? OMISSIONS[withdrawn.ground] : WITHDRAWAL_PLACES.implicit;
  if (facts.of('omission_excused').some((e) => e.on >= withdrawn.on))
    return {
      holds: 'no',
      because: because(WITHDRAWAL_PLACES.explanation, 'omission-was-excused', ['omission_excused']),
    };
  const invited = facts.last('explanation_invited');
  const decided = facts.of('first_decision').some((d) => d.on >= withdrawn.on);
  if (invited && invited.on >= withdrawn.on && !decided)
    return {
      holds: 'judgement',
      question: 'does-the-explanation-excuse',
      by: 'determining-authority',
      because: because(WITHDRAWAL_PLACES.explanation, 'asked-to-explain', ['explanation_invited']),
    };
  return excused(withdrawn, place);
}

function excused(withdrawn: Withdrawn, place: Citation): Finding<Withdrawal> {
  const excuses = excusesFor(withdrawn);
  const found = excuses.find(({ field, is }) => withdrawn[field] === is);
  if (found) return { holds: 'no', because: because(place, found.says, [`${EVENT}.${found.field}`]) };
  const missing = excuses.filter(({ field }) => withdrawn[field] === undefined).map(({ field }) => `${EVENT}.${field}`);
  return missing.length > 0
    ? { holds: 'unknown', missing, because: because(place, 'fact-missing', missing) }
    : { holds: 'yes', value: 'implicit', because: because(place, 'taken-as-withdrawn', [EVENT]) };
}
