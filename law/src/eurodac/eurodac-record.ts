import { type Actor, type Citation, calendarDate, cite, type Day, type MemberState } from '../core/index.ts';
import type { Facts } from '../file/index.ts';
import { type Clock, isOpen, LIMITS, type LimitId } from '../time/index.ts';
import type { EurodacCategory } from './category.ts';
import { type DataSet, dataSetsOf } from './data-set.ts';

/** Data that a State still has to send, and by when. */
export interface ToSend {
  readonly category: EurodacCategory;
  readonly limit: LimitId;
  readonly actor: Actor;
  readonly in?: MemberState;
  readonly due: Day;
  readonly cite: Citation;
}

/** What Eurodac holds of a person, what is still to be sent, and how the person is counted. */
export interface EurodacRecord {
  /** One linked sequence, in the order in which the sets were sent. */
  readonly dataSets: readonly DataSet[];
  readonly toSend: readonly ToSend[];
  /** However many data sets of an applicant there are, the person is one applicant: first in this year. */
  readonly firstAppliedIn?: number;
}

/** One person is counted once, through the link of the data sets. */
export const COUNTED_ONCE: readonly Citation[] = [cite('EUROD 3(6)'), cite('EUROD 12(1)(a)')];

const CATEGORY_OF: ReadonlyMap<LimitId, EurodacCategory> = new Map(
  LIMITS.flatMap(({ id, metBy, metWhere }) =>
    metBy.includes('biometrics_sent') && metWhere?.category
      ? [[id, metWhere.category as EurodacCategory] as const]
      : [],
  ),
);

function toSendOf(clock: Clock): ToSend[] {
  const category = CATEGORY_OF.get(clock.id);
  const owed = isOpen(clock) || (clock.state === 'late' && !clock.metBy);
  if (!category || !owed) return [];
  const { id: limit, actor, actingIn, due, cite: place } = clock;
  return [{ category, limit, actor, ...(actingIn ? { in: actingIn } : {}), due, cite: place }];
}

/**
 * What Eurodac holds of a person on the day of the facts, what is owed to it, and the year in which he or she counts as an
 * applicant for the first time. Source: EUROD 3(6), 12(1), 15 to 31.
 */
export function eurodacRecordOf(facts: Facts, clocks: readonly Clock[]): EurodacRecord {
  const dataSets = facts.first('biometrics_sent') ? dataSetsOf(facts) : [];
  const first = dataSets.find(({ category }) => category === 'applicant');
  return {
    dataSets,
    toSend: clocks.flatMap(toSendOf),
    ...(first ? { firstAppliedIn: calendarDate(first.sentOn).year } : {}),
  };
}
