import { type CaseEvent, type Day, type MemberState, readPerson } from '@openpact/law';
import type { Appended, PastEvent, Records } from '@openpact/records';
import { type PersonFile, personFileOf, streamOf } from './person-file/index.ts';
import {
  type Decided,
  openFile,
  type RecordEvent,
  type Refusal,
  recordEvent,
  type StrikeEntry,
  strikeEntry,
} from './recording/index.ts';

/** What became of a command: recorded, refused by the law, or overtaken by somebody else. */
export type Outcome =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly why: 'refused'; readonly refusal: Refusal }
  | { readonly ok: false; readonly why: 'conflict'; readonly expected: number; readonly actual: number }
  | { readonly ok: false; readonly why: 'not-found' };

/** Somebody acting for a State, now. */
export interface Acting {
  readonly actor: string;
  readonly state: MemberState;
  readonly today: Day;
  /** Instant in UTC. */
  readonly at: string;
}

type AnyRecords = Pick<Records<unknown>, 'readStream' | 'append'>;

interface Found {
  readonly file: PersonFile;
  readonly history: readonly PastEvent[];
}

/** How numbers of files are written. Anything else names no file. */
const FILE_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;

async function find(records: AnyRecords, id: string): Promise<Found | undefined> {
  if (!FILE_ID.test(id)) return undefined;
  const history = await records.readStream(streamOf(id));
  const file = personFileOf(streamOf(id), history);
  return file && { file, history };
}

/** A person's file; `undefined` when there is none of this number. */
export const findFile = async (records: AnyRecords, id: string): Promise<PersonFile | undefined> =>
  (await find(records, id))?.file;

function outcomeOf(appended: Appended): Outcome {
  if (appended.ok) return { ok: true, version: appended.version };
  if (appended.why === 'conflict') return { ok: false, why: 'conflict', ...appended.conflict };
  const says =
    appended.why === 'refused' ? appended.problems.map((p) => `${p.field}: ${p.message}`).join(' ') : appended.why;
  return { ok: false, why: 'refused', refusal: { says } };
}

/** Opens a person's file under a number that is not yet used. */
export async function openNewFile(
  records: AnyRecords,
  id: string,
  person: Readonly<Record<string, unknown>>,
  synthetic: boolean,
  acting: Acting,
): Promise<Outcome> {
  const { born } = readPerson(person, []);
  if (born !== undefined && born > acting.today) {
    return { ok: false, why: 'refused', refusal: { says: 'born-in-the-future' } };
  }
  const events = [openFile({ person, synthetic, ...acting })];
  return outcomeOf(await records.append({ stream: streamOf(id), expectedVersion: 0, events, history: [] }));
}

/** Decides on the file as it is, and records what was decided unless somebody else was first. */
async function decideAndAppend(
  records: AnyRecords,
  id: string,
  seenVersion: number | undefined,
  decide: (file: PersonFile) => Decided,
): Promise<Outcome> {
  const found = await find(records, id);
  if (!found) return { ok: false, why: 'not-found' };
  const { file, history } = found;
  if (seenVersion !== undefined && seenVersion !== file.version) {
    return { ok: false, why: 'conflict', expected: seenVersion, actual: file.version };
  }
  const decided = decide(file);
  if (!decided.ok) {
    const { ok: _ok, ...refusal } = decided;
    return { ok: false, why: 'refused', refusal };
  }
  const stream = streamOf(id);
  return outcomeOf(await records.append({ stream, expectedVersion: file.version, events: decided.events, history }));
}

/**
 * Records an event in a person's file. `seenVersion` is the version that the person at the desk was looking at: when the
 * file has moved on since, nothing is recorded and the answer is a conflict.
 */
export const recordInFile = (
  records: AnyRecords,
  id: string,
  event: CaseEvent,
  acting: Acting,
  seenVersion?: number,
): Promise<Outcome> =>
  decideAndAppend(records, id, seenVersion, (file) => recordEvent({ event, ...acting } satisfies RecordEvent, file));

/** Strikes an entry that is wrong; the entry and the reason stay in the file. */
export const strikeInFile = (
  records: AnyRecords,
  id: string,
  strike: Pick<StrikeEntry, 'version' | 'reason'>,
  acting: Acting,
  seenVersion?: number,
): Promise<Outcome> => decideAndAppend(records, id, seenVersion, (file) => strikeEntry({ ...strike, ...acting }, file));
