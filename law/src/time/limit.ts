import { type Actor, type Citation, type Day, type Period, parseCitation, type RegimeId } from '../core/index.ts';
import type { EventType } from '../file/index.ts';
import type { ConditionId, QualifierId } from './conditions.ts';
import { type CountingRule, countingRuleOf } from './counting.ts';
import type { NationalChoice } from './national.ts';

/** Name of a time limit, in the words of the act: `take-charge-request`. */
export type LimitId = string;

/** What the law makes happen when a limit passes unused. */
export interface Consequence {
  /** Key of the sentence: `requesting-state-becomes-responsible`. */
  readonly says: string;
  readonly cite: Citation;
  /** What was to be done is still owed after the lapse. */
  readonly dutyRemains?: true;
  /** Follows only where it was done too late: not to do it at all changes nothing. */
  readonly onlyIfDone?: true;
  /** The event that the law takes as done by the lapse, without anybody acting. */
  readonly becomes?: Extract<
    EventType,
    | 'take_charge_accepted'
    | 'take_back_accepted'
    | 'take_back_confirmed'
    | 'relocation_confirmed'
    | 'screening_ended'
    | 'responsibility_shifted'
    | 'transferred'
    | 're_examination_closed'
    | 'decision_became_final'
    | 'stay_not_requested'
    | 'return_decision_became_final'
  >;
}

/** Another length or another start for some cases; the first variant whose condition holds is used. */
export interface Variant {
  readonly when: ConditionId;
  /** Only where this holds as well. */
  readonly and?: QualifierId;
  readonly length: Period;
  /** Counts from the first of these that came on or after the start; from the start where there is none. */
  readonly from?: readonly EventType[];
  /** Only those of them for which this holds. */
  readonly fromWhen?: QualifierId;
  /** Its figure is recalled, though that of the limit is not. */
  readonly recalled?: true;
  /** The variant never ends later than the limit without it. */
  readonly notBeyondBase?: true;
  readonly cite: Citation;
  /** Where the consequence of letting it pass stands, where not as of the base. */
  readonly lateCite?: Citation;
  /** How the variant is counted, where not as the base. */
  readonly counting?: CountingRule;
}

/** A time limit: what starts it, its length, who must act, what meets it, and what follows when it passes. */
export interface Limit {
  readonly id: LimitId;
  readonly regime: RegimeId;
  readonly cite: Citation;
  /** Events that start it. Each occurrence starts a clock of its own. */
  readonly from: readonly EventType[];
  /** Only the occurrences for which this holds start it. */
  readonly startsWhen?: QualifierId;
  /** Only occurrences before this day start it, where rules changed on it; or only those from it on. */
  readonly startsBefore?: Day;
  readonly startsFrom?: Day;
  /** Runs only where this holds. */
  readonly when?: ConditionId;
  readonly length: Period;
  /** Where national law chooses inside a range, its longest value; `length` is then the shortest. */
  readonly nationalUpTo?: Period;
  /** What national law calls the figure that it chooses; known, it takes the place of the range. */
  readonly nationalChoice?: NationalChoice;
  /** National law may choose a longer value without a bound, so without knowing it the law takes nothing as done. */
  readonly nationalAtLeast?: true;
  /** The starting event itself grants the length, in the unit of `atMost` and not beyond it, except where another field of it says so. */
  readonly granted?: { readonly field: string; readonly atMost: Period; readonly exceptWhen?: string };
  readonly actor: Actor;
  /** Using it is a right: letting it pass breaches nothing. */
  readonly isOption?: true;
  /** Care that is owed beside the procedure: no work of a case waits for it, and it leads no worklist. */
  readonly isGuarantee?: true;
  readonly metBy: readonly EventType[];
  /** Only events with these values meet it. A field that an event leaves open does not stand in the way. */
  readonly metWhere?: Readonly<Record<string, string | boolean>>;
  /** What met it counts no more when the State asked refuses in this event and the criteria point to another one. */
  readonly undoneBy?: 'take_charge_refused';
  /** Moot once a court has set the transfer decision aside and no new one was taken. */
  readonly voidWhenSetAside?: true;
  /** Events that make it moot. */
  readonly voidBy: readonly EventType[];
  /** Stands still while this holds. */
  readonly suspendedWhen?: ConditionId;
  /** Does not run yet while this holds. */
  readonly waitsWhile?: QualifierId;
  readonly ifLate: Consequence;
  readonly variants: readonly Variant[];
  /** Other lengths that the act would bear too; the furthest of them is shown beside the day that counts. */
  readonly otherReadings?: readonly Variant[];
  /** Where an answer by silence may also be dated on the day after the last day: the place that leaves it open. */
  readonly silence?: Citation;
  /** Counts from the day that the starting event names, and not from its own. */
  readonly countsFrom?: 'arrives_on' | 'reply_asked_by' | 'reply_by';
  /** Counts from the day that the starting event names in this field, where it names one, and from its own where not. */
  readonly countsFromIfNamed?: { readonly field: 'form_received_on'; readonly cite: Citation };
  /** Counts backwards: the starting event itself must come at least so long before that day. */
  readonly before?: true;
  /** Runs longer by the delay of a State that held back what shows its own responsibility. */
  readonly prolongedByHiding?: { readonly answerWithin: Period; readonly cite: Citation };
  /** Stands still while the person is missing; after that what was left runs on, and never less than this. */
  readonly stopsWhileMissing?: { readonly least: Period; readonly cite: Citation };
  readonly counting: CountingRule;
  /** The figure is recalled, not read in the act. */
  readonly recalled?: true;
}

type Defaults = 'voidBy' | 'variants' | 'counting';
type LimitRow = Omit<Limit, Defaults | 'regime'> & Partial<Pick<Limit, Defaults>>;

/** Builds the rows of a regime: no variants and nothing that voids unless said, counted as the act of the citation counts. */
export const limitsOf = (regime: RegimeId, rows: readonly LimitRow[]): readonly Limit[] =>
  rows.map((row) => ({
    voidBy: [],
    variants: [],
    counting: countingRuleOf(parseCitation(row.cite)?.act ?? ''),
    ...row,
    regime,
  }));
