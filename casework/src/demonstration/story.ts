import { addDays, type CaseEvent, type Day, type EventFields, type EventType, type UnionState } from '@openpact/law';
import type { Dice } from './dice.ts';

/** What a story is told about: chance, today, and who applied where. */
export interface Setting {
  readonly dice: Dice;
  readonly today: Day;
  readonly state: UnionState;
  readonly nationality: string;
  /** The State of the external border through which the person came, where that is another one. */
  readonly entry: UnionState;
}

/** An invented course of events, up to today. */
export interface Told {
  readonly person: Readonly<Record<string, unknown>>;
  readonly events: readonly CaseEvent[];
}

/** Collects events by how many days ago they happened. Nothing is told that lies in the future. */
export interface Teller {
  readonly events: CaseEvent[];
  tell<T extends EventType>(daysAgo: number, type: T, fields: EventFields<T>): Teller;
}

export function teller(today: Day): Teller {
  const events: CaseEvent[] = [];
  const self: Teller = {
    events,
    tell(daysAgo, type, fields) {
      if (daysAgo >= 0) events.push({ type, on: addDays(today, -daysAgo), ...fields } as unknown as CaseEvent);
      return self;
    },
  };
  return self;
}

/** How a story goes, and how often beside the others. */
export interface Story {
  readonly name: string;
  readonly weight: number;
  /** Told only of States at the external border. */
  readonly atTheBorder?: true;
  tell(setting: Setting): Told;
}
