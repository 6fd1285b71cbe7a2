import type { Day } from '../core/index.ts';
import type { CaseEvent, EventOf } from './case-event.ts';
import type { CaseFile } from './case-file.ts';
import type { EventType } from './events/index.ts';
import type { Person } from './person.ts';

/** What is known of a person on one day: the events up to it, found by type. */
export interface Facts {
  readonly person: Person;
  readonly on: Day;
  /** The events up to and with `on`, in order; deemed events among them. */
  readonly events: readonly CaseEvent[];
  /** The events of a type, in order. */
  of<T extends EventType>(type: T): readonly EventOf<T>[];
  first<T extends EventType>(type: T): EventOf<T> | undefined;
  last<T extends EventType>(type: T): EventOf<T> | undefined;
}

const NONE: readonly never[] = Object.freeze([]);

/** The facts of a list of ordered events on a day; later events are not yet facts. */
export function factsOf(person: Person, ordered: readonly CaseEvent[], on: Day): Facts {
  const byType = new Map<EventType, CaseEvent[]>();
  const events: CaseEvent[] = [];
  for (const event of ordered) {
    if (event.on > on) break;
    events.push(event);
    const list = byType.get(event.type);
    if (list) list.push(event);
    else byType.set(event.type, [event]);
  }
  const of = <T extends EventType>(type: T) => (byType.get(type) ?? NONE) as unknown as readonly EventOf<T>[];
  return {
    person,
    on,
    events,
    of,
    first: (type) => of(type)[0],
    last: (type) => of(type).at(-1),
  };
}

/** The facts of a case file on a day. */
export const factsOn = (file: CaseFile, on: Day): Facts => factsOf(file.person, file.events, on);
