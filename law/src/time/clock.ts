import type { Actor, Citation, Day, MemberState, Period } from '../core/index.ts';
import type { CaseEvent, EventType, Facts } from '../file/index.ts';
import type { Calendar } from './calendar.ts';
import { CONDITIONS, type ConditionInput, QUALIFIERS } from './conditions.ts';
import { countPeriod, type Reckoning, type Step } from './count-period.ts';
import type { Consequence, Limit, LimitId, Variant } from './limit.ts';

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
  readonly ifLate: Consequence;
  /** Letting it pass breaches nothing. */
  readonly isOption?: true;
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
    case 'requested-state':
    case 'notified-state':
      return counterpartOf(start);
    case 'notifying-state':
      return (start.type === 'eurodac_hit' ? start.received_by : undefined) ?? presentIn(input);
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
      (e.type === 'take_charge_requested' || e.type === 'take_back_requested' || e.type === 'take_back_notified') &&
      e.on <= answer.on &&
      (!('by' in answer) || e.to === answer.by),
  );
  const determining = anchor && anchor.on <= answer.on ? anchor.state : undefined;
  if (asked?.type === 'take_charge_requested') return asked.by ?? determining;
  const by = asked && 'by' in asked ? (asked.by as MemberState | undefined) : undefined;
  const registered = facts.of('application_registered').findLast((e) => e.on <= answer.on);
  const lodged = facts.of('application_lodged').findLast((e) => e.on <= answer.on);
  return by ?? registered?.in ?? lodged?.in ?? determining;
}

/** The State where the person is: of the latest registration, or the determining one. */
const presentIn = ({ facts, anchor }: ClockInput): MemberState | undefined =>
  facts.last('application_registered')?.in ?? facts.last('application_lodged')?.in ?? anchor?.state;

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

const findAfter = (types: readonly EventType[], start: CaseEvent, facts: Facts): CaseEvent | undefined =>
  types.length === 0
    ? undefined
    : facts.events.find((e) => e !== start && e.on >= start.on && types.includes(e.type) && answers(e, start));

/** What somebody did in answer. What the law takes as done by a lapse meets no limit: nobody acted. */
const findDone = (types: readonly EventType[], start: CaseEvent, facts: Facts): CaseEvent | undefined =>
  types.length === 0
    ? undefined
    : facts.events.find(
        (e) => !e.deemed && e !== start && e.on >= start.on && types.includes(e.type) && answers(e, start),
      );

/** The first variant whose condition holds; one that asks for more than its condition goes before the others. */
function variantOf({ variants }: Limit, asked: ConditionInput): Variant | undefined {
  const open = variants.filter((variant) => CONDITIONS[variant.when](asked));
  return open.find((v) => v.and && QUALIFIERS[v.and](asked)) ?? open.find((v) => !v.and);
}

function runClock(limit: Limit, start: CaseEvent, input: ClockInput): Clock | undefined {
  const { facts } = input;
  const actingIn = actingState(limit.actor, start, input);
  const calendar = input.calendarOf(actingIn);
  const base = countPeriod(start.on, limit.length, limit.counting, calendar);
  const { indicated, responsible, anchor } = input;
  const asked = { facts, start, indicated, responsible, anchor, until: base.due };
  if (limit.startsWhen && !QUALIFIERS[limit.startsWhen](asked)) return undefined;
  if (limit.when && !CONDITIONS[limit.when](asked)) return undefined;
  const variant = variantOf(limit, asked);
  const from = startOf(variant, asked);
  const counted = variant ? countPeriod(from.on, variant.length, variant.counting ?? limit.counting, calendar) : base;
  const capped = variant?.notBeyondBase === true && base.due < counted.due;
  const { due, steps, otherwise } = capped ? base : counted;
  const used = capped ? undefined : variant;
  const met = findDone(limit.metBy, start, facts);
  const voided = findAfter(limit.voidBy, start, facts);
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
    ...(otherwise ? { otherwise } : {}),
    steps,
    actor: limit.actor,
    ...(actingIn ? { actingIn } : {}),
    state: stateOf(dueAtMost ?? due, met, voided, facts.on, limit, asked),
    ...(met ? { metBy: { type: met.type, on: met.on } } : {}),
    ifLate: limit.ifLate,
    ...(limit.isOption ? { isOption: true as const } : {}),
    ...(limit.recalled ? { recalled: true as const } : {}),
  };
}

function stateOf(
  due: Day,
  met: CaseEvent | undefined,
  voided: CaseEvent | undefined,
  on: Day,
  limit: Limit,
  asked: ConditionInput,
): ClockState {
  // What happened first decides: a limit that was moot before it ended is void, also when somebody acted later.
  if (voided && voided.on <= due && (!met || voided.on < met.on)) return 'void';
  if (met) return met.on <= due ? 'met' : 'late';
  if (limit.suspendedWhen && CONDITIONS[limit.suspendedWhen](asked)) return 'suspended';
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

/** The clocks that lapsed and whose lapse the law turns into an event, the first lapse first. */
export const lapses = (clocks: readonly Clock[]): Clock[] =>
  clocks.filter((clock) => clock.state === 'late' && clock.ifLate.becomes).sort((a, b) => a.due - b.due);
