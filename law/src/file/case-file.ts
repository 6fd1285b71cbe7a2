import type { CaseEvent } from './case-event.ts';
import type { Person } from './person.ts';

/** A person and the dated events of the case, in the order of {@link compareEvents}. */
export interface CaseFile {
  readonly person: Person;
  readonly events: readonly CaseEvent[];
}
