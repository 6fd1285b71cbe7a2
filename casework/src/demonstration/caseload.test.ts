import { addDays, type Day, day, type Stage } from '@openpact/law';
import { caseloadDistribution } from '@openpact/reference';
import { describe, expect, test } from 'vitest';
import { caseworkEventTypes } from '../event-types.ts';
import { type PersonFile, personFileOf, streamOf } from '../person-file/index.ts';
import { recordEvent } from '../recording/index.ts';
import { type Outlook, outlookOf } from '../worklist/index.ts';
import {
  DEMONSTRATION_SEED,
  DEMONSTRATION_SIZE,
  type DemonstrationFile,
  demonstrationCaseload,
  recorderOf,
  recordsOf,
} from './caseload.ts';
import { STORIES } from './stories/index.ts';

const AT = '2026-11-22T08:00:00.000Z';

const ofTheDay = (today: Day) => demonstrationCaseload(DEMONSTRATION_SEED, today, DEMONSTRATION_SIZE);

/** The file, and what the desk would have said to each event on its day. */
function replayed(invented: DemonstrationFile, today: Day): { file: PersonFile; refused: string[] } {
  const stream = streamOf(invented.id);
  const [opened, ...rest] = recordsOf(invented, today, AT);
  if (!opened) throw new Error(`${invented.id} was not opened.`);
  let past = [{ ...opened, stream, version: 1 }];
  const refused: string[] = [];
  const events = invented.events.toSorted((a, b) => a.on - b.on);
  for (const [index, event] of events.entries()) {
    const file = personFileOf(stream, past);
    const recorded = rest[index];
    if (!file || !recorded) throw new Error(`${invented.id} is no file.`);
    const state = recorderOf(event, invented);
    const decided = recordEvent({ event, actor: 'demonstration', state, today: event.on, at: AT }, file);
    if (decided.ok)
      expect(recorded).toMatchObject({ type: event.type, payload: decided.events[0]?.payload, meta: { state } });
    else refused.push(`${invented.story}: ${event.type} ${decided.says}`);
    past = [...past, { ...recorded, stream, version: past.length + 1 }];
  }
  const file = personFileOf(stream, past);
  if (!file) throw new Error(`${invented.id} is no file.`);
  return { file, refused };
}

const rowOn = (file: PersonFile, on: Day): Outlook | undefined =>
  outlookOf(file).find((row) => row.from <= on && (row.until === undefined || row.until >= on));

/** Stages that the slice reaches by recording events; nobody keeps a file of somebody who has not arrived. */
const SLICE: readonly Stage[] = [
  'screening',
  'screened',
  'application-made',
  'registered',
  'responsibility',
  'transfer',
  'transferred',
  'examination',
  'border-procedure',
  'decided',
  'appeal-open',
  'appeal',
  'protected',
  'return',
  'withdrawn',
  'departed',
];

describe.each(['2026-06-13', '2026-07-15', '2026-11-22', '2027-04-01', '2028-02-29', '2028-12-31'])('on %s', (text) => {
  const today = day(text);
  const files = ofTheDay(today);
  const played = files.map((file) => replayed(file, today));

  test('there are 300 files with numbers of their own, each with something in it', () => {
    expect(new Set(files.map((file) => file.id)).size).toBe(300);
    expect(files.filter((file) => file.events.length === 0)).toEqual([]);
  });

  test('the same seed and day give the same persons, another seed gives others', () => {
    expect(ofTheDay(today)).toEqual(files);
    expect(demonstrationCaseload(1, today, DEMONSTRATION_SIZE)).not.toEqual(files);
  });

  test('a smaller caseload is the beginning of a larger one', () => {
    expect(demonstrationCaseload(DEMONSTRATION_SEED, today, 10)).toEqual(files.slice(0, 10));
  });

  test('nothing lies in the future, and nobody does anything before birth', () => {
    for (const { file } of played) {
      for (const { on } of file.file.events) {
        expect(on).toBeLessThanOrEqual(today);
        expect(on).toBeGreaterThan(file.person.born ?? addDays(on, -1));
      }
    }
  });

  test('every event would be taken by the record and by the desk', () => {
    for (const file of files) {
      for (const { type, payload } of recordsOf(file, today, AT)) {
        expect(caseworkEventTypes[type]?.(payload as Record<string, unknown>)).toEqual([]);
      }
    }
    expect(played.flatMap(({ refused }) => refused)).toEqual([]);
  });

  test('every stage of the slice is there', () => {
    const stages = new Set(played.map(({ file }) => rowOn(file, today)?.stage));
    expect(SLICE.filter((stage) => !stages.has(stage))).toEqual([]);
  });

  test('some files are overdue, and not more than an authority could bear', () => {
    const overdue = played.filter(({ file }) => rowOn(file, today)?.first?.overdue).length;
    expect(overdue / files.length).toBeGreaterThan(0.01);
    expect(overdue / files.length).toBeLessThan(0.08);
  });

  test('no care beside the procedure leads a file', () => {
    const leading = played.map(({ file }) => rowOn(file, today)?.first?.clock);
    expect(leading.filter((clock) => clock?.isGuarantee)).toEqual([]);
  });

  test('nationality and State occur together in the real figures', () => {
    const real = new Set(caseloadDistribution().cells.map((cell) => `${cell.state} ${cell.nationality}`));
    expect(files.filter(({ state, person }) => !real.has(`${state} ${person.nationality}`))).toEqual([]);
  });
});

test('the States are those of the real figures, the largest first', () => {
  const { cells, total } = caseloadDistribution();
  const files = demonstrationCaseload(7, day('2026-11-22'), 3000);
  for (const state of ['DE', 'FR', 'IT', 'ES', 'GR'] as const) {
    const real = cells.filter((cell) => cell.state === state).reduce((sum, cell) => sum + cell.persons, 0) / total;
    const drawn = files.filter((file) => file.state === state).length / files.length;
    expect(Math.abs(drawn - real), state).toBeLessThan(0.03);
  }
});

test('every story is told, and every minor alone is a minor', () => {
  const files = demonstrationCaseload(7, day('2026-11-22'), 3000);
  expect(new Set(files.map((file) => file.story))).toEqual(new Set(STORIES.map((story) => story.name)));
  const alone = files.filter((file) => file.person.unaccompanied === true);
  expect(alone.length).toBeGreaterThan(0);
  for (const { person } of alone)
    expect(day(String(person.born))).toBeGreaterThan(addDays(day('2026-11-22'), -18 * 365));
});
