import {
  type Actor,
  addDays,
  type Citation,
  type Day,
  days,
  later,
  type MemberState,
  type Period,
} from '../core/index.ts';
import type { CrisisDecision } from '../crisis/index.ts';
import { appliedIn, type CaseEvent, type EventType, type Facts } from '../file/index.ts';
import { findSetAside, findSuspension } from './appeal-that-suspends.ts';
import type { Calendar } from './calendar.ts';
import type { ConditionInput } from './condition-input.ts';
import { CONDITIONS, QUALIFIERS } from './conditions.ts';
import { countHours, type EndOfHours, isAfter } from './count-hours.ts';
import { countPeriod, type Reckoning, type Step } from './count-period.ts';
import type { Consequence, Limit, LimitId, Variant } from './limit.ts';
import type { NationalOf } from './national.ts';

export type ClockState = 'running' | 'met' | 'late' | 'suspended' | 'void';

/** A time limit that runs, or ran, for somebody. */
export interface Clock {
  readonly id: LimitId;
  readonly cite: Citation;
  /** The event that started it. */
  readonly startedBy: { readonly type: EventType; readonly on: Day };
  readonly length: Period;
  /** The last day. Where national law chooses, the earliest possible one. */
  readonly due: Day;
  /** The latest last day that national law may choose. */
  readonly dueAtMost?: Day;
  /** National law may give more time, and how much is not known. */
  readonly nationalMayGiveMore?: true;
  /** For a limit in hours that began at a known time: its end to the minute. */
  readonly hours?: EndOfHours;
  /** The day on another reading of the act. */
  readonly otherwise?: Reckoning['otherwise'];
  /** How the day was reckoned, step by step. */
  readonly steps: readonly Step[];
  readonly actor: Actor;
  /** The State whose authority must act, or in which the applicant must. */
  readonly actingIn?: MemberState;
  readonly state: ClockState;
  /** The event that met it, and its day. */
  readonly metBy?: { readonly type: EventType; readonly on: Day };
  /** The day on which what had met it came to nothing. */
  readonly undoneOn?: Day;
  readonly ifLate: Consequence;
  /** Letting it pass breaches nothing. */
  readonly isOption?: true;
  /** Care that is owed beside the procedure. */
  readonly isGuarantee?: true;
  /** The figure is recalled, not read in the act. */
  readonly recalled?: true;
}

/** What clocks are run on. */
export interface ClockInput {
  readonly facts: Facts;
  readonly calendarOf: (state: MemberState | undefined) => Calendar;
  readonly indicated: ConditionInput['indicated'];
  readonly responsible: ConditionInput['responsible'];
  readonly anchor: ConditionInput['anchor'];
  readonly crisis?: readonly CrisisDecision[] | undefined;
  /** What national law chose, where it is known. */
  readonly nationalOf?: NationalOf | undefined;
}

const counterpartOf = (event: CaseEvent): MemberState | undefined =>
  'to' in event && event.type !== 'application_made' ? (event.to as MemberState) : undefined;

/** The State that an event is about, for the calendar of whoever must act there. */
function stateIn(event: CaseEvent): MemberState | undefined {
  if ('in' in event) return event.in;
  return 'into' in event ? event.into : undefined;
}

function actingState(actor: Actor, start: CaseEvent, input: ClockInput): MemberState | undefined {
  switch (actor) {
    case 'screening-authority':
      // Who is sent back at once under an agreement is screened there (SR 7(2)).
      return (start.type === 'apprehended' ? start.sent_back_to : undefined) ?? stateIn(start) ?? presentIn(input);
    case 'requested-state':
    case 'notified-state':
    case 'relocation-state':
    case 'contributing-state':
      return counterpartOf(start);
    case 'notifying-state':
      return (start.type === 'eurodac_hit' ? start.received_by : undefined) ?? presentIn(input);
    case 'benefitting-state':
      return input.facts.last('relocation_information_sent')?.by ?? input.anchor?.state;
    case 'transferring-state':
    case 'requesting-state':
      return requesterOf(start, input);
    case 'determining-state':
      return stateIn(start) ?? input.anchor?.state;
    default:
      return stateIn(start) ?? presentIn(input);
  }
}

/** The State that had asked or notified the one whose answer starts the clock; the person may have moved on since. */
function requesterOf(answer: CaseEvent, input: ClockInput): MemberState | undefined {
  const { facts, anchor } = input;
  const asked = facts.events.findLast(
    (e) =>
      (e.type === 'take_charge_requested' ||
        e.type === 'take_back_requested' ||
        e.type === 'take_back_notified' ||
        e.type === 'humanitarian_request_made') &&
      e.on <= answer.on &&
      (!('by' in answer) || e.to === answer.by),
  );
  const determining = anchor && anchor.on <= answer.on ? anchor.state : undefined;
  if (asked?.type === 'take_charge_requested' || asked?.type === 'humanitarian_request_made')
    return asked.by ?? determining;
  const by = asked && 'by' in asked ? (asked.by as MemberState | undefined) : undefined;
  return by ?? appliedIn(facts, answer.on) ?? determining;
}

/** The State where the person is: of the latest registration, or the determining one. */
const presentIn = ({ facts, anchor }: ClockInput): MemberState | undefined => appliedIn(facts) ?? anchor?.state;

/** The event that a variant counts from: the first of its own kind of start since the limit began, or else that of the limit. */
function startOf(variant: Variant | undefined, asked: ConditionInput): CaseEvent {
  const { from, fromWhen } = variant ?? {};
  if (!from) return asked.start;
  const fits = (start: CaseEvent) => !fromWhen || QUALIFIERS[fromWhen]({ ...asked, start });
  return asked.facts.events.find((e) => e.on >= asked.start.on && from.includes(e.type) && fits(e)) ?? asked.start;
}

/** An answer meets a request only when it comes from the State that was asked. */
function answers(event: CaseEvent, start: CaseEvent): boolean {
  const asked = counterpartOf(start);
  return asked === undefined || !('by' in event) || event.by === asked;
}

/** Responsibility that comes to the very State that was asked, or that said yes, makes nothing moot: it is asked the more. */
const comesToTheOther = (event: CaseEvent, start: CaseEvent): boolean =>
  event.type === 'responsibility_shifted' &&
  event.to === (counterpartOf(start) ?? ('by' in start ? start.by : undefined));

const findAfter = (types: readonly EventType[], start: CaseEvent, facts: Facts): CaseEvent | undefined =>
  types.length === 0
    ? undefined
    : facts.events.find(
        (e) =>
          e !== start && e.on >= start.on && types.includes(e.type) && answers(e, start) && !comesToTheOther(e, start),
      );

/** What somebody did in answer. What the law takes as done by a lapse meets no limit: nobody acted. */
function findDone(
  { metBy, metWhere, undoneBy }: Limit,
  start: CaseEvent,
  facts: Facts,
  input: ClockInput,
): { readonly met?: CaseEvent | undefined; readonly undoneOn?: Day } {
  if (metBy.length === 0) return {};
  const done = facts.events.filter(
    (e) =>
      !e.deemed &&
      e !== start &&
      e.on >= start.on &&
      metBy.includes(e.type) &&
      (metWhere === undefined || hasValues(e, metWhere)) &&
      answers(e, start),
  );
  if (!undoneBy) return { met: done[0] };
  const undone = done.map((e) => refusalOf(e, undoneBy, facts, input));
  const met = done.find((_, index) => undone[index] === undefined);
  const last = undone.findLast((on) => on !== undefined);
  return met || last === undefined ? { met } : { undoneOn: last };
}

/** The day on which the State that was asked refused for good, where the criteria point to another one. */
function refusalOf(
  asked: CaseEvent,
  refusal: NonNullable<Limit['undoneBy']>,
  facts: Facts,
  input: ClockInput,
): Day | undefined {
  const state = counterpartOf(asked);
  const indicated = input.indicated();
  if (state === undefined || indicated?.holds !== 'yes' || indicated.value === state) return undefined;
  if (facts.of('re_examination_answered').some((e) => e.by === state && e.accepted)) return undefined;
  return facts.of(refusal).find((e) => e.by === state && e.on >= asked.on)?.on;
}

/** Whether an event has these values, or leaves them open. */
const hasValues = (event: CaseEvent, values: NonNullable<Limit['metWhere']>): boolean =>
  Object.entries(values).every(([name, value]) => {
    const found = (event as unknown as Readonly<Record<string, unknown>>)[name];
    return found === undefined || found === value;
  });

/** The first variant whose condition holds; one that asks for more than its condition goes before the others. */
function variantOf({ variants }: Limit, asked: ConditionInput): Variant | undefined {
  const open = variants.filter((variant) => CONDITIONS[variant.when](asked));
  return open.find((v) => v.and && QUALIFIERS[v.and](asked)) ?? open.find((v) => !v.and);
}

/** The limit with the length that the starting event grants, or that national law chose. */
function fitted(limit: Limit, start: CaseEvent, actingIn: MemberState | undefined, input: ClockInput): Limit {
  const length = grantedLength(limit, start) ?? nationalLength(limit, actingIn, input);
  if (!length) return limit;
  const { nationalUpTo: _range, nationalAtLeast: _open, ...row } = limit;
  const variants = limit.granted ? limit.variants.map((variant) => ({ ...variant, length })) : limit.variants;
  return { ...row, length, variants };
}

function grantedLength({ granted }: Limit, start: CaseEvent): Period | undefined {
  if (!granted) return undefined;
  const fields = start as unknown as Readonly<Record<string, unknown>>;
  const n = fields[granted.field];
  if (typeof n !== 'number') return undefined;
  const bound = granted.exceptWhen !== undefined && fields[granted.exceptWhen] === true ? n : granted.atMost.n;
  return { n: Math.min(n, bound), unit: granted.atMost.unit };
}

const nationalLength = (
  { nationalChoice }: Limit,
  actingIn: MemberState | undefined,
  { nationalOf }: ClockInput,
): Period | undefined => (nationalChoice ? nationalOf?.(actingIn)[nationalChoice] : undefined);

function runClock(row: Limit, start: CaseEvent, input: ClockInput): Clock | undefined {
  const { facts } = input;
  if (row.startsBefore !== undefined && start.on >= row.startsBefore) return undefined;
  if (row.startsFrom !== undefined && start.on < row.startsFrom) return undefined;
  const actingIn = actingState(row.actor, start, input);
  const limit = row.nationalChoice || row.granted ? fitted(row, start, actingIn, input) : row;
  const calendar = input.calendarOf(actingIn);
  const origin = originOf(limit, start);
  if (origin === undefined) return undefined;
  if (limit.before) return clockBefore(limit, start, origin, actingIn, input);
  const { base, asked, variant, from, counted } = runAround(limit, start, origin, actingIn, input, calendar);
  if (limit.startsWhen && !QUALIFIERS[limit.startsWhen](asked)) return undefined;
  if (limit.when && !CONDITIONS[limit.when](asked)) return undefined;
  const capped = variant?.notBeyondBase === true && base.due < counted.due;
  const used = capped ? undefined : variant;
  const reckoned = stopped(prolonged(capped ? base : counted, limit, asked, input), limit, asked, calendar);
  const { due, steps } = reckoned;
  const otherwise = otherReading(reckoned, limit, used, from, asked, calendar);
  const { met, undoneOn } = findDone(limit, start, facts, input);
  const { n, unit } = used?.length ?? limit.length;
  const since = used ? from : start;
  const hours = unit === 'hours' && since.time ? countHours({ on: since.on, time: since.time }, n) : undefined;
  const voided = firstOf(
    findAfter(limit.voidBy, start, facts),
    limit.voidWhenSetAside ? findSetAside(facts, start.on) : undefined,
  );
  const dueAtMost = limit.nationalUpTo
    ? countPeriod(from.on, limit.nationalUpTo, limit.counting, calendar).due
    : undefined;
  return {
    id: limit.id,
    cite: used?.cite ?? limit.cite,
    startedBy: { type: (used ? from : start).type, on: (used ? from : start).on },
    length: used?.length ?? limit.length,
    due,
    ...(dueAtMost === undefined ? {} : { dueAtMost }),
    ...(limit.nationalAtLeast ? { nationalMayGiveMore: true as const } : {}),
    ...(hours ? { hours } : {}),
    ...(otherwise ? { otherwise } : {}),
    steps,
    actor: limit.actor,
    ...(actingIn ? { actingIn } : {}),
    state: stateOf({ due: dueAtMost ?? due, hours, met, voided }, facts.on, limit, asked),
    ...(met ? { metBy: { type: met.type, on: met.on } } : {}),
    ...(undoneOn === undefined ? {} : { undoneOn }),
    ifLate: used?.lateCite ? { ...limit.ifLate, cite: used.lateCite } : limit.ifLate,
    ...(limit.isOption ? { isOption: true as const } : {}),
    ...(limit.isGuarantee ? { isGuarantee: true as const } : {}),
    ...(limit.recalled || used?.recalled ? { recalled: true as const } : {}),
  };
}

/** What made a limit moot first: what comes after it ended cannot take that back. */
const firstOf = (a: CaseEvent | undefined, b: CaseEvent | undefined): CaseEvent | undefined =>
  a && b ? (b.on < a.on ? b : a) : (a ?? b);

/** A limit as counted, with the variant that holds and the event it counts from. */
interface Counted {
  readonly asked: ConditionInput;
  readonly base: Reckoning;
  readonly variant: Variant | undefined;
  readonly from: CaseEvent;
  readonly counted: Reckoning;
}

/**
 * Counts a limit, and counts it anew from each ruling on an appeal that had suspended it before its last day. While such
 * an appeal is open it is counted as far as it had run.
 */
function runAround(
  limit: Limit,
  start: CaseEvent,
  origin: Day,
  actingIn: MemberState | undefined,
  input: ClockInput,
  calendar: Calendar,
): Counted {
  const { facts, indicated, responsible, anchor, crisis } = input;
  let restart: CaseEvent | undefined;
  for (;;) {
    const since = restart?.on ?? origin;
    const base = countPeriod(since, limit.length, limit.counting, calendar);
    const asked = { facts, start, indicated, responsible, anchor, until: base.due, actingIn, crisis, restart };
    const variant = variantOf(limit, asked);
    const from = variant?.from?.includes('transfer_appeal_decided') && restart ? restart : startOf(variant, asked);
    const counted = variant
      ? countPeriod(from === start ? since : from.on, variant.length, variant.counting ?? limit.counting, calendar)
      : base;
    const suspension = limit.suspendedWhen
      ? findSuspension(facts, restart ? addDays(since, 1) : since, counted.due)
      : undefined;
    if (!suspension?.decided)
      return { asked: { ...asked, appealOpen: suspension !== undefined }, base, variant, from, counted };
    restart = suspension.decided;
  }
}

/** The day from which a limit counts: that of the event, or the one that the event names. */
function originOf({ countsFrom, countsFromIfNamed }: Limit, start: CaseEvent): Day | undefined {
  const field = countsFrom ?? countsFromIfNamed?.field;
  if (field === undefined) return start.on;
  const named = (start as unknown as Readonly<Record<string, unknown>>)[field] as Day | undefined;
  // A day before the event itself cannot be meant; nothing ends before it began.
  if (named !== undefined) return later(start.on, named);
  return countsFromIfNamed ? start.on : undefined;
}

/** A limit that counts backwards: the event had to come so long before the day that it names. Nothing moves its end. */
function clockBefore(
  limit: Limit,
  start: CaseEvent,
  day: Day,
  actingIn: MemberState | undefined,
  input: ClockInput,
): Clock | undefined {
  const { facts, indicated, responsible, anchor, crisis } = input;
  const asked = { facts, start, indicated, responsible, anchor, until: day, actingIn, crisis };
  if (limit.when && !CONDITIONS[limit.when](asked)) return undefined;
  const variant = variantOf(limit, asked);
  const { length, cite } = variant ?? limit;
  const due = addDays(day, -length.n);
  return {
    id: limit.id,
    cite,
    startedBy: { type: start.type, on: start.on },
    length,
    due,
    steps: [{ day: due, why: 'counted-back', cite }],
    actor: limit.actor,
    ...(actingIn ? { actingIn } : {}),
    state: start.on <= due ? 'met' : 'late',
    metBy: { type: start.type, on: start.on },
    ifLate: limit.ifLate,
    ...(limit.recalled ? { recalled: true as const } : {}),
  };
}

/** The limit with the days added by which the indicated State answered late while it hid its responsibility (AMMR 51(5), D3 34(5)). */
function prolonged(reckoned: Reckoning, limit: Limit, asked: ConditionInput, input: ClockInput): Reckoning {
  const { facts, start, actingIn } = asked;
  const rule = limit.prolongedByHiding;
  const late = rule && facts.of('information_answered').findLast((answer) => answer.hid_responsibility === true);
  if (!rule || !late) return reckoned;
  const finding = asked.indicated();
  if (finding?.holds === 'yes' && finding.value !== late.by) return reckoned;
  const request = facts
    .of('information_requested')
    .findLast((r) => r.to === late.by && r.on >= start.on && r.on <= late.on);
  if (!request) return reckoned;
  const answerDue = countPeriod(request.on, rule.answerWithin, limit.counting, input.calendarOf(late.by)).due;
  if (late.on <= answerDue) return reckoned;
  const delay = days(late.on - answerDue);
  const longer = countPeriod(reckoned.nominal, delay, limit.counting, input.calendarOf(actingIn));
  const added = longer.steps
    .slice(1)
    .map((step) => (step.movedFrom === undefined ? { ...step, cite: rule.cite } : step));
  return { ...longer, steps: [...reckoned.steps, ...added] };
}

/** The person is missing since a report made in time, and was not found again yet. */
const isMissing = (limit: Limit, { facts, start, until }: ConditionInput): boolean => {
  if (!limit.stopsWhileMissing) return false;
  const report = facts.of('absconding_reported').find((r) => r.on >= start.on && r.on <= until);
  return report !== undefined && !facts.of('reappeared').some((found) => found.on >= report.on);
};

/** The limit as it ends when it stood still while the person was missing: what was left, and never less than so much. */
function stopped(reckoned: Reckoning, limit: Limit, { facts, start }: ConditionInput, calendar: Calendar): Reckoning {
  const rule = limit.stopsWhileMissing;
  const report = rule && facts.of('absconding_reported').find((r) => r.on >= start.on && r.on <= reckoned.due);
  const found = report && facts.of('reappeared').find((e) => e.on >= report.on);
  if (!rule || !report || !found) return reckoned;
  const least = countPeriod(found.on, rule.least, limit.counting, calendar);
  const rest = countPeriod(found.on, days(reckoned.nominal - report.on), limit.counting, calendar);
  const longer = rest.nominal >= least.nominal ? rest : least;
  return { ...longer, steps: longer.steps.map((step) => ({ ...step, cite: rule.cite })) };
}

/** The furthest day on another reading of the act, where it differs from the day that counts. */
function otherReading(
  { due, otherwise }: Reckoning,
  limit: Limit,
  used: Variant | undefined,
  from: CaseEvent,
  asked: ConditionInput,
  calendar: Calendar,
): Reckoning['otherwise'] {
  const { otherReadings, silence } = limit;
  const nextDay = silence !== undefined && from.deemed === true;
  if (!otherReadings && !nextDay) return otherwise;
  const readings = otherwise ? [otherwise] : [];
  if (nextDay) {
    const { length, counting } = { ...limit, ...used };
    readings.push({ due: countPeriod(addDays(from.on, 1), length, counting, calendar).due, cite: silence });
  }
  for (const reading of otherReadings ?? []) {
    if (!CONDITIONS[reading.when](asked) || (reading.and && !QUALIFIERS[reading.and](asked))) continue;
    const counting = reading.counting ?? limit.counting;
    readings.push({
      due: countPeriod(startOf(reading, asked).on, reading.length, counting, calendar).due,
      cite: reading.cite,
    });
  }
  return readings.filter((reading) => reading.due !== due).sort((a, b) => b.due - a.due)[0];
}

interface Ending {
  readonly due: Day;
  readonly hours: EndOfHours | undefined;
  readonly met: CaseEvent | undefined;
  readonly voided: CaseEvent | undefined;
}

/** Whether what was done came in time: by the hour where both times are known, by the day otherwise. */
const isInTime = ({ due, hours }: Ending, { on, time }: CaseEvent): boolean =>
  hours && time ? !isAfter({ on, time }, hours.lateAfter) : on <= due;

function stateOf(ending: Ending, on: Day, limit: Limit, asked: ConditionInput): ClockState {
  const { due, met, voided } = ending;
  // What happened first decides: a limit that was moot before it ended is void, also when somebody acted later.
  if (voided && voided.on <= due && (!met || voided.on < met.on)) return 'void';
  if (met) return isInTime(ending, met) ? 'met' : 'late';
  if (limit.suspendedWhen && CONDITIONS[limit.suspendedWhen](asked)) return 'suspended';
  if (isMissing(limit, asked)) return 'suspended';
  if (limit.waitsWhile && QUALIFIERS[limit.waitsWhile](asked)) return 'suspended';
  return on > due ? 'late' : 'running';
}

/** Runs every limit on the facts: one clock for each event that starts one, in the order of the limits. */
export function runClocks(limits: readonly Limit[], input: ClockInput): Clock[] {
  const clocks: Clock[] = [];
  for (const limit of limits) {
    for (const type of limit.from) {
      for (const start of input.facts.of(type)) {
        const clock = runClock(limit, start as CaseEvent, input);
        if (clock) clocks.push(clock);
      }
    }
  }
  return clocks;
}

/** Whether the limit has passed and what it asks for is still owed. */
export const isOwed = (clock: Clock): boolean =>
  clock.state === 'late' && !clock.metBy && clock.ifLate.dutyRemains === true;

/** Whether somebody still has to do what the limit asks for: it runs, stands still, or has passed and is owed. */
export const isOpen = (clock: Clock): boolean =>
  clock.state === 'running' || clock.state === 'suspended' || isOwed(clock);

/** The clocks that lapsed and whose lapse the law turns into an event, the first lapse first. */
export const lapses = (clocks: readonly Clock[]): Clock[] =>
  clocks
    .filter(
      ({ state, ifLate, metBy, nationalMayGiveMore }) =>
        state === 'late' && ifLate.becomes && !nationalMayGiveMore && (!ifLate.onlyIfDone || metBy !== undefined),
    )
    .sort((a, b) => (a.dueAtMost ?? a.due) - (b.dueAtMost ?? b.due));
