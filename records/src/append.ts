import type { NewEvent, PastEvent } from './event.ts';
import type { Problem } from './event-types.ts';

/** Events to add to the end of one stream. */
export interface Append {
  /** The stream, kind first: `person/0001`. */
  readonly stream: string;
  /** The version the decision was made on: how many events the stream had then, 0 for a new one. */
  readonly expectedVersion: number;
  readonly events: readonly NewEvent[];
  /**
   * The events of the stream so far, as read for the decision. Views are computed from them; without them, and only where
   * a view covers the stream, they are read again first.
   */
  readonly history?: readonly PastEvent[];
  /** A key for sending the same append again safely: it gets the first answer and changes nothing. */
  readonly key?: string;
}

/** The events are in the record, and will be after a crash. */
export interface Recorded {
  readonly ok: true;
  readonly stream: string;
  /** Version of the stream after its last new event. */
  readonly version: number;
  /** Global position of the last new event. */
  readonly position: number;
  /** Hash of the last new event, 64 hexadecimal digits. */
  readonly hash: string;
  /** The key had been used for the same append before; nothing was added now. */
  readonly repeated: boolean;
}

/** Nothing was recorded, and why. */
export type Refused =
  /** Another writer was first: read the stream again and decide again. */
  | {
      readonly ok: false;
      readonly why: 'conflict';
      readonly conflict: { readonly expected: number; readonly actual: number };
    }
  /** Fields that are wrong, each with its mend. */
  | { readonly ok: false; readonly why: 'refused'; readonly problems: readonly Problem[] }
  /** The key stands for an append with other content: use a new key. */
  | { readonly ok: false; readonly why: 'key-reused'; readonly key: string };

/** What became of an append. */
export type Appended = Recorded | Refused;
