import { cite, judgement, no, type Outcome, unknown, yes } from '../core/index.ts';
import type { EventOf } from '../file/index.ts';
import { type AdmissibilitySituation, foundByAuthority, type GroundRule } from './situation.ts';

const ASSESSED = 'new_elements_assessed';

type Assessment = EventOf<'new_elements_assessed'>;

/** Whether the application before was taken as withdrawn, or not admissible; both soften or widen what counts as new. */
const endOfEarlier = ({ facts, course }: AdmissibilitySituation): string | undefined =>
  facts.of('first_decision').findLast((d) => course.begun === undefined || d.on <= course.begun)?.outcome;

/** Whether the elements count as new relevant ones; `undefined` where a fact for that is missing. Source: APR 55(3), 55(5). */
function isRelevant(found: Assessment, earlier: string | undefined): Outcome<boolean> {
  if (!found.found) return no('no-new-elements', [ASSESSED]);
  if (found.relate_to === undefined) return unknown(`${ASSESSED}.relate_to`);
  if (found.relate_to === 'neither') return no('new-elements-beside-the-point', [ASSESSED]);
  if (found.relate_to === 'earlier_inadmissibility_ground' && earlier !== 'inadmissible')
    return no('new-elements-beside-the-point', [ASSESSED]);
  // For the need of protection only what makes it significantly more likely counts (APR 55(3)(a)).
  if (found.relate_to === 'need_of_protection') {
    if (found.significant === undefined)
      return judgement('new-elements-significant', 'determining-authority', [ASSESSED]);
    return found.significant ? yes(true, 'new-elements', [ASSESSED]) : no('new-elements-not-significant', [ASSESSED]);
  }
  return couldNotComeEarlier(found, earlier);
}

/** What could have been said earlier is left aside, unless it weighs much or the earlier case was never examined. Source: APR 55(5). */
function couldNotComeEarlier(found: Assessment, earlier: string | undefined): Outcome<boolean> {
  if (found.no_fault || found.significant || earlier === 'withdrawn_implicit')
    return yes(true, 'new-elements', [ASSESSED]);
  if (found.no_fault === undefined) return unknown(`${ASSESSED}.no_fault`);
  if (found.significant === undefined)
    return judgement('new-elements-significant', 'determining-authority', [ASSESSED]);
  return no('could-have-been-said-earlier', [ASSESSED]);
}

/** Where the preliminary examination of a further application stands, and what follows from it. */
export const PRELIMINARY_PLACES = {
  'new-elements-significant': cite('APR 55(3)(a)'),
  'not-a-subsequent-application': cite('APR 55(2)'),
  'new-elements': cite('APR 55(6)'),
  late: cite('APR 55(5)'),
  rejection: cite('APR 55(7)'),
} as const;

/**
 * A further application after a final decision, with nothing new that counts: it must be rejected. With new elements it
 * is examined, unless another ground applies. Source: APR 38(2), 55(2)-(7).
 */
export const subsequentWithoutNewElements: GroundRule = {
  id: 'subsequent-without-new-elements',
  ground: 'subsequent_without_new_elements',
  power: 'must',
  cite: cite('APR 38(2)'),
  places: PRELIMINARY_PLACES,
  restsOn({ facts, course }) {
    const assessed = facts.of(ASSESSED).findLast((a) => course.begun === undefined || a.on >= course.begun);
    const isLate = assessed?.no_fault === false && assessed.relate_to === 'earlier_inadmissibility_ground';
    const place = isLate ? PRELIMINARY_PLACES.late : PRELIMINARY_PLACES.rejection;
    return assessed && { cite: place, says: 'preliminary-examination-held', facts: [ASSESSED] };
  },
  asks: [ASSESSED, 'decision_became_final', 'inadmissibility_ground_found'],
  decide(situation) {
    const { facts, course } = situation;
    if (course.before === 0) return no('not-a-subsequent-application');
    const assessed = facts.of(ASSESSED).findLast((a) => course.begun === undefined || a.on >= course.begun);
    if (!assessed) {
      return foundByAuthority(facts, 'subsequent_without_new_elements')
        ? yes('subsequent_without_new_elements', 'no-new-elements', ['inadmissibility_ground_found'])
        : unknown(ASSESSED);
    }
    const relevant = isRelevant(assessed, endOfEarlier(situation));
    switch (relevant.holds) {
      case 'yes':
        return no('new-elements', relevant.facts);
      case 'no':
        return yes('subsequent_without_new_elements', relevant.says, relevant.facts);
      default:
        return relevant;
    }
  },
};
