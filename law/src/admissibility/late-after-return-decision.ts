import { cite, no, unknown, workingDays, yes } from '../core/index.ts';
import { APR_COUNTING, countPeriod } from '../time/index.ts';
import { foundByAuthority, type GroundRule } from './situation.ts';

const RECEIVED = 'return_decision_received';
const ASSESSED = 'new_elements_assessed';

/** How long after the return decision an application is in time. */
const IN_TIME = workingDays(7);

/**
 * The application was made more than seven working days after the person received a return decision, although told of
 * the consequence, and nothing new has come up since. Source: APR 38(1)(e).
 */
export const lateAfterReturnDecision: GroundRule = {
  id: 'late-after-return-decision',
  ground: 'late_after_return_decision',
  power: 'may',
  cite: cite('APR 38(1)(e)'),
  asks: [RECEIVED, 'application_made', ASSESSED, 'inadmissibility_ground_found'],
  figures: { inTime: IN_TIME },
  decide({ facts, course, calendar }) {
    const { begun } = course;
    const received = begun === undefined ? undefined : facts.of(RECEIVED).findLast((r) => r.on <= begun);
    if (!received || begun === undefined)
      return foundByAuthority(facts, 'late_after_return_decision')
        ? yes('late_after_return_decision', 'applied-late', ['inadmissibility_ground_found'])
        : no('no-return-decision-received');
    const lastDay = countPeriod(received.on, IN_TIME, APR_COUNTING, calendar).due;
    const made = facts.of('application_made').find((m) => m.on >= received.on);
    if (!made) return begun > lastDay ? unknown('application_made') : no('applied-in-time', [RECEIVED]);
    if (made.on <= lastDay) return no('applied-in-time', [RECEIVED, 'application_made']);
    if (received.told_of_time_limit === false) return no('not-told-of-time-limit', [RECEIVED]);
    const news = facts.of(ASSESSED).findLast((a) => a.on > lastDay);
    if (news?.found) return no('new-elements', [ASSESSED]);
    if (received.told_of_time_limit === undefined) return unknown(`${RECEIVED}.told_of_time_limit`);
    return news ? yes('late_after_return_decision', 'applied-late', [RECEIVED, 'application_made']) : unknown(ASSESSED);
  },
};
