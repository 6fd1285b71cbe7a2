import { addMonths, type Citation, type Day, inMonths, type MemberState, no, type Period, yes } from '../core/index.ts';
import type { EventOf } from '../file/index.ts';
import type { Rule, Situation } from './situation.ts';

/** How long a link to a State lasts. */
export interface Freshness {
  readonly cite: Citation;
  /** In months; the last day of the last month still counts. */
  readonly freshness: Period;
}

/** Last day on which a link of this age still counts. A cut-off, not a limit for acting: a day off does not move it. */
export const freshUntil = (since: Day, freshness: Period): Day => addMonths(since, inMonths(freshness));

type Entry = EventOf<'irregular_entry'>;
type Rescue = EventOf<'disembarked'>;

/**
 * The arrival that counts: the latest crossing, because a later crossing of the external border presupposes that the
 * person had left. A crossing that ended in a rescue is the rescue.
 */
export function arrivalOf({ frozen }: Situation): Entry | Rescue | undefined {
  const entry = frozen.last('irregular_entry');
  const rescue = frozen.last('disembarked');
  if (!entry || !rescue) return entry ?? rescue;
  return rescue.on >= entry.on ? rescue : entry;
}

/**
 * The State whose external border the person first crossed irregularly, while that link is fresh.
 * `rescuesCount` says whether a disembarkation is an irregular entry under these rules.
 * Source: AMMR 33(1), D3 13(1).
 */
export const irregularEntry = (p: Freshness & { rescuesCount: boolean }): Rule<MemberState> => ({
  id: 'irregular-entry',
  cite: p.cite,
  asks: ['irregular_entry', 'disembarked'],
  figures: { freshness: p.freshness },
  decide(situation) {
    const arrival = arrivalOf(situation);
    if (!arrival) return no('no-irregular-crossing');
    if (arrival.type === 'disembarked' && !p.rescuesCount) return no('arrival-was-a-rescue', ['disembarked']);
    if (situation.anchor.on > freshUntil(arrival.on, p.freshness)) return no('link-no-longer-fresh', [arrival.type]);
    const state = arrival.type === 'disembarked' ? arrival.in : arrival.into;
    return yes(state, 'crossed-irregularly', [arrival.type]);
  },
});

/**
 * The State of disembarkation after search and rescue, while that link is fresh. Once it is not, the crossing behind it
 * does not revive. Source: AMMR 33(2).
 */
export const rescuedAtSea = (p: Freshness): Rule<MemberState> => ({
  id: 'rescued-at-sea',
  cite: p.cite,
  asks: ['disembarked'],
  figures: { freshness: p.freshness },
  decide(situation) {
    const arrival = arrivalOf(situation);
    if (arrival?.type !== 'disembarked') return no('no-disembarkation');
    if (situation.anchor.on > freshUntil(arrival.on, p.freshness)) return no('link-no-longer-fresh', ['disembarked']);
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
    const arrival = arrivalOf(situation);
    if (!arrival || relocation.on < arrival.on) return no('no-relocation-after-entry', ['relocated']);
    return yes(relocation.to, 'relocated-after-entry', ['relocated', arrival.type]);
  },
});
