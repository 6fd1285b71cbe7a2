import type { Admissibility } from '../admissibility/index.ts';
import type { Remedy } from '../appeal/index.ts';
import type { Actor, Citation, Day, MemberState, RegimeId } from '../core/index.ts';
import type { DataSet, EurodacCategory } from '../eurodac/index.ts';
import type { CaseFile, EventType } from '../file/index.ts';
import type { Stage, Surroundings } from '../position/index.ts';
import type { Priority, Procedure, ReturnDuty } from '../procedure/index.ts';
import type { ProtectionStanding } from '../protection/index.ts';
import type { DetentionGround, Reception, ReductionGround } from '../reception/index.ts';
import type { Remain } from '../remain/index.ts';
import type { EntryBan, ReturnDetentionGround, ReturnState } from '../return/index.ts';
import type { Referral, Screening } from '../screening/index.ts';
import type { ClockState, LimitId } from '../time/index.ts';

/** An answer that is not a value: a fact is missing, a human must judge, or the law says no. */
export type NoValue = 'unknown' | 'judgement' | 'none';

/** What a scenario says of one data set in Eurodac; what is left out is not looked at. */
export interface ExpectedDataSet {
  /** The last day on which it is kept. */
  readonly until?: Day;
  readonly cite?: Citation;
  readonly mark?: NonNullable<DataSet['mark']>['because'] | 'none';
  /** The day on which it was erased early. */
  readonly erased?: Day;
}

/** What a scenario says of one clock; what is left out is not looked at. `none` says that no such clock exists. */
export interface ExpectedClock {
  readonly due?: Day;
  readonly state?: ClockState;
  /** The day on the other reading of the act. */
  readonly otherwise?: Day;
  /** The latest last day that national law may choose. */
  readonly atMost?: Day;
  readonly cite?: Citation;
  /** Who must act. */
  readonly actor?: Actor;
  /** Key of what follows when it passes: `silence-is-acceptance`. */
  readonly ifLate?: string;
}

/** What the law took as done, and on which day where the scenario says so. */
export interface ExpectedDeemed {
  readonly type: EventType;
  readonly on?: Day;
}

/** What a scenario says of a position. What is left out is not looked at. */
export interface Expectation {
  readonly responsible?: MemberState | NoValue;
  /** Citations that must be among the reasons that decide the findings the scenario speaks of. */
  readonly because?: readonly Citation[];
  /** Exactly the facts that are missing, of the findings that are unknown. */
  readonly missing?: readonly string[];
  /** Facts that must be named by the reasons of the findings the scenario speaks of, also by those that answered no. */
  readonly restsOn?: readonly string[];
  readonly stage?: Stage;
  readonly procedure?: Pick<Procedure, 'kind' | 'duty'> | NoValue;
  /** `first` or `subsequent`, with what came of it. */
  readonly application?:
    | 'first'
    | 'subsequent'
    | 'further_representation'
    | 'withdrawn_explicit'
    | 'withdrawn_implicit'
    | NoValue;
  readonly admissibility?: Admissibility['verdict'] | NoValue;
  readonly priority?: Priority | NoValue;
  readonly protection?: ProtectionStanding['standing'] | NoValue;
  readonly clocks?: Readonly<Record<LimitId, ExpectedClock | 'none'>>;
  /** What Eurodac keeps of the person, by category; `none` where no data of it are stored. */
  readonly dataSets?: Readonly<Partial<Record<EurodacCategory, ExpectedDataSet | 'none'>>>;
  /** Steps that must be among the next ones. */
  readonly next?: readonly string[];
  /** Steps that must not be among the next ones. */
  readonly notNext?: readonly string[];
  /** Exactly the limits that were breached. */
  readonly breaches?: readonly LimitId[];
  /** Exactly what the law took as done by a lapse, in order. */
  readonly deemed?: readonly ExpectedDeemed[];
  readonly returnDecision?: ReturnDuty | 'none';
  readonly rightToRemain?: Remain | NoValue;
  readonly screening?: Screening['kind'] | NoValue;
  /** Where the person goes after the screening. */
  readonly referredTo?: Referral;
  readonly minority?: 'minor' | NoValue;
  readonly reception?: Reception | NoValue;
  readonly receptionReduction?: ReductionGround | NoValue;
  readonly detention?: DetentionGround | ReturnDetentionGround | NoValue;
  /** Duties, prohibitions and options that must be there. */
  readonly duties?: readonly string[];
  readonly notDuties?: readonly string[];
  readonly rights?: readonly string[];
  readonly notRights?: readonly string[];
  readonly remedy?: Pick<Remedy, 'limit' | 'against'> | NoValue;
  readonly return?: ReturnState | NoValue;
  /** Least and most, as periods in words: `7 days to 30 days`, `15 days`. */
  readonly departurePeriod?: string;
  readonly entryBan?: EntryBan | NoValue;
}

/** A worked example: a file, the day on which one looks at it, and what the law says of it then. */
export interface Scenario {
  readonly id?: string;
  readonly title: string;
  readonly why?: string;
  readonly regime: RegimeId;
  /** The day of the question; where the author names none, the day of the last event. */
  readonly on: Day;
  readonly file: CaseFile;
  readonly around: Surroundings;
  /** What the law must answer: the part `then` of the text. */
  readonly expected: Expectation;
  /** Title of the scenario of which this one is a twin. */
  readonly like?: string;
}
