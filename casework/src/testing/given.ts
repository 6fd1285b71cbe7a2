import { type CaseEvent, type Citation, day, type EventFields, type EventType, type MemberState } from '@openpact/law';
import type { NewEvent, PastEvent } from '@openpact/records';
import { expect } from 'vitest';
import { type PersonFile, personFileOf, streamOf } from '../person-file/index.ts';
import { type Decided, openFile, recordEvent, strikeEntry } from '../recording/index.ts';

/** An event of a story: type, day and particulars. */
export const happened = <T extends EventType>(type: T, on: string, fields: EventFields<T>): CaseEvent =>
  ({ type, on: day(on), ...fields }) as unknown as CaseEvent;

const AT = '2026-12-31T08:00:00.000Z';
const STREAM = streamOf('S-1');

/** Lines of a stream as the record would tell them. */
export const past = (events: readonly NewEvent[]): PastEvent[] =>
  events.map((event, index) => ({ ...event, stream: STREAM, version: index + 1 }));

/** The file after these lines; a test that gives lines without an opening is wrong. */
export function fileOf(events: readonly NewEvent[]): PersonFile {
  const file = personFileOf(STREAM, past(events));
  if (!file) throw new Error('These lines do not open a file.');
  return file;
}

/** A line as it is recorded for a State. */
export function line(event: CaseEvent, state: MemberState): NewEvent {
  const { on, type, ...payload } = event;
  return { type, payload, meta: { actor: 'somebody', ground: 'a test', state }, occurredOn: on, recordedAt: AT };
}

/** The line that opens a file in a State. */
export const opened = (state: MemberState, on = '2026-06-12', person: Record<string, unknown> = {}): NewEvent =>
  openFile({ person, state, synthetic: true, actor: 'somebody', today: day(on), at: AT });

interface Acting {
  readonly state: MemberState;
  readonly today: string;
}

/** What is recorded or struck, by whom and when. */
export type Command = (file: PersonFile, acting: Acting) => Decided;

/** To record that something happened; on the day of the story unless told otherwise. */
export const record =
  <T extends EventType>(type: T, fields: EventFields<T>, on?: string): Command =>
  (file, { state, today }) =>
    recordEvent(
      { event: happened(type, on ?? today, fields), actor: 'officer', state, today: day(today), at: AT },
      file,
    );

/** To strike an entry. */
export const strike =
  (version: number, reason: string): Command =>
  (file, { state, today }) =>
    strikeEntry({ version, reason, actor: 'officer', state, today: day(today), at: AT }, file);

/**
 * A story of casework: what is in the file (recorded by Germany unless told otherwise), the day, and who does what.
 *
 * @example given(registered).on('2026-09-11').as('GR').when(record('take_charge_refused', { by: 'GR' })).thenRefused('deemed-accepted', 'AMMR 40(8)')
 */
export function given(...events: readonly (CaseEvent | { readonly by: MemberState; readonly event: CaseEvent })[]) {
  const lines = [
    opened('DE'),
    ...events.map((each) => ('event' in each ? line(each.event, each.by) : line(each, 'DE'))),
  ];
  return {
    on: (today: string) => {
      const as = (state: MemberState) => ({
        when(command: Command) {
          const decided = command(fileOf(lines), { state, today });
          return {
            decided,
            /** Gives the file as it is afterwards. */
            thenRecorded(type: string): PersonFile {
              expect(decided).toMatchObject({ ok: true, events: [{ type }] });
              return fileOf([...lines, ...(decided.ok ? decided.events : [])]);
            },
            thenRefused(says: string, cite?: string): void {
              const place: Citation | undefined = decided.ok ? undefined : decided.cite;
              expect({ says: decided.ok ? 'recorded' : decided.says, cite: place }).toEqual({ says, cite });
            },
          };
        },
      });
      return { as, when: as('DE').when };
    },
  };
}
