import {
  addDays,
  type Clock,
  type Day,
  isOwed,
  type MemberState,
  outlineOf,
  type Position,
  regimeOf,
  type Stage,
  type Surroundings,
} from '@openpact/law';
import { surroundings } from '@openpact/reference';
import type { PersonFile } from '../person-file/index.ts';

/** How a file stands from one day to another, as long as nobody records anything. */
export interface Outlook {
  readonly from: Day;
  /** The last day on which it holds; absent where it holds until something is recorded. */
  readonly until?: Day;
  readonly stage: Stage;
  readonly responsible?: MemberState;
  /** The clock that will hurt first, whoever must act. */
  readonly first?: Hurting;
  /** For each State whose authorities have something to do, the clock of theirs that will hurt first. */
  readonly own: readonly OwnClock[];
}

/** The clock that will hurt the authorities of one State first. */
export interface OwnClock extends Hurting {
  readonly state: MemberState;
}

/** A clock that will hurt, or hurts. */
export interface Hurting {
  readonly clock: Clock;
  /** The last day to go by: where national law chooses and the earliest day has passed, the latest. */
  readonly due: Day;
  /** It has passed and what it asks for is still owed. */
  readonly overdue: boolean;
}

/** The furthest that a file is looked ahead: more lapses in a row than any course holds. */
const MOST_TURNS = 16;

/** Care beside the procedure is shown with the duties of a file; a list led by it would hide what moves the case. */
const leadsWork = (clock: Clock): boolean => clock.isGuarantee !== true;

/** Where national law chooses a last day, the earliest is the one to go by until it has passed. */
const dueToGoBy = ({ due, dueAtMost }: Clock, on: Day): Day => (dueAtMost !== undefined && due < on ? dueAtMost : due);

/** The clock that will hurt first: what is owed already, and then the running one that ends first. */
export function firstToHurt(position: Pick<Position, 'on' | 'clocks'>): Hurting | undefined {
  const due = (clock: Clock): Day => dueToGoBy(clock, position.on);
  const clocks = position.clocks.filter(leadsWork);
  const owed = clocks.filter(isOwed).toSorted((a, b) => a.due - b.due)[0];
  if (owed) return { clock: owed, due: owed.due, overdue: true };
  const running = clocks.filter((c) => c.state === 'running').toSorted((a, b) => due(a) - due(b))[0];
  return running && { clock: running, due: due(running), overdue: false };
}

/** Those who act for themselves or stand apart from the authorities of a State. */
const NO_AUTHORITY: ReadonlySet<Clock['actor']> = new Set(['applicant', 'representative', 'court']);

/** What the authorities of each State must do first, by State. */
function ownClocks({ on, clocks }: Pick<Position, 'on' | 'clocks'>): OwnClock[] {
  const ofAuthorities = clocks.filter((clock) => clock.actingIn && !NO_AUTHORITY.has(clock.actor));
  return [...Map.groupBy(ofAuthorities, (clock) => clock.actingIn)]
    .flatMap(([state, theirs]): OwnClock[] => {
      const hurting = firstToHurt({ on, clocks: theirs });
      return state && hurting ? [{ state, ...hurting }] : [];
    })
    .sort((a, b) => (a.state < b.state ? -1 : 1));
}

/** The next day on which the position changes by itself: the day after a running clock ends. */
function nextTurn(position: Pick<Position, 'on' | 'clocks'>): Day | undefined {
  const ends = position.clocks
    .filter((c) => c.state === 'running' && leadsWork(c))
    .map((c) => addDays(dueToGoBy(c, position.on), 1));
  return ends.length === 0 ? undefined : (Math.min(...ends) as Day);
}

/**
 * The whole future of a file as it stands: one row for each stretch of days between two lapses. Kept as a view, it lets a
 * worklist for any day be read without working anything out again, and no lapse has to be noticed by anybody. `around` is
 * given where something else than today's law and decisions is tried.
 */
export function outlookOf(file: PersonFile, around: Surroundings = surroundings): Outlook[] {
  const rows: Outlook[] = [];
  const regime = regimeOf(file.file);
  let from: Day | undefined = file.file.events.at(-1)?.on ?? file.openedOn;
  while (from !== undefined) {
    const outline = outlineOf(file.file, regime, from, around);
    const { responsible } = outline.responsibility;
    const first = firstToHurt(outline);
    // The last row is left open, so that no file ever drops out of the list.
    const turn: Day | undefined = rows.length + 1 < MOST_TURNS ? nextTurn(outline) : undefined;
    rows.push({
      from,
      ...(turn === undefined ? {} : { until: addDays(turn, -1) }),
      stage: outline.stage,
      ...(responsible.holds === 'yes' ? { responsible: responsible.value } : {}),
      ...(first ? { first } : {}),
      own: ownClocks(outline),
    });
    from = turn;
  }
  return rows;
}
