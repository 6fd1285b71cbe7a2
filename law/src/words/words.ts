import type { Admissibility } from '../admissibility/index.ts';
import type { Remedy } from '../appeal/index.ts';
import type { ApplicationStanding, Withdrawal } from '../application/index.ts';
import type { Actor, Day, MemberState, Period, RegimeId } from '../core/index.ts';
import type { EventType } from '../file/index.ts';
import type { Pace, Theme } from '../guarantees/index.ts';
import type { Stage } from '../position/index.ts';
import type { AccelerationGround, Priority, Procedure, ReturnDuty } from '../procedure/index.ts';
import type { ProtectionStanding } from '../protection/index.ts';
import type { DetentionGround, Reception } from '../reception/index.ts';
import type { Remain } from '../remain/index.ts';
import type { EntryBan, ReturnDetentionGround, ReturnState } from '../return/index.ts';
import type { Referral, Screening } from '../screening/index.ts';
import type { ClockState, ConditionId, Step, StepWhy } from '../time/index.ts';

/** A step of a reckoning with what its words need beside it. */
export interface StepInWords {
  readonly step: Step;
  /** The length that was counted. */
  readonly length: Period;
  /** Whose holidays were looked at, to name them. */
  readonly state?: string | undefined;
}

type Table<Key extends string> = Readonly<Record<Key, string>>;

/**
 * Everything that the law says, in one language. A key of the law (`link-no-longer-fresh`) is looked up here and never
 * shown. Reasons, questions, consequences, stages, duties and rights are whole sentences; the rest are phrases that fit
 * into a line.
 */
export interface Words {
  /** BCP 47. */
  readonly language: string;

  readonly reasons: Table<string>;
  readonly questions: Table<string>;
  readonly consequences: Table<string>;
  readonly stages: Table<Stage>;
  readonly duties: Table<string>;
  readonly rights: Table<string>;
  readonly events: Table<EventType>;

  /** What must be done within a limit, as an order without a stop. */
  readonly limits: Table<string>;
  /** The next steps, as an order without a stop. */
  readonly steps: Table<string>;
  /** Reads after "when". */
  readonly conditions: Table<ConditionId>;
  /** What tells two variants of one condition apart. Reads after "and". */
  readonly qualifiers: Table<string>;
  /** What a rule is about. */
  readonly rules: Table<string>;
  readonly actors: Table<Actor>;
  readonly states: Table<MemberState>;
  /** Fields of a person or an event by path without index: `person.born`. */
  readonly fields: Table<string>;
  /** Values that a field lets one choose; `detained.ground.return` where the bare word means something else. */
  readonly values: Table<string>;
  readonly procedures: Table<Procedure['kind']>;
  readonly procedureDuties: Table<Procedure['duty']>;
  readonly grounds: Table<AccelerationGround>;
  readonly returnDuties: Table<ReturnDuty>;
  /** Whole sentences on the application, its admissibility, the order of cases and protection. */
  readonly applicationKinds: Table<ApplicationStanding['kind'] | 'further'>;
  readonly withdrawals: Table<Withdrawal>;
  readonly admissibilities: Table<Admissibility['verdict']>;
  readonly entryPriorities: Table<Priority['entry']>;
  readonly filePriorities: Table<Priority['file']>;
  readonly protections: Table<ProtectionStanding['standing']>;
  /** The parts of a position, as headings. */
  readonly parts: Table<string>;
  readonly themes: Table<Theme>;
  readonly paces: Table<Pace>;
  readonly screenings: Table<Screening['kind']>;
  readonly screeningStandings: Table<Screening['standing']>;
  readonly referrals: Table<Referral>;
  readonly receptions: Table<Reception>;
  readonly detentionGrounds: Table<DetentionGround | ReturnDetentionGround>;
  readonly ages: Table<'minor'>;
  readonly remains: Table<Remain>;
  /** What can be appealed, as a beginning of a sentence. */
  readonly remediesAgainst: Table<Remedy['against']>;
  readonly remedyLimits: Table<Remedy['limit']>;
  readonly returnPhases: Table<ReturnState['phase']>;
  readonly returnFrames: Table<ReturnState['frame']>;
  readonly entryBans: Table<EntryBan>;
  readonly regimes: Table<RegimeId>;
  readonly clockStates: Table<ClockState>;
  readonly reckoning: Readonly<Record<StepWhy, (step: StepInWords) => string>>;

  day(of: Day): string;
  period(of: Period): string;
  /** How far a day lies from another: `in 12 days`. */
  distance(from: Day, to: Day): string;
  list(items: readonly string[]): string;
  readonly eurodac: EurodacWords;
  readonly sentences: Sentences;
}

/** The words for what Eurodac holds of a person. */
export interface EurodacWords {
  dataSet(parts: {
    readonly category: string;
    readonly state: string;
    readonly sentOn: string;
    readonly keptUntil: string | undefined;
    readonly comparedOnly: boolean;
    readonly erasedOn: string | undefined;
    readonly markedSince: string | undefined;
    readonly markedBecause: string | undefined;
  }): string;
  readonly markedBecause: Table<'protection' | 'residence-document'>;
  toSend(parts: {
    readonly category: string;
    readonly state: string | undefined;
    readonly due: string;
    readonly late: boolean;
  }): string;
  /** That several data sets are one person, and the year in which he or she is counted first. */
  linked(sets: number, firstYear: number | undefined): string;
}

/** Sentences put together from parts that are words already. */
export interface Sentences {
  isResponsible(state: string): string;
  procedure(procedure: string, duty: string, grounds: string): string;
  /** At least and at most so long; where the law sets no least time, only at most. */
  departurePeriod(least: string | undefined, atMost: string): string;
  /** A sentence, and the ground on which it rests where there is one. */
  withGround(sentence: string, ground: string | undefined): string;
  /** A finding that a human must make. */
  judgement(question: string, by: string): string;
  /** A finding that waits for facts. */
  unknown(missing: string): string;
  /** Detained, with the ground. */
  held(ground: string): string;
  /** Parts of the screening that nobody has done yet. */
  stillOpen(parts: readonly string[]): string;
  /** Entries that the screening form must hold and does not. */
  formLacks(entries: readonly string[]): string;
  /** A fact about one of several things of a kind: the third relative. */
  nth(fact: string, n: number): string;
  /** An event of this kind is missing. */
  noEvent(means: string): string;
  clock(parts: ClockInWords): string;
  /** Added to an answer that rests on something recalled. */
  recalled(): string;
  /** Why a regime was chosen: by the day of the application, before the change of the law or not. */
  regimeByApplication(regime: string, on: string, before: boolean, change: string): string;
  regimeWithoutApplication(regime: string): string;
  /** Registered before the change of the law, in another State since: the older criteria, the newer way of taking back. */
  regimeAcrossTheChange(regime: string, criteria: string, on: string, change: string): string;
}

/** The parts of a clock as words. */
export interface ClockInWords {
  readonly what: string;
  readonly actor: string;
  /** The State whose authority must act. */
  readonly state: string | undefined;
  readonly due: string;
  readonly dueAtMost: string | undefined;
  readonly standing: ClockState;
  readonly metOn: string | undefined;
  /** Met after the last day. */
  readonly metLate: boolean;
}
