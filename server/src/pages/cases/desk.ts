import { findFile, type PersonFile } from '@openpact/casework';
import {
  type Day,
  type EventType,
  isEventType,
  type MemberState,
  type Position,
  positionOf,
  regimeOf,
} from '@openpact/law';
import { surroundingsOn } from '@openpact/reference';
import { type Action, may, type Subject, stateOf } from '../../access/index.ts';
import type { Ctx, Deps } from '../../web/index.ts';
import { CHOOSABLE } from './record-page.ts';

/** Events that only a decision maker records. */
const DECISIONS = new Set<EventType>([
  'transfer_decided',
  'first_decision',
  'return_decision_issued',
  'refusal_of_entry_issued',
]);

/** What the pages of a person's file have in common: finding the file, and who may do what with it. */
export interface Desk {
  readonly deps: Deps;
  /** The file that the address names. */
  fileOf(c: Ctx): Promise<PersonFile | undefined>;
  /** The same as a subject of access. */
  subjectOf(c: Ctx): Promise<Subject | undefined>;
  mayRecord(c: Ctx, file: PersonFile, type?: EventType): boolean;
  position(file: PersonFile, on: Day): Position;
  /** Who is acting, for the record and the read log. */
  actor(c: Ctx): string;
  /** The instant of now, in UTC. */
  now(): string;
}

const fileSubject = (file: PersonFile): Subject => ({ kind: 'file', id: file.id, states: file.states });

export const nameOf = (file: PersonFile): string => file.person.name ?? file.id;

export const captionOf = (file: PersonFile): string => `File ${file.id}, ${nameOf(file)}`;

/** The State for which the person at the desk acts. */
export const deskState = (c: Ctx): MemberState | undefined => stateOf(c.get('actor'));

/** The type of event that an address names, if a person may choose it. */
export function choosable(text: string | undefined): EventType | undefined {
  return text !== undefined && isEventType(text) && CHOOSABLE.includes(text) ? text : undefined;
}

const actionFor = (type: EventType | undefined): Action =>
  type !== undefined && DECISIONS.has(type) ? 'record-decision' : 'record-event';

export function deskOf(deps: Deps): Desk {
  const fileOf = (c: Ctx) => findFile(deps.records, c.req.param('id') ?? '');
  return {
    deps,
    fileOf,
    async subjectOf(c) {
      const file = await fileOf(c);
      return file && fileSubject(file);
    },
    mayRecord: (c, file, type) => may(c.get('actor'), actionFor(type), fileSubject(file)).allowed,
    position: (file, on) => positionOf(file.file, regimeOf(file.file), on, surroundingsOn(on)),
    actor(c) {
      const who = c.get('actor');
      return who.kind === 'person' ? who.id : who.kind;
    },
    now: () => new Date(deps.now()).toISOString(),
  };
}
