import { notLawfulNow } from '@openpact/casework';
import {
  addDays,
  type CaseEvent,
  type CaseFile,
  type Clock,
  type Day,
  EVENT_KINDS,
  type EventType,
  later,
  type Position,
  positionOf,
  REGIMES,
  type Regime,
  STEPS,
  settle,
} from '@openpact/law';
import { representativesOf, settingOf, withEvent } from './representative-events.ts';

/** A file, the day on which one looks at it, and how it was reached. */
export interface Reached {
  readonly file: CaseFile;
  readonly on: Day;
  readonly position: Position;
  /** How many events and jumps in time lie behind it. */
  readonly depth: number;
}

/** What an exploration saw, with its bound. */
export interface Exploration {
  readonly states: number;
  readonly stages: ReadonlySet<string>;
  readonly eventTypes: ReadonlySet<EventType>;
  /** Files looked at, those among them that were like one seen before. */
  readonly looked: number;
  readonly deepest: number;
  /** States that were reached and not gone on from: the bound. */
  readonly left: number;
}

/** How far to go: states that are gone on from. */
export interface Bound {
  readonly states: number;
}

/** What may happen at any time and turns a case: offered in every state, whatever the law expects next. */
const TURNS: readonly EventType[] = [
  'irregular_entry',
  'apprehended',
  'application_made',
  'application_registered',
  'application_lodged',
  'application_withdrawn',
  'eurodac_hit',
  'responsibility_recorded',
  'take_charge_requested',
  'take_charge_refused',
  'take_back_notified',
  'take_back_not_confirmed',
  'take_back_requested',
  'take_back_refused',
  'transfer_appealed',
  'transfer_suspended',
  'transfer_appeal_decided',
  'absconding_reported',
  'reappeared',
  'detained',
  'released',
  'discretionary_clause_used',
  'left_territory',
  'returned_to_territory',
  'departed_under_return',
  'transferred',
  'procedure_opened',
  'first_decision',
  'decision_notified',
  'appeal_lodged',
  'appeal_decided',
];

const TYPES = Object.keys(EVENT_KINDS) as EventType[];

const usedBy = ({ limits, id }: Regime): Set<string> =>
  new Set([
    ...limits.flatMap((limit) => [...limit.from, ...limit.metBy]),
    ...STEPS.filter((step) => step.cite[id] !== undefined).map((step) => step.records),
  ]);

/** The types that a regime knows: not those that only the limits and steps of another one speak of. */
function vocabularyOf(regime: Regime): EventType[] {
  const own = usedBy(regime);
  const others = new Set(REGIMES.filter((each) => each.id !== regime.id).flatMap((each) => [...usedBy(each)]));
  return TYPES.filter((type) => own.has(type) || !others.has(type));
}

/** A State as the person sees it: where he or she is, or another. */
const inWords = (position: Position, file: CaseFile): string => {
  const { responsible } = position;
  if (responsible.holds !== 'yes') return responsible.holds;
  return responsible.value === settingOf(file, position).here ? 'here' : 'elsewhere';
};

/**
 * What makes two files alike: stage, who is responsible, what comes next, and the open clocks whose end the law turns into
 * an event. The other clocks end in a step or a breach and lead to no other place.
 */
export const likenessOf = ({ file, position }: Reached): string =>
  [
    position.stage,
    inWords(position, file),
    [
      ...new Set(
        position.clocks
          .filter(isOpen)
          .filter((c) => c.ifLate.becomes !== undefined)
          .map((c) => c.id),
      ),
    ]
      .sort()
      .join(','),
    [...new Set(position.next.map((step) => step.id))].sort().join(','),
  ].join(' | ');

const isOpen = ({ state }: Clock): boolean => state === 'running' || state === 'suspended';

/** The day after the next clock runs out, and the day after a long silence, when all that run now have. */
function daysToJumpTo({ on, position }: Reached): Day[] {
  const dues = position.clocks.filter((c) => c.state === 'running').map((c) => later(c.dueAtMost ?? c.due, on));
  if (dues.length === 0) return [];
  return [...new Set([Math.min(...dues), Math.max(...dues)])].map((due) => addDays(due as Day, 1));
}

/** The types that mean something here: what is expected next, what meets or ends an open clock, and the turns. */
function typesFor({ position }: Reached, regime: Regime): Set<EventType> {
  const open = new Set(position.clocks.filter(isOpen).map((c) => c.id));
  const limits = regime.limits.filter((limit) => open.has(limit.id));
  return new Set([
    ...position.next.map((step) => step.records),
    ...limits.flatMap((limit) => [...limit.metBy, ...limit.voidBy]),
    ...TURNS,
  ]);
}

/**
 * Goes through what can happen to a person under a regime: every lawful event that means something, and the
 * lapse of every clock. Each type of event of the vocabulary is tried at least once in each stage. Files that are alike are
 * gone on from once. `see` is called for every file that is reached.
 */
export function explore(
  starts: readonly CaseFile[],
  regime: Regime,
  from: Day,
  { states: most }: Bound,
  see: (reached: Reached) => void,
): Exploration {
  const vocabulary = vocabularyOf(regime);
  const seen = new Set<string>();
  const tried = new Set<string>();
  const stages = new Set<string>();
  const eventTypes = new Set<EventType>();
  const queue: Reached[] = [];
  let looked = 0;
  let deepest = 0;

  const reach = (file: CaseFile, on: Day, depth: number): void => {
    const reached = { file, on, depth, position: positionOf(file, regime, on) };
    looked += 1;
    see(reached);
    const likeness = likenessOf(reached);
    if (seen.has(likeness)) return;
    seen.add(likeness);
    stages.add(reached.position.stage);
    deepest = Math.max(deepest, depth);
    queue.push(reached);
  };

  const happens = (at: Reached, event: CaseEvent, factsOfDay: Parameters<typeof notLawfulNow>[1]): void => {
    if (notLawfulNow(event, factsOfDay, regime)) return;
    const file = withEvent(at.file, event);
    if (!file) return;
    eventTypes.add(event.type);
    reach(file, event.on, at.depth + 1);
  };

  for (const file of starts) reach(file, later(from, file.events.at(-1)?.on ?? from), 0);
  let done = 0;
  for (; done < most && queue.length > 0; done += 1) {
    // By turns the oldest and the newest: broad near the arrival, and deep into return and appeal.
    const at = (done % 2 === 0 ? queue.shift() : queue.pop()) as Reached;
    const tomorrow = addDays(at.on, 1);
    const { facts } = settle(at.file, regime, tomorrow);
    const setting = settingOf(at.file, at.position);
    const types = typesFor(at, regime);
    for (const type of vocabulary) {
      const first = !tried.has(`${at.position.stage} ${type}`);
      if (!first && !types.has(type)) continue;
      tried.add(`${at.position.stage} ${type}`);
      for (const event of representativesOf(type, tomorrow, setting)) happens(at, event, facts);
    }
    for (const after of daysToJumpTo(at)) reach(at.file, after, at.depth + 1);
  }
  return { states: seen.size, stages, eventTypes, looked, deepest, left: queue.length };
}
