import type { Admissibility } from '../admissibility/index.ts';
import { takenAsMinor } from '../age/index.ts';
import { type Remedy, remedyOf } from '../appeal/index.ts';
import type { ApplicationStanding } from '../application/index.ts';
import { placesOf } from '../capacity/index.ts';
import {
  asFinding,
  type Citation,
  calendarDate,
  type Day,
  type Finding,
  type MemberState,
  type RegimeId,
} from '../core/index.ts';
import { type EurodacRecord, eurodacRecordOf } from '../eurodac/index.ts';
import { type CaseEvent, type CaseFile, courseOf } from '../file/index.ts';
import {
  chooseProcedure,
  type FindRate,
  type Priority,
  type Procedure,
  priorityOf,
  type ReturnDuty,
} from '../procedure/index.ts';
import { type ProtectionStanding, protectionStanding } from '../protection/index.ts';
import {
  type DetentionGround,
  detentionOf,
  type Reception,
  type ReductionGround,
  receptionOf,
  reductionOf,
} from '../reception/index.ts';
import { type Regime, underOwnPlaces } from '../regimes/index.ts';
import type { Remain } from '../remain/index.ts';
import {
  type DeparturePeriod,
  detentionForReturn,
  type EntryBan,
  entryBanOf,
  type ReturnDetentionGround,
  type ReturnState,
  voluntaryDepartureOf,
} from '../return/index.ts';
import { type Screening, screeningOf } from '../screening/index.ts';
import type { Clock, LimitId } from '../time/index.ts';
import { type Duty, dutiesOf, type Right, rightsOf } from './entitlements.ts';
import { onTheApplication } from './on-the-application.ts';
import { outlineOf } from './outline.ts';
import type { Surroundings } from './settle.ts';
import type { Stage } from './stage.ts';
import { nextSteps, type Step } from './steps.ts';
import { whereExamined } from './where-examined.ts';

/** A limit that passed without what it asks for, or was met too late. */
export interface Breach {
  readonly limit: LimitId;
  readonly cite: Citation;
  /** The last day on which it could have been met. */
  readonly due: Day;
  /** The day on which it was met after all. */
  readonly metOn?: Day;
}

/** What the law says of one person on one day. */
export interface Position {
  readonly regime: RegimeId;
  readonly on: Day;
  readonly stage: Stage;
  readonly responsible: Finding<MemberState>;
  /** Which kind of application it is, and whether it was withdrawn. */
  readonly application: Finding<ApplicationStanding>;
  /** Whether the application is admissible, and if not, what follows. */
  readonly admissibility: Finding<Admissibility>;
  readonly procedure: Finding<Procedure>;
  /** The order in which the case is taken. */
  readonly priority: Finding<Priority>;
  /** How protection stands once it was granted. */
  readonly protection: Finding<ProtectionStanding>;
  readonly returnDecision: Finding<ReturnDuty>;
  /** Whether the person may stay because of an application, and on what that rests. */
  readonly rightToRemain: Finding<Remain>;
  /** What can be appealed, and in which time. */
  readonly remedy: Finding<Remedy>;
  /** Whether the person must return, under which rules, and how far it has come. */
  readonly return: Finding<ReturnState>;
  /** The time for voluntary departure that must be given. */
  readonly departurePeriod: Finding<DeparturePeriod>;
  /** Whether a ban on coming back must or may go with the return. */
  readonly entryBan: Finding<EntryBan>;
  /** Whether the person is, or was, to be screened after the latest arrival, and where he or she goes then. */
  readonly screening: Finding<Screening>;
  /** Whether the person is treated as a minor. */
  readonly minority: Finding<'minor'>;
  /** What of the reception conditions the person is entitled to. */
  readonly reception: Finding<Reception>;
  /** Whether reception conditions may be reduced. */
  readonly receptionReduction: Finding<ReductionGround>;
  /** Whether a detention, of an applicant or for return, rests on a ground and on nothing that forbids it. */
  readonly detention: Finding<DetentionGround | ReturnDetentionGround>;
  /** What Eurodac holds of the person, what is still to be sent, and how the person is counted. */
  readonly eurodac: EurodacRecord;
  readonly clocks: readonly Clock[];
  readonly duties: readonly Duty[];
  readonly rights: readonly Right[];
  readonly next: readonly Step[];
  readonly breaches: readonly Breach[];
  /** What the law took as done by the lapse of a limit. */
  readonly deemed: readonly CaseEvent[];
}

const noRate: FindRate = () => undefined;
const noPlaces = () => undefined;

/** Whether the border procedure is running, or a duty or a choice; priority at the entry hangs on it. */
function atTheBorder(stage: Stage, procedure: Finding<Procedure>): 'running' | 'possible' | 'no' {
  if (stage === 'border-procedure') return 'running';
  const possible =
    (procedure.holds === 'yes' && procedure.value.kind === 'border') ||
    (procedure.holds === 'judgement' && procedure.question === 'border-procedure-is-possible');
  return possible ? 'possible' : 'no';
}

/** Not using a right of appeal, of being heard again or of asking to stay is not a breach by anybody. */
const isBreach = (clock: Clock): boolean => clock.state === 'late' && clock.dueAtMost === undefined && !clock.isOption;

/**
 * A person's legal position on a day, under one regime: stage, responsible State, procedure, clocks with their
 * consequences, duties, rights, next steps and breaches. Pure: the same file, day, regime and surroundings give the
 * same position.
 */
export function positionOf(file: CaseFile, regime: Regime, on: Day, around: Surroundings = {}): Position {
  const outline = outlineOf(file, regime, on, around);
  const { facts, responsibility, clocks, stage, remain, returns, returnDecision } = outline;
  const { responsible, anchor } = responsibility;
  const departure = voluntaryDepartureOf(facts, returns);
  const here = whereExamined(facts) ?? anchor?.state;
  // The rate that counts is the latest one when the procedure is chosen (APR 42(1)(j)).
  const { begun = 0 } = courseOf(facts);
  const chosen =
    facts.of('procedure_opened').find((e) => e.on >= begun) ?? facts.of('first_decision').find((e) => e.on >= begun);
  const chosenOn = chosen?.on ?? on;
  const places = placesOf(facts, here, around.findBorderPlaces ?? noPlaces);
  const { application, admissibility, before } = onTheApplication({ facts, responsible, here }, regime, around);
  const choices = around.examinationChoicesOf?.(here);
  const procedure = chooseProcedure(
    {
      facts,
      responsible,
      here,
      year: calendarDate(chosenOn).year,
      findRate: around.findRate ?? noRate,
      crisis: regime.procedure.knowsCrisis ? around.crisis : undefined,
      before,
      places,
      nationalSafeOrigins: choices?.safeOrigins,
      redesignations: choices?.redesignations,
      earlyRate: choices?.earlyRate,
    },
    regime.procedure,
  );
  const care = { facts, stage, regime: regime.id, remain, returns, clocks };
  const own = <F extends Finding<unknown>>(finding: F): F => underOwnPlaces(finding, regime.counterparts);
  return {
    regime: regime.id,
    on,
    stage,
    responsible,
    application: own(application),
    admissibility: own(admissibility),
    procedure: own(procedure),
    priority: own(priorityOf({ facts, border: atTheBorder(stage, procedure), places, subsequent: before.subsequent })),
    protection: protectionStanding(facts),
    returnDecision: own(returnDecision),
    rightToRemain: remain,
    remedy: remedyOf(facts, regime.remedy),
    return: returns,
    departurePeriod: departure,
    entryBan: entryBanOf(facts, returns, clocks),
    screening: screeningOf(facts),
    minority: asFinding(takenAsMinor, takenAsMinor.decide({ facts, on })),
    reception: own(receptionOf(facts, remain, regime.reception)),
    receptionReduction: reductionOf(facts),
    detention: detentionForReturn(facts, returns, clocks) ?? own(detentionOf(facts)),
    eurodac: eurodacRecordOf(facts, clocks),
    clocks,
    duties: dutiesOf(care),
    rights: rightsOf(care),
    next: nextSteps({ ...outline, departure, procedure }, regime.id),
    breaches: clocks
      .filter(isBreach)
      .map((c) => ({ limit: c.id, cite: c.cite, due: c.due, ...(c.metBy ? { metOn: c.metBy.on } : {}) })),
    deemed: facts.events.filter((event) => event.deemed),
  };
}
