import { type CaseEvent, type Citation, type Day, formatDay, type MemberState, writeEvent } from '@openpact/law';
import type { NewEvent } from '@openpact/records';
import type { PersonFile } from '../person-file/index.ts';
import { isContradiction, isOutOfOrder, laterThatFalls, notLawfulIn } from './fits-later.ts';

/** To record that something happened to a person. */
export interface RecordEvent {
  readonly event: CaseEvent;
  /** Who records it, and for which State. */
  readonly actor: string;
  readonly state: MemberState;
  /** Today, and the instant of recording in UTC. */
  readonly today: Day;
  readonly at: string;
}

/** Why nothing is recorded. Words for people are made from `says`. */
export interface Refusal {
  readonly says: string;
  readonly cite?: Citation;
  /** The entry of a later day that stands in the way. */
  readonly later?: { readonly type: CaseEvent['type']; readonly on: Day };
}

export type Decided = { readonly ok: true; readonly events: readonly NewEvent[] } | ({ readonly ok: false } & Refusal);

/** Answers that only the State that was asked can give. */
const OWN_ANSWERS: ReadonlySet<CaseEvent['type']> = new Set([
  'take_charge_accepted',
  'take_charge_refused',
  're_examination_answered',
  'take_back_accepted',
  'take_back_refused',
  'take_back_confirmed',
  'take_back_not_confirmed',
]);

/** Whether an event is an answer that only the State that was asked can give. */
export const isOwnAnswer = (type: CaseEvent['type']): boolean => OWN_ANSWERS.has(type);

/** The legal ground of keeping an entry about an applicant. */
const GROUND = 'APR 27(1)';

/**
 * Decides whether an event may be recorded in a file: it must not lie in the future, an answer must come from the State
 * that was asked, the law must allow it on the facts of its day, it must not contradict what is recorded of that day, and what
 * is recorded of later days must still stand. Pure.
 */
export function recordEvent(command: RecordEvent, file: PersonFile): Decided {
  const { event, state, today } = command;
  if (event.on > today) return { ok: false, says: 'day-in-the-future' };
  if (isOwnAnswer(event.type) && 'by' in event && event.by !== state) return { ok: false, says: 'not-your-answer' };
  const refused = notLawfulIn(file.file, event);
  if (refused) return { ok: false, ...refused };
  if (isOutOfOrder(file.file, event)) return { ok: false, says: 'out-of-order' };
  if (isContradiction(file.file, event)) return { ok: false, says: 'contradicts-file' };
  const falls = laterThatFalls(file.file, event);
  if (falls) {
    const { later, because } = falls;
    return { ok: false, says: 'contradicts-later', cite: because.cite, later: { type: later.type, on: later.on } };
  }
  const { on: _on, type, ...payload } = writeEvent(event);
  return {
    ok: true,
    events: [
      {
        type: String(type),
        payload,
        meta: { actor: command.actor, ground: GROUND, state },
        occurredOn: event.on,
        recordedAt: command.at,
      },
    ],
  };
}

/** To strike an entry that is wrong: by the State that recorded it. The entry stays; the reason is kept beside it. */
export interface StrikeEntry {
  readonly version: number;
  readonly reason: string;
  readonly actor: string;
  readonly state: MemberState;
  readonly today: Day;
  readonly at: string;
}

/** Decides whether an entry may be struck. Pure. */
export function strikeEntry(command: StrikeEntry, file: PersonFile): Decided {
  const entry = file.entries.find((e) => e.version === command.version);
  if (!entry) return { ok: false, says: 'no-such-entry' };
  if (entry.struck !== undefined) return { ok: false, says: 'already-struck' };
  if (entry.recordedFor !== command.state) return { ok: false, says: 'not-your-entry' };
  if (command.reason.trim() === '') return { ok: false, says: 'reason-missing' };
  return {
    ok: true,
    events: [
      {
        type: 'entry_struck',
        payload: { version: command.version, reason: command.reason.trim() },
        meta: { actor: command.actor, ground: GROUND, state: command.state, strikes: formatDay(entry.event.on) },
        occurredOn: command.today,
        recordedAt: command.at,
      },
    ],
  };
}

/** To open a person's file. */
export interface OpenFile {
  readonly person: Readonly<Record<string, unknown>>;
  readonly state: MemberState;
  readonly synthetic: boolean;
  readonly actor: string;
  readonly today: Day;
  readonly at: string;
}

/** The event that opens a file. */
export const openFile = ({ person, state, synthetic, actor, today, at }: OpenFile): NewEvent => ({
  type: 'file_opened',
  payload: { person, state, synthetic },
  meta: { actor, ground: GROUND, state },
  occurredOn: today,
  recordedAt: at,
});
