import {
  addDays,
  type Clock,
  type Day,
  type MemberState,
  type Position,
  positionOf,
  regimeOf,
  type Stage,
} from '@openpact/law';
import type { PersonFile } from '../person-file/index.ts';
import { surroundingsFor } from '../surroundings.ts';

/** How a file stands from one day to another, as long as nobody records anything. */
export interface Outlook {
  readonly from: Day;
  /** The last day on which it holds; absent where it holds until something is recorded. */
  readonly until?: Day;
  readonly stage: Stage;
  readonly responsible?: MemberState;
  /** The clock that will hurt first. */
  readonly clock?: Clock;
  /** The last day to go by: where national law chooses and the earliest day has passed, the latest. */
  readonly due?: Day;
  /** It has passed and what it asks for is still owed. */
  readonly overdue: boolean;
}

/** The furthest that a file is looked ahead: more lapses in a row than any course holds. */
const MOST_TURNS = 16;

const isOwed = (clock: Clock): boolean => clock.state === 'late' && !clock.metBy && clock.ifLate.dutyRemains === true;

/** Where national law chooses a last day, the earliest is the one to go by until it has passed. */
const dueToGoBy = ({ due, dueAtMost }: Clock, on: Day): Day => (dueAtMost !== undefined && due < on ? dueAtMost : due);

/** The clock that will hurt first: what is owed already, and then the running one that ends first. */
export function firstToHurt(position: Position): { clock: Clock; due: Day; overdue: boolean } | undefined {
  const due = (clock: Clock): Day => dueToGoBy(clock, position.on);
  const owed = position.clocks.filter(isOwed).toSorted((a, b) => a.due - b.due)[0];
  if (owed) return { clock: owed, due: owed.due, overdue: true };
  const running = position.clocks.filter((c) => c.state === 'running').toSorted((a, b) => due(a) - due(b))[0];
  return running && { clock: running, due: due(running), overdue: false };
}

/** The next day on which the position changes by itself: the day after a running clock ends. */
function nextTurn(position: Position): Day | undefined {
  const ends = position.clocks.filter((c) => c.state === 'running').map((c) => addDays(dueToGoBy(c, position.on), 1));
  return ends.length === 0 ? undefined : (Math.min(...ends) as Day);
}

/**
 * The whole future of a file as it stands: one row for each stretch of days between two lapses. Kept as a view, it lets a
 * worklist for any day be read without working anything out again, and no lapse has to be noticed by anybody.
 */
export function outlookOf(file: PersonFile): Outlook[] {
  const rows: Outlook[] = [];
  const regime = regimeOf(file.file);
  let from: Day | undefined = file.file.events.at(-1)?.on ?? file.openedOn;
  while (from !== undefined) {
    const position = positionOf(file.file, regime, from, surroundingsFor(from));
    const hurting = firstToHurt(position);
    // The last row is left open, so that no file ever drops out of the list.
    const turn: Day | undefined = rows.length + 1 < MOST_TURNS ? nextTurn(position) : undefined;
    rows.push({
      from,
      ...(turn === undefined ? {} : { until: addDays(turn, -1) }),
      stage: position.stage,
      ...(position.responsible.holds === 'yes' ? { responsible: position.responsible.value } : {}),
      ...(hurting ? { clock: hurting.clock, due: hurting.due } : {}),
      overdue: hurting?.overdue ?? false,
    });
    from = turn;
  }
  return rows;
}
