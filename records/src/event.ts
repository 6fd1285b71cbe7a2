import type { Day } from '@openpact/law';

/** Who acted and on which legal ground; further fields are kept as they are. */
export interface Meta {
  /** The person or the part of the system that recorded the event. */
  readonly actor: string;
  /** The legal ground of the processing: a citation such as `AMMR 40(1)`, or the name of another ground. */
  readonly ground: string;
  readonly [field: string]: unknown;
}

/** An event to be recorded. */
export interface NewEvent {
  /** What happened, in the past tense. It must be one of the event types that the record was opened with. */
  readonly type: string;
  /** The particulars: a plain JSON object. */
  readonly payload: object;
  readonly meta: Meta;
  /** The calendar day on which it happened in the world. */
  readonly occurredOn: Day;
  /** When it is recorded: an instant in UTC such as `2026-07-03T09:30:00.000Z`, kept to the millisecond. */
  readonly recordedAt: string;
}

/** An event as its stream tells it: all that a projection may depend on. */
export interface PastEvent extends NewEvent {
  readonly stream: string;
  /** Place within the stream, from 1. */
  readonly version: number;
}

/** An event as the record holds it. */
export interface RecordedEvent extends PastEvent {
  /** Place in the one order of all events, from 1, without gaps. */
  readonly position: number;
  /** Hash of the chain up to this event, 64 hexadecimal digits. */
  readonly hash: string;
}

/** The end of the chain. Kept elsewhere it proves later that nothing up to it was touched. */
export interface Head {
  /** Position of the last event; 0 in an empty record. */
  readonly position: number;
  /** 64 hexadecimal digits; zeros in an empty record. */
  readonly hash: string;
}
