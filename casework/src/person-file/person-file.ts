import type { CaseEvent, CaseFile, Day, MemberState, Person } from '@openpact/law';
import { compareEvents, formatDay, isMemberState, readEvent, readPerson } from '@openpact/law';
import type { PastEvent } from '@openpact/records';

/** One line of a person's file as the record holds it. */
export interface Entry {
  /** Number of the entry in the file, from 1. */
  readonly version: number;
  readonly event: CaseEvent;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** The State for which it was recorded: the one that may strike it. */
  readonly recordedFor: MemberState;
  /** Set when the entry was struck later, with the reason. It stays in the file and counts for nothing. */
  readonly struck?: string;
}

/** A person's file: who the person is, what happened, and the States it belongs to. */
export interface PersonFile {
  readonly id: string;
  readonly version: number;
  readonly person: Person;
  /** The State that opened the file. */
  readonly openedBy: MemberState;
  readonly openedOn: Day;
  /** An invented person of the demonstration. */
  readonly synthetic: boolean;
  readonly entries: readonly Entry[];
  /** What the law looks at: the entries that were not struck. */
  readonly file: CaseFile;
  /** States that have the person or were asked about the person. Their officers see the file. */
  readonly states: readonly MemberState[];
}

const PREFIX = 'person/';

export const streamOf = (id: string): string => `${PREFIX}${id}`;
export const idOf = (stream: string): string => stream.slice(PREFIX.length);

/** Events whose `in` says that the State has the person. */
const HAS_THE_PERSON = new Set<string>([
  'application_made',
  'application_registered',
  'application_lodged',
  'presented_at_border',
  'screening_ended',
  'procedure_opened',
  'first_decision',
]);

function statesOf(openedBy: MemberState, events: readonly CaseEvent[]): MemberState[] {
  const states = new Set<MemberState>([openedBy]);
  for (const event of events) {
    if ('to' in event && isMemberState(event.to)) states.add(event.to);
    if ('in' in event && HAS_THE_PERSON.has(event.type)) states.add(event.in);
  }
  return [...states].sort();
}

function entryOf(past: PastEvent, openedBy: MemberState): Entry | undefined {
  const event = readEvent({ ...past.payload, type: past.type, on: formatDay(past.occurredOn) }, 'payload', []);
  const { actor, state } = past.meta;
  const recordedFor = typeof state === 'string' && isMemberState(state) ? state : openedBy;
  return event && { version: past.version, event, recordedAt: past.recordedAt, recordedBy: actor, recordedFor };
}

/** The file that the events of one stream amount to; `undefined` for a stream that does not open a file. */
export function personFileOf(stream: string, past: readonly PastEvent[]): PersonFile | undefined {
  const [opened] = past;
  if (opened?.type !== 'file_opened') return undefined;
  const { person, state, synthetic } = opened.payload as Record<string, unknown>;
  if (typeof state !== 'string' || !isMemberState(state)) return undefined;
  const reasons = new Map<number, string>();
  const entries: Entry[] = [];
  for (const event of past) {
    if (event.type === 'entry_struck') {
      const { version, reason } = event.payload as { version: number; reason: string };
      reasons.set(version, reason);
      continue;
    }
    const entry = event.type === 'file_opened' ? undefined : entryOf(event, state);
    if (entry) entries.push(entry);
  }
  const marked = entries.map((entry) => {
    const reason = reasons.get(entry.version);
    return reason === undefined ? entry : { ...entry, struck: reason };
  });
  const known = readPerson(person, []);
  const standing = marked.filter((entry) => entry.struck === undefined).map((entry) => entry.event);
  return {
    id: idOf(stream),
    version: past.length,
    person: known,
    openedBy: state,
    openedOn: opened.occurredOn,
    synthetic: synthetic === true,
    entries: marked,
    file: { person: known, events: standing.sort(compareEvents) },
    states: statesOf(state, standing),
  };
}
