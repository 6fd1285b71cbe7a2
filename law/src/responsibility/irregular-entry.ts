import {
  addMonths,
  type Citation,
  type Day,
  inMonths,
  judgement,
  type MemberState,
  no,
  type Period,
  unknown,
  yes,
} from '../core/index.ts';
import type { EventOf } from '../file/index.ts';
import type { Rule, Situation } from './situation.ts';

type Entry = EventOf<'irregular_entry'>;
type Rescue = EventOf<'disembarked'>;
type LetIn = EventOf<'presented_at_border'>;
type Arrival = Entry | Rescue | LetIn;

/** How arrivals are looked at under one regime. */
export interface ArrivalRule {
  /** How long the link to the State lasts, in months; the last day of the last month still counts. */
  readonly freshness: Readonly<Record<'irregular_entry' | 'disembarked', Period>>;
  /**
   * What several fresh arrivals in different States mean: the border crossed last counts, because the act names the State
   * "thus entered" (D3 13(1)); or it is open, because the act names the State entered first and does not say whether a
   * short time outside begins anew (AMMR 33(1)).
   */
  readonly several: 'latest' | 'open';
  /** An absence after which an earlier arrival counts no more. */
  readonly absence: Period;
}

/** Last day on which a link of this age still counts. A cut-off, not a limit for acting: a day off does not move it. */
export const freshUntil = (since: Day, freshness: Period): Day => addMonths(since, inMonths(freshness));

const stateOf = (arrival: Arrival): MemberState => (arrival.type === 'irregular_entry' ? arrival.into : arrival.in);

const lengthOf = ({ type }: Arrival, { freshness }: ArrivalRule): Period =>
  type === 'disembarked' ? freshness.disembarked : freshness.irregular_entry;

/**
 * Let in at the border without meeting the conditions of entry: on humanitarian grounds that is an irregular crossing all
 * the same; a permit or visa of a State makes it a lawful entry.
 */
const isLetIn = (e: LetIn): boolean =>
  !e.entry_conditions_met && e.entry_allowed === true && (e.allowed_because ?? 'humanitarian') === 'humanitarian';

/** What an authority decided on an arrival that competes with another. */
const countsOf = (arrival: Arrival): boolean | undefined =>
  arrival.type === 'presented_at_border' ? undefined : arrival.counts;

/** The arrivals in order. A crossing with a rescue after it gives way to the rescue (AMMR 33(2)). */
function arrivalsOf({ frozen }: Situation): Arrival[] {
  const rescued = frozen.last('disembarked')?.on ?? Number.NEGATIVE_INFINITY;
  return frozen.events.filter(
    (e): e is Arrival =>
      e.type === 'disembarked' ||
      (e.on > rescued && (e.type === 'irregular_entry' || (e.type === 'presented_at_border' && isLetIn(e)))),
  );
}

/** Whether the person was away between two arrivals for so long that the earlier one counts no more. */
const wasAwayBetween = ({ frozen }: Situation, before: Arrival, after: Arrival, absence: Period): boolean =>
  frozen.of('left_territory').some((left) => left.on >= before.on && addMonths(left.on, inMonths(absence)) <= after.on);

/**
 * The arrivals that may decide: the latest, and where the act leaves it open also fresh ones in other States. Where an
 * authority has said which of them counts, that one alone.
 */
function competing(situation: Situation, rule: ArrivalRule): readonly Arrival[] {
  const arrivals = arrivalsOf(situation).filter((arrival) => countsOf(arrival) !== false);
  const latest = arrivals.findLast(countsOf) ?? arrivals.at(-1);
  if (!latest) return [];
  if (rule.several === 'latest' || countsOf(latest)) return [latest];
  const others = arrivals.filter(
    (arrival) =>
      stateOf(arrival) !== stateOf(latest) &&
      situation.anchor.on <= freshUntil(arrival.on, lengthOf(arrival, rule)) &&
      !wasAwayBetween(situation, arrival, latest, rule.absence),
  );
  return [...others, latest];
}

const factsOf = (arrivals: readonly Arrival[]): Arrival['type'][] => [...new Set(arrivals.map((a) => a.type))];

/** Which of several crossings counts is for the State that determines, and for the one that it asks. */
const whichCounts = (arrivals: readonly Arrival[]) =>
  judgement('which-crossing-counts', 'determining-state', factsOf(arrivals));

/**
 * The State whose external border the person first crossed irregularly, while that link is fresh.
 * `rescuesCount` says whether a disembarkation is an irregular entry under these rules.
 * Source: AMMR 33(1), D3 13(1).
 */
export const irregularEntry = (p: ArrivalRule & { cite: Citation; rescuesCount: boolean }): Rule<MemberState> => ({
  id: 'irregular-entry',
  cite: p.cite,
  asks: ['irregular_entry', 'disembarked', 'irregular_entry.counts', 'presented_at_border.allowed_because'],
  figures: { freshness: p.freshness.irregular_entry },
  decide(situation) {
    const arrivals = competing(situation, p);
    const arrival = arrivals.at(-1);
    if (!arrival) return no('no-irregular-crossing');
    if (arrivals.length > 1) return whichCounts(arrivals);
    if (arrival.type === 'disembarked' && !p.rescuesCount) return no('arrival-was-a-rescue', ['disembarked']);
    if (situation.anchor.on > freshUntil(arrival.on, lengthOf(arrival, p)))
      return no('link-no-longer-fresh', [arrival.type]);
    if (arrival.type === 'presented_at_border' && arrival.allowed_because === undefined)
      return unknown('presented_at_border.allowed_because');
    return yes(stateOf(arrival), 'crossed-irregularly', [arrival.type]);
  },
});

/**
 * The State of disembarkation after search and rescue, while that link is fresh. Once it is not, the crossing behind it
 * does not revive. Source: AMMR 33(2).
 */
export const rescuedAtSea = (p: ArrivalRule & { cite: Citation }): Rule<MemberState> => ({
  id: 'rescued-at-sea',
  cite: p.cite,
  asks: ['disembarked', 'disembarked.counts'],
  figures: { freshness: p.freshness.disembarked },
  decide(situation) {
    const arrivals = competing(situation, p);
    const arrival = arrivals.at(-1);
    if (arrivals.length > 1 && factsOf(arrivals).includes('disembarked')) return whichCounts(arrivals);
    if (arrival?.type !== 'disembarked') return no('no-disembarkation');
    if (situation.anchor.on > freshUntil(arrival.on, p.freshness.disembarked))
      return no('link-no-longer-fresh', ['disembarked']);
    return yes(arrival.in, 'disembarked', ['disembarked']);
  },
});

/** The State of relocation, for a person relocated after the crossing. Source: AMMR 33(3). */
export const relocatedAfterEntry = (p: { cite: Citation }): Rule<MemberState> => ({
  id: 'relocated-after-entry',
  cite: p.cite,
  asks: ['relocated'],
  decide(situation) {
    const relocation = situation.frozen.last('relocated');
    if (!relocation) return no('no-relocation');
    const arrival = arrivalsOf(situation).at(-1);
    if (!arrival || relocation.on < arrival.on) return no('no-relocation-after-entry', ['relocated']);
    return yes(relocation.to, 'relocated-after-entry', ['relocated', arrival.type]);
  },
});
