import { findFile, isOwnAnswer, type PersonFile } from '@openpact/casework';
import {
  type Day,
  type EventType,
  isEventType,
  type MemberState,
  type Position,
  positionOf,
  regimeOf,
} from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { type Action, may, type Subject, stateOf } from '../../access/index.ts';
import type { Crumb } from '../../layout/index.ts';
import type { Ctx, Deps } from '../../web/index.ts';
import { CHOOSABLE } from './event-groups.ts';
import type { Recorder } from './recorder.ts';
import { TEXT } from './words.ts';

/** Events that only a decision maker records. */
const DECISIONS = new Set<EventType>([
  'transfer_decided',
  'first_decision',
  'return_decision_issued',
  'refusal_of_entry_issued',
]);

const wasAsked = (file: PersonFile, state: MemberState | undefined): boolean =>
  file.file.events.some(
    (event) =>
      (event.type === 'take_charge_requested' ||
        event.type === 'take_back_requested' ||
        event.type === 'take_back_notified') &&
      event.to === state,
  );

/** What the pages of a person's file have in common: finding the file, and who may do what with it. */
export interface Desk {
  readonly deps: Deps;
  /** The file that the address names. */
  fileOf(c: Ctx): Promise<PersonFile | undefined>;
  /** The same as a subject of access. */
  subjectOf(c: Ctx): Promise<Subject | undefined>;
  mayRecord(c: Ctx, file: PersonFile, type?: EventType): boolean;
  /** Who records an event of this type, for somebody who may record in this file. */
  recorderOf(c: Ctx, file: PersonFile, type: EventType): Recorder;
  position(file: PersonFile, on: Day): Position;
  /** Who is acting, for the record and the read log. */
  actor(c: Ctx): string;
  /** The instant of now, in UTC. */
  now(): string;
}

const fileSubject = (file: PersonFile): Subject => ({ kind: 'file', id: file.id, states: file.states });

export const nameOf = (file: PersonFile): string => file.person.name ?? file.id;

export const captionOf = (file: PersonFile): string => `File ${file.id}, ${nameOf(file)}`;

/** The way down to the steps that belong to a file. */
export const wayTo = (file: PersonFile): readonly Crumb[] => [
  { href: '/worklist', text: TEXT.worklist },
  { href: `/files/${file.id}`, text: `File ${file.id}` },
];

/** The State for which the person at the desk acts. */
export const deskState = (c: Ctx): MemberState | undefined => stateOf(c.get('actor'));

/** The type of event that an address names, if a person may choose it. */
export function choosable(text: string | undefined): EventType | undefined {
  return text !== undefined && isEventType(text) && CHOOSABLE.includes(text) ? text : undefined;
}

const actionFor = (type: EventType | undefined): Action =>
  type !== undefined && DECISIONS.has(type) ? 'record-decision' : 'record-event';

export function deskOf(deps: Deps): Desk {
  // Read once for each request, so that access is decided on the very file that is shown.
  const read = new WeakMap<Ctx, Promise<PersonFile | undefined>>();
  const fileOf = (c: Ctx) => {
    const file = read.get(c) ?? findFile(deps.records, c.req.param('id') ?? '');
    read.set(c, file);
    return file;
  };
  const mayRecord = (c: Ctx, file: PersonFile, type?: EventType): boolean =>
    may(c.get('actor'), actionFor(type), fileSubject(file)).allowed;
  return {
    deps,
    fileOf,
    async subjectOf(c) {
      const file = await fileOf(c);
      return file && fileSubject(file);
    },
    mayRecord,
    recorderOf(c, file, type) {
      if (!mayRecord(c, file, type)) return 'decision-maker';
      return isOwnAnswer(type) && !wasAsked(file, deskState(c)) ? 'state-asked' : 'me';
    },
    position: (file, on) => positionOf(file.file, regimeOf(file.file), on, surroundings),
    actor(c) {
      const who = c.get('actor');
      return who.kind === 'person' ? who.id : who.kind;
    },
    now: () => new Date(deps.now()).toISOString(),
  };
}
