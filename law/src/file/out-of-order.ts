import { type Day, formatDay } from '../core/index.ts';
import type { CaseEvent } from './case-event.ts';
import type { EventType } from './events/index.ts';
import type { FileProblem } from './file-problem.ts';
import type { PlacedEvent } from './placed-event.ts';
import { COMES_FIRST, otherStateIn } from './what-comes-first.ts';

/** What goes before what where both are told, although the later one may stand alone. */
const GOES_BEFORE: Readonly<Partial<Record<EventType, EventType>>> = {
  application_registered: 'application_made',
  returned_to_territory: 'left_territory',
  released: 'detained',
  reappeared: 'absconding_reported',
  residence_document_ended: 'residence_document_issued',
  visa_ended: 'visa_issued',
  residence_restriction_ended: 'residence_restricted',
};

/** What nobody can register before it was made. */
const UPON: ReadonlySet<EventType> = new Set(['application_registered']);

interface Before {
  readonly types: readonly EventType[];
  readonly withSameState: boolean;
  readonly isAnswer: boolean;
}

function beforeOf(type: EventType): Before | undefined {
  const row = COMES_FIRST[type];
  if (row) return { types: row.one, withSameState: row.withSameState === true, isAnswer: row.isAnswer === true };
  const earlier = GOES_BEFORE[type];
  return earlier && { types: [earlier], withSameState: false, isAnswer: UPON.has(type) };
}

/** The State in which it happened, or that issued; what is told of another State is another course. */
const placeOf = (event: CaseEvent): unknown => ('in' in event ? event.in : undefined);

function samePlace(event: CaseEvent, earlier: CaseEvent): boolean {
  if (GOES_BEFORE[event.type] === earlier.type && 'by' in event && 'by' in earlier) return event.by === earlier.by;
  const [here, there] = [placeOf(event), placeOf(earlier)];
  return here === undefined || there === undefined || here === there;
}

interface First {
  readonly type: EventType;
  readonly on: Day;
  /** Whether it is answered by the event: then it cannot be younger. */
  readonly isAnswered: boolean;
}

type ByType = ReadonlyMap<EventType, readonly CaseEvent[]>;

/**
 * The first event in the file that goes before this one; where the file is silent on that step, on the one before it: a
 * transfer stands behind its decision, and that behind the acceptance.
 */
function firstBefore(
  event: CaseEvent,
  type: EventType,
  file: ByType,
  isAnswered: boolean,
  seen: EventType[],
): First | undefined {
  const before = beforeOf(type);
  if (!before || seen.includes(type)) return undefined;
  const answered = isAnswered && before.isAnswer;
  const asked = otherStateIn(event);
  const fits = (earlier: CaseEvent): boolean =>
    earlier !== event &&
    samePlace(event, earlier) &&
    (!before.withSameState || asked === undefined || otherStateIn(earlier) === asked);
  const told = before.types.flatMap((each) => (file.get(each) ?? []).filter(fits));
  if (told.length > 0) {
    const first = told.reduce((a, b) => (b.on < a.on ? b : a));
    return { type: first.type, on: first.on, isAnswered: answered };
  }
  // What went on with one State says nothing of applications: they may have come after it, in that State.
  const same = (each: EventType): boolean => !before.withSameState || beforeOf(each)?.withSameState === true;
  const further = before.types
    .filter(same)
    .flatMap((each) => firstBefore(event, each, file, answered, [...seen, type]) ?? []);
  return further.length === 0 ? undefined : further.reduce((a, b) => (b.on < a.on ? b : a));
}

/** What stands out of order, as it can be read and as it cannot. */
export interface OutOfOrder {
  /** An answer older than what it answers: one of the two days is wrong. */
  readonly impossible: readonly FileProblem[];
  /** What the law wants the other way round, or what is told in part: it may have been so, and is answered as it stands. */
  readonly doubtful: readonly FileProblem[];
}

/** The events of a file whose days do not fit what each presupposes. What is not told at all is not held against it. */
export function outOfOrder(events: readonly PlacedEvent[]): OutOfOrder {
  const file = Map.groupBy(
    events.map(({ event }) => event),
    ({ type }) => type,
  );
  const found: { problem: FileProblem; isAnswered: boolean }[] = [];
  for (const { event, path } of events) {
    const first = firstBefore(event, event.type, file, true, []);
    if (!first || event.on >= first.on) continue;
    const mend = `Correct the day of one of the two, or add the earlier ${first.type}.`;
    const problem = first.isAnswered
      ? `${event.type} cannot come before ${first.type}, which is of ${formatDay(first.on)}.`
      : `${event.type} comes before ${first.type}, which is of ${formatDay(first.on)}.`;
    found.push({
      problem: { field: `${path}.on`, value: formatDay(event.on), problem, mend },
      isAnswered: first.isAnswered,
    });
  }
  return {
    impossible: found.filter(({ isAnswered }) => isAnswered).map(({ problem }) => problem),
    doubtful: found.filter(({ isAnswered }) => !isAnswered).map(({ problem }) => problem),
  };
}
