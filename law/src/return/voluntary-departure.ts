import { type Citation, cite, days, type Finding, type Period, type Reason } from '../core/index.ts';
import { courseOf, type Facts } from '../file/index.ts';
import type { ReturnState } from './return-state.ts';

/** The time for voluntary departure that the law allows. */
export interface DeparturePeriod {
  /** The shortest time; absent where the law sets none. */
  readonly least?: Period;
  readonly atMost: Period;
}

/** The figures. Source: RBPR 4(5); RD 7(1) (recalled). */
export const DEPARTURE = {
  border: { atMost: days(15) },
  directive: { least: days(7), atMost: days(30) },
} as const satisfies Readonly<Record<string, DeparturePeriod>>;

const because = (place: Citation, says: string, ...facts: string[]): Reason => ({
  rule: 'voluntary-departure',
  cite: place,
  says,
  facts,
});

const BORDER = cite('RBPR 4(5)');

/**
 * Whether time to leave voluntarily must be given, and how much: at the border only on request and at most fifteen days,
 * elsewhere seven to thirty days. Source: RBPR 4(5); RD 7(1), 7(4).
 */
export function voluntaryDepartureOf(facts: Facts, state: Finding<ReturnState>): Finding<DeparturePeriod> {
  if (state.holds === 'no') return state;
  if (state.holds !== 'yes') return { ...state, because: state.because };
  const course = courseOf(facts);
  const { ruling } = course;
  const since = ruling?.on ?? 0;
  const risk = facts.of('departure_risk_assessed').findLast((e) => e.on >= since);
  const manifestly = ruling?.type === 'first_decision' && ruling.outcome === 'manifestly_unfounded';
  const border = state.value.frame === 'border' || (state.value.frame === 'refusal-of-entry' && ruling !== undefined);
  if (state.value.frame === 'refusal-of-entry' && !ruling)
    return { holds: 'no', because: [because(cite('SBC 14'), 'entry-was-refused', 'refusal_of_entry_issued')] };
  const place = border ? BORDER : cite('RD 7(4)');
  const barred = manifestly
    ? because(place, 'manifestly-unfounded-bars-time-to-leave', 'first_decision')
    : risk?.absconding
      ? because(place, 'absconding-bars-time-to-leave', 'departure_risk_assessed')
      : risk?.danger
        ? because(place, 'danger-bars-time-to-leave', 'departure_risk_assessed')
        : undefined;
  if (border && barred) return { holds: 'no', because: [barred] };
  if (border && !facts.of('voluntary_departure_requested').some((e) => e.on >= since))
    return {
      holds: 'no',
      because: [because(BORDER, 'nobody-asked-for-time-to-leave', 'voluntary_departure_requested')],
    };
  if (barred)
    return { holds: 'judgement', question: 'shorten-time-to-leave', by: 'return-authority', because: [barred] };
  if (!risk) {
    const missing = ['departure_risk_assessed'];
    return { holds: 'unknown', missing, because: [because(place, 'fact-missing', ...missing)] };
  }
  return {
    holds: 'yes',
    value: border ? DEPARTURE.border : DEPARTURE.directive,
    because: [because(border ? BORDER : cite('RD 7(1)'), 'time-to-leave-must-be-given', 'departure_risk_assessed')],
  };
}
