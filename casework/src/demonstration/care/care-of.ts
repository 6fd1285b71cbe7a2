import { addDays, type CaseEvent, type Day, type EventFields, type EventType, type UnionState } from '@openpact/law';
import type { Dice } from '../dice.ts';
import type { Told } from '../story.ts';

/** A told story to which the care of the desk is added: who is it, what happened, and until when the desk had the person. */
export interface CareOf {
  readonly dice: Dice;
  readonly state: UnionState;
  readonly isMinorAlone: boolean;
  first(type: EventType): Day | undefined;
  last(type: EventType): Day | undefined;
  all<T extends EventType>(type: T): readonly Extract<CaseEvent, { type: T }>[];
  /** Adds an event so many days after a day, unless that lies in the future or after the person was gone. */
  add<T extends EventType>(after: Day, days: number, type: T, fields: EventFields<T>): void;
  /** What an authority does nearly always, and now and then forgets. */
  usually(): boolean;
}

/** After these the desk that tells the story has nothing more to care for. */
const GONE: readonly EventType[] = ['transferred', 'departed_under_return', 'left_territory', 'absconding_reported'];

/** So many times in a hundred a desk does what it owes. */
const DILIGENCE = 96;

export function careOf(
  told: Told,
  state: UnionState,
  dice: Dice,
  today: Day,
): CareOf & { readonly added: CaseEvent[] } {
  const added: CaseEvent[] = [];
  const ends = told.events.filter(({ type }) => GONE.includes(type)).map(({ on }) => on);
  const end = Math.min(today, ...ends);
  const days = (type: EventType): readonly Day[] =>
    told.events.filter((event) => event.type === type).map(({ on }) => on);
  return {
    added,
    dice,
    state,
    isMinorAlone: told.person.unaccompanied === true,
    first: (type) => days(type).toSorted((a, b) => a - b)[0],
    last: (type) => days(type).toSorted((a, b) => b - a)[0],
    all: <T extends EventType>(type: T) =>
      told.events.filter((event): event is Extract<CaseEvent, { type: T }> => event.type === type),
    add(after, later, type, fields) {
      const on = addDays(after, later);
      if (on <= end) added.push({ type, on, ...fields } as unknown as CaseEvent);
    },
    usually: () => dice.chance(DILIGENCE),
  };
}
