import { type Citation, cite, type Day, day, type FactName, type Finding, type Reason } from '../core/index.ts';
import { courseOf, type EventOf, type Facts, grantedIn } from '../file/index.ts';

type Ground = EventOf<'protection_withdrawn'>['ground'];
type Status = 'refugee_status' | 'subsidiary_protection';

/** How protection stands once it was granted. */
export interface ProtectionStanding {
  readonly standing: 'stands' | 'under_review' | 'withdrawn' | 'ended';
  readonly status: Status;
  /** Under which rules the examination runs: those of the day on which it began. Source: APR 79(3). */
  readonly under?: 'apr' | 'directive';
}

/** The grounds on which protection must be withdrawn, where each status has them. Source: QR 14(1), 19(1). */
export const PROTECTION_GROUNDS: Readonly<Record<Ground, Readonly<Partial<Record<Status, Citation>>>>> = {
  ceased: { refugee_status: cite('QR 14(1)(a)'), subsidiary_protection: cite('QR 19(1)(a)') },
  excluded: { refugee_status: cite('QR 14(1)(b)'), subsidiary_protection: cite('QR 19(1)(b)') },
  misrepresentation: { refugee_status: cite('QR 14(1)(c)'), subsidiary_protection: cite('QR 19(1)(c)') },
  danger_to_state: { refugee_status: cite('QR 14(1)(d)') },
  danger_to_community_after_crime: { refugee_status: cite('QR 14(1)(e)') },
};

/** Where the withdrawal of protection and its limits stand. */
export const PROTECTION_PLACES = {
  review: cite('APR 65'),
  withoutReview: cite('APR 66(6)'),
  change: cite('APR 79(3)'),
  compelling: { refugee_status: cite('QR 11(1)'), subsidiary_protection: cite('QR 16(3)') },
} as const;

/** The first day on which an examination that begins follows the Regulation. Source: APR 79(3). */
const FIRST_DAY: Day = day('2026-06-12');

const because = (place: Citation, says: string, facts: readonly FactName[] = []): Reason => ({
  rule: 'withdrawal-of-protection',
  cite: place,
  says,
  facts,
});

const EVENT = 'protection_withdrawn';

/** The status that was granted last, by the authority or by a court. */
function statusOf(facts: Facts): Status | undefined {
  const granted = facts.events.findLast(
    (e) =>
      (e.type === 'first_decision' || e.type === 'appeal_decided') &&
      (e.outcome === 'refugee_status' || e.outcome === 'subsidiary_protection'),
  );
  if (granted?.type !== 'first_decision' && granted?.type !== 'appeal_decided') return undefined;
  return granted.outcome as Status;
}

/** The end of protection without an examination, where nothing was granted since. Source: APR 66(6). */
export function endOfProtection(facts: Facts): EventOf<'protection_ended'> | undefined {
  const ended = facts.last('protection_ended');
  const { ruling, judgment } = courseOf(facts);
  return ended && ended.on >= (judgment?.on ?? ruling?.on ?? 0) ? ended : undefined;
}

/** Whether a withdrawal that was pronounced holds: its ground fits the status, and nothing compelling bars it. */
function pronounced(withdrawn: EventOf<'protection_withdrawn'>, status: Status): Finding<ProtectionStanding> {
  const { ground, changed_circumstances: changed, compelling_reasons: compelling } = withdrawn;
  const place = PROTECTION_GROUNDS[ground][status];
  if (!place)
    return {
      holds: 'judgement',
      question: 'ground-not-for-this-status',
      by: 'determining-authority',
      because: [because(PROTECTION_PLACES.review, 'ground-fits-refugees-only', [`${EVENT}.ground`])],
    };
  if (ground === 'ceased' && (changed ?? true)) {
    const bar = PROTECTION_PLACES.compelling[status];
    const missing = [
      ...(changed === undefined ? [`${EVENT}.changed_circumstances`] : []),
      ...(compelling === undefined ? [`${EVENT}.compelling_reasons`] : []),
    ];
    if (missing.length > 0) return { holds: 'unknown', missing, because: [because(bar, 'fact-missing', missing)] };
    if (compelling)
      return {
        holds: 'judgement',
        question: 'compelling-reasons-to-keep-protection',
        by: 'determining-authority',
        because: [because(bar, 'compelling-reasons', [`${EVENT}.compelling_reasons`])],
      };
  }
  return {
    holds: 'yes',
    value: { standing: 'withdrawn', status },
    because: [because(place, 'protection-was-withdrawn', [EVENT])],
  };
}

/**
 * How protection stands: untouched, under examination, withdrawn on a ground, or ended without an examination. A
 * withdrawal whose ground does not fit the status, or that compelling reasons bar, goes back to people.
 * Source: APR 65, 66, 79(3); QR 11, 14, 16, 19.
 */
export function protectionStanding(facts: Facts): Finding<ProtectionStanding> {
  const status = statusOf(facts);
  if (!status) return { holds: 'no', because: [because(PROTECTION_PLACES.review, 'no-protection-granted')] };
  const ended = endOfProtection(facts);
  if (ended)
    return {
      holds: 'yes',
      value: { standing: 'ended', status },
      because: [because(PROTECTION_PLACES.withoutReview, 'protection-ended-without-examination', ['protection_ended'])],
    };
  const course = courseOf(facts);
  const { ruling, begun = 0 } = course;
  if (ruling?.type === EVENT && !grantedIn(course)) return pronounced(ruling, status);
  const earlier = facts.last(EVENT);
  if (earlier && earlier.on < begun) return pronounced(earlier, status);
  const started = facts.last('protection_review_started');
  const closed =
    facts.of('protection_review_ended').some((e) => started !== undefined && e.on >= started.on) ||
    (ruling?.type === EVENT && started !== undefined && ruling.on >= started.on);
  if (!started || closed)
    return {
      holds: 'yes',
      value: { standing: 'stands', status },
      because: [because(PROTECTION_PLACES.review, closed ? 'protection-stays-after-examination' : 'protection-stands')],
    };
  const under = started.on < FIRST_DAY ? 'directive' : 'apr';
  return {
    holds: 'yes',
    value: { standing: 'under_review', status, under },
    because: [
      because(PROTECTION_PLACES.review, 'protection-is-examined', ['protection_review_started']),
      ...(under === 'directive' ? [because(PROTECTION_PLACES.change, 'examination-began-under-the-directive')] : []),
    ],
  };
}
