import {
  type CaseEvent,
  type Day,
  isMemberState,
  type MemberState,
  readPerson,
  type UnionState,
  writeEvent,
} from '@openpact/law';
import type { NewEvent, Records } from '@openpact/records';
import { caseloadDistribution } from '@openpact/reference';
import { streamOf } from '../person-file/index.ts';
import { isOwnAnswer, openFile } from '../recording/index.ts';
import { cared } from './care/index.ts';
import { diceOf } from './dice.ts';
import { inventedName } from './invented-name.ts';
import { STORIES } from './stories/index.ts';
import type { Told } from './story.ts';

/** An invented person's file before it is recorded. */
export interface DemonstrationFile extends Told {
  readonly id: string;
  readonly state: UnionState;
  /** Name of the story, for tests. */
  readonly story: string;
}

/** States at an external border where irregular crossings are counted, by how often a story of entry names them. */
const ENTRIES: readonly { readonly item: UnionState; readonly weight: number }[] = [
  { item: 'IT', weight: 30 },
  { item: 'GR', weight: 28 },
  { item: 'ES', weight: 16 },
  { item: 'BG', weight: 8 },
  { item: 'HR', weight: 7 },
  { item: 'PL', weight: 5 },
  { item: 'CY', weight: 3 },
  { item: 'MT', weight: 1 },
  { item: 'HU', weight: 1 },
  { item: 'LT', weight: 1 },
];

const AT_THE_BORDER = new Set<MemberState>(ENTRIES.map(({ item }) => item));

/** Keeps the dice of neighbouring files apart. */
const SPREAD = 7919;

/** The seed of the demonstration that `npm start` shows. */
export const DEMONSTRATION_SEED = 20260612;
export const DEMONSTRATION_SIZE = 300;

/**
 * Invented persons at all stages, drawn from the real distribution of applications over nationality and State. The same
 * seed, day and size give the same persons.
 */
export function demonstrationCaseload(seed: number, today: Day, size: number): DemonstrationFile[] {
  const dice = diceOf(seed);
  const cells = caseloadDistribution().cells.map((cell) => ({ item: cell, weight: cell.persons }));
  const files: DemonstrationFile[] = [];
  for (let number = 1; number <= size; number += 1) {
    const { state, nationality } = dice.weighted(cells);
    const entries = ENTRIES.filter(({ item }) => item !== state);
    const fitting = STORIES.filter((story) => !story.atTheBorder || AT_THE_BORDER.has(state));
    const story = dice.weighted(fitting.map((item) => ({ item, weight: item.weight })));
    const told = cared(
      story.tell({ dice, today, state, nationality, entry: dice.weighted(entries) }),
      state,
      diceOf(seed + number * SPREAD),
      today,
    );
    files.push({
      id: `S-${String(number).padStart(4, '0')}`,
      state,
      story: story.name,
      person: { name: inventedName(dice), ...told.person },
      events: told.events,
    });
  }
  return files;
}

const ACTOR = 'demonstration';

/** The State that recorded an event: the one that was asked, for its answers, and otherwise the one with the file. */
export const recorderOf = (event: CaseEvent, { state }: DemonstrationFile): MemberState =>
  isOwnAnswer(event.type) && 'by' in event && event.by !== undefined && isMemberState(event.by) ? event.by : state;

/** The events of a file as they are recorded: opened on its first day, each event on its own. */
export function recordsOf(file: DemonstrationFile, today: Day, at: string): NewEvent[] {
  const first = Math.min(today, ...file.events.map((e) => e.on)) as Day;
  const opened = openFile({ person: file.person, state: file.state, synthetic: true, actor: ACTOR, today: first, at });
  const events = file.events
    .toSorted((a, b) => a.on - b.on)
    .map((event): NewEvent => {
      const { on: _on, type, ...payload } = writeEvent(event);
      const meta = { actor: ACTOR, ground: 'demonstration', state: recorderOf(event, file) };
      return { type: String(type), payload, meta, occurredOn: event.on, recordedAt: at };
    });
  return [opened, ...events];
}

const BATCH = 50;

/**
 * Records the demonstration caseload in an empty record; leaves a record that holds anything as it is. Gives the number
 * of files recorded. `said` hears how many are done.
 */
export async function seedCaseload(
  records: Pick<Records<unknown>, 'appendMany' | 'head'>,
  today: Day,
  at: string,
  said: (done: number, of: number) => void = () => undefined,
): Promise<number> {
  if ((await records.head()).position > 0) return 0;
  const files = demonstrationCaseload(DEMONSTRATION_SEED, today, DEMONSTRATION_SIZE);
  for (let from = 0; from < files.length; from += BATCH) {
    const answers = await records.appendMany(
      files.slice(from, from + BATCH).map((file) => ({
        stream: streamOf(file.id),
        expectedVersion: 0,
        events: recordsOf(file, today, at),
        history: [],
        key: `demonstration/${file.id}`,
      })),
    );
    const refused = answers.find((answer) => !answer.ok);
    if (refused) throw new Error(`An invented file was refused: ${JSON.stringify(refused)}`);
    said(Math.min(from + BATCH, files.length), files.length);
  }
  return files.length;
}

/** The person of an invented file as the law reads it. */
export const personOf = (file: DemonstrationFile) => readPerson(file.person, []);
