import type { CaseEvent } from './case-event.ts';

/** An event and where it stands in the file that it was read from. */
export interface PlacedEvent {
  readonly event: CaseEvent;
  /** `events[3]` */
  readonly path: string;
}
