import type { InadmissibilityChoices, LinkVersionId } from '../admissibility/index.ts';
import type { FindBorderPlaces } from '../capacity/index.ts';
import { addDays, type Day, type Finding, later, type MemberState } from '../core/index.ts';
import type { CrisisDecision } from '../crisis/index.ts';
import { type CaseEvent, type CaseFile, compareEvents, type Facts, factsOf } from '../file/index.ts';
import type { FindRate, Redesignation } from '../procedure/index.ts';
import type { Regime } from '../regimes/index.ts';
import { type Calendar, type Clock, lapses, type NationalOf, runClocks, weekendsOnly } from '../time/index.ts';
import { type Responsibility, responsibleState } from '../transfer/index.ts';
import { afterUnnamedShift } from './unnamed-shift.ts';

/** What the law looks at beside the file: the holidays of the States. */
export type CalendarOf = (state: MemberState | undefined) => Calendar;

/** What the law looks at beside the file. All of it is data. */
export interface Surroundings {
  /** Public holidays by State; without it only weekends are days off. */
  readonly calendarOf?: CalendarOf;
  /** Recognition rates, where the file holds none. */
  readonly findRate?: FindRate;
  /** What national law chose, by State; what is not known is left open. */
  readonly nationalOf?: NationalOf;
  /** What the Council authorised in crises and under force majeure; it ends by itself. */
  readonly crisis?: readonly CrisisDecision[];
  /** How the States stand with their border places, where the file does not say. */
  readonly findBorderPlaces?: FindBorderPlaces;
  /** What the law of a State chose for the examination; what is not known is left open. */
  readonly examinationChoicesOf?: (state: MemberState | undefined) => ExaminationChoices | undefined;
  /** Which version of the links to a safe third country counts; without it the one in force on the day. */
  readonly safeThirdCountryLinks?: LinkVersionId;
}

/** Choices that the acts leave to national law in the examination. */
export interface ExaminationChoices {
  readonly inadmissibility?: InadmissibilityChoices;
  /** Countries that the State designates as safe for their own people. Source: APR 64(1). */
  readonly safeOrigins?: readonly string[];
  /** What it told the Commission of countries removed from the list of the Union. Source: APR 64(3). */
  readonly redesignations?: readonly Redesignation[];
  /** It used the recognition rate as a ground before the act applied, and had the procedures by then. Source: APR 79(3). */
  readonly earlyRate?: boolean;
}

const weekends: CalendarOf = (state) => weekendsOnly(state ?? 'EU');

/** A file on a day, with every lapse that the law turns into an event among its events. */
export interface Settled {
  readonly facts: Facts;
  readonly responsibility: Responsibility;
  readonly clocks: readonly Clock[];
  readonly crisis: readonly CrisisDecision[] | undefined;
}

/** With some for each event, more lapses than any course of events can hold; reaching it means that two rules feed each other. */
const MOST_LAPSES = 32;

/** The event that a lapse amounts to. Silence is dated on the last day of the limit; a shift on the day after it. */
function eventOfLapse(clock: Clock, responsibility: Responsibility): CaseEvent | undefined {
  switch (clock.ifLate.becomes) {
    case 'take_charge_accepted':
    case 'take_back_accepted':
    case 'take_back_confirmed':
    case 'relocation_confirmed':
      return clock.actingIn
        ? ({ type: clock.ifLate.becomes, on: clock.due, by: clock.actingIn, deemed: true } as CaseEvent)
        : undefined;
    case 'transferred':
      return clock.actingIn ? { type: 'transferred', on: clock.due, to: clock.actingIn, deemed: true } : undefined;
    case 'screening_ended':
      return clock.actingIn
        ? { type: 'screening_ended', on: clock.due, in: clock.actingIn, how: 'time_limit', deemed: true }
        : undefined;
    case 'responsibility_shifted': {
      const to = clock.actingIn ?? responsibility.anchor?.state;
      const because = clock.id === 'transfer' ? 'transfer_not_carried_out_in_time' : 'request_not_sent_in_time';
      const on = clock.undoneOn === undefined ? addDays(clock.due, 1) : later(addDays(clock.due, 1), clock.undoneOn);
      return to ? { type: 'responsibility_shifted', on, to, because, deemed: true } : undefined;
    }
    case 're_examination_closed':
      return { type: 're_examination_closed', on: addDays(clock.due, 1), deemed: true };
    case 'decision_became_final':
    case 'stay_not_requested':
    case 'return_decision_became_final':
      return clock.actingIn
        ? { type: clock.ifLate.becomes, on: addDays(clock.dueAtMost ?? clock.due, 1), in: clock.actingIn, deemed: true }
        : undefined;
    default:
      return undefined;
  }
}

/**
 * Brings a file to a day: runs the clocks, and where one lapsed with a consequence that the law itself makes happen,
 * takes that as an event and looks again. Nobody has to notice a lapse.
 */
export function settle(file: CaseFile, regime: Regime, on: Day, around: Surroundings = {}): Settled {
  const { calendarOf = weekends, crisis } = around;
  let events = file.events;
  for (let lapsed = 0; lapsed < MOST_LAPSES + 4 * file.events.length; lapsed += 1) {
    const facts = factsOf(file.person, events, on);
    const responsibility = responsibleState(facts, regime.responsibility, crisis);
    const indicated = (): Finding<MemberState> | undefined => responsibility.indicated;
    const clocks = runClocks(regime.limits, {
      facts,
      calendarOf,
      indicated,
      responsible: responsibility.responsible,
      anchor: responsibility.anchor,
      nationalOf: around.nationalOf,
      crisis,
    });
    const event = lapses(clocks)
      .map((clock) => eventOfLapse(clock, responsibility))
      .find((e) => e !== undefined && !isThere(e, facts));
    if (!event) return { facts, responsibility: afterUnnamedShift(responsibility, clocks, facts), clocks, crisis };
    events = [...events, event].sort(compareEvents);
  }
  throw new Error(`The lapses of this file under ${regime.id} do not come to an end. This is a fault in the rules.`);
}

/** Whether this lapse was taken as an event already. */
const isThere = (event: CaseEvent, facts: Facts): boolean =>
  facts.events.some((e) => e.deemed && compareEvents(e, event) === 0);
