import { day, formatDay, type MemberState } from '@openpact/law';
import { openRecords, type Records, type RecordTables } from '@openpact/records';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Acting, findFile, openNewFile, recordInFile, strikeInFile } from './casework.ts';
import { caseworkEventTypes } from './event-types.ts';
import { streamOf } from './person-file/index.ts';
import { happened } from './testing/given.ts';
import {
  findWorklist,
  type WorklistQuery,
  type WorklistTable,
  worklistMigration,
  worklistView,
} from './worklist/index.ts';

type Tables = RecordTables & { readonly worklist: Pick<WorklistTable, keyof WorklistTable> };

let records: Records<Tables>;
beforeAll(async () => {
  records = await openRecords<Tables>({
    memory: true,
    eventTypes: caseworkEventTypes,
    migrations: [worklistMigration],
    views: [worklistView],
  });
}, 60_000);
afterAll(() => records.close());

const acting = (state: MemberState, today: string): Acting => ({
  actor: `officer of ${state}`,
  state,
  today: day(today),
  at: `${today}T08:00:00.000Z`,
});

let last = 0;
/** Opens a file and gives its number. */
async function open(state: MemberState, today: string, person: Record<string, unknown> = {}): Promise<string> {
  last += 1;
  const id = `T-${String(last).padStart(4, '0')}`;
  const outcome = await openNewFile(records, id, person, true, acting(state, today));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return id;
}

const made = (on: string, state: MemberState) => happened('application_made', on, { in: state });
const registered = (on: string, state: MemberState) => happened('application_registered', on, { in: state });

const list = (query: Partial<WorklistQuery> & { on: WorklistQuery['on'] }) =>
  findWorklist(records.db, { page: 1, pageSize: 25, ...query });
const idsOf = async (query: Partial<WorklistQuery> & { on: WorklistQuery['on'] }) =>
  (await list(query)).rows.map((row) => row.file_id);

describe('a file', () => {
  test('is opened, filled and found', async () => {
    const id = await open('GR', '2026-07-01', { name: 'Ba Dala', nationality: 'SY' });
    expect(await recordInFile(records, id, made('2026-07-01', 'GR'), acting('GR', '2026-07-01'))).toEqual({
      ok: true,
      version: 2,
    });
    expect(await findFile(records, id)).toMatchObject({
      id,
      version: 2,
      person: { name: 'Ba Dala', nationality: 'SY' },
      openedBy: 'GR',
      synthetic: true,
      entries: [{ event: { type: 'application_made' }, recordedBy: 'officer of GR', recordedFor: 'GR' }],
    });
  });

  test('that is not there is not found, and nothing is made of it', async () => {
    const before = await records.head();
    expect(await findFile(records, 'T-none')).toBeUndefined();
    const event = made('2026-07-01', 'GR');
    expect(await recordInFile(records, 'T-none', event, acting('GR', '2026-07-01'))).toEqual({
      ok: false,
      why: 'not-found',
    });
    expect(await strikeInFile(records, 'T-none', { version: 2, reason: 'x' }, acting('GR', '2026-07-01'))).toEqual({
      ok: false,
      why: 'not-found',
    });
    expect(await records.head()).toEqual(before);
  });

  test.each(['', '-', 'T 1', 'T\u0000', '../T-1', 'x'.repeat(41), "T'1"])('has no number like %j', async (id) => {
    expect(await findFile(records, id)).toBeUndefined();
  });

  test('is not opened twice under one number', async () => {
    const id = await open('GR', '2026-07-01', { name: 'Mine' });
    expect(await openNewFile(records, id, { name: 'Theirs' }, true, acting('DE', '2026-07-01'))).toMatchObject({
      ok: false,
      why: 'conflict',
    });
    expect((await findFile(records, id))?.person.name).toBe('Mine');
  });

  test('of a person who cannot be is refused with the field and the mend', async () => {
    const outcome = await openNewFile(records, 'T-bad', { born: '2026-13-01' }, true, acting('GR', '2026-07-01'));
    expect(outcome).toMatchObject({ ok: false, why: 'refused' });
    expect(JSON.stringify(outcome)).toContain('person.born');
    expect(await findFile(records, 'T-bad')).toBeUndefined();
  });

  test('of a person who is born tomorrow is refused', async () => {
    const outcome = await openNewFile(records, 'T-bad', { born: '2026-07-02' }, true, acting('GR', '2026-07-01'));
    expect(outcome).toEqual({ ok: false, why: 'refused', refusal: { says: 'born-in-the-future' } });
    expect(await findFile(records, 'T-bad')).toBeUndefined();
  });

  test('keeps nothing of what the law refuses', async () => {
    const id = await open('GR', '2026-07-01');
    const event = happened('application_lodged', '2026-07-01', { in: 'GR' });
    expect(await recordInFile(records, id, event, acting('GR', '2026-07-01'))).toEqual({
      ok: false,
      why: 'refused',
      refusal: { says: 'not-registered-yet', cite: 'APR 28(1)' },
    });
    expect((await findFile(records, id))?.version).toBe(1);
  });

  test('that moved on since it was looked at takes nothing, and says from where to where', async () => {
    const id = await open('GR', '2026-07-01');
    await recordInFile(records, id, made('2026-07-01', 'GR'), acting('GR', '2026-07-01'), 1);
    const late = { ok: false, why: 'conflict', expected: 1, actual: 2 };
    const now = acting('GR', '2026-07-02');
    expect(await recordInFile(records, id, registered('2026-07-02', 'GR'), now, 1)).toEqual(late);
    expect(await strikeInFile(records, id, { version: 2, reason: 'x' }, now, 1)).toEqual(late);
    expect((await recordInFile(records, id, registered('2026-07-02', 'GR'), now, 2)).ok).toBe(true);
  });

  test('takes one of two that are recorded at the same moment', async () => {
    const id = await open('GR', '2026-07-01');
    const outcomes = await Promise.all(
      ['2026-07-01', '2026-07-02'].map((on) =>
        recordInFile(records, id, made(on, 'GR'), acting('GR', '2026-07-02'), 1),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toEqual({ ok: false, why: 'conflict', expected: 1, actual: 2 });
  });
});

describe('the worklist', () => {
  const ON = day('2026-08-10');
  let late: string;
  let soon: string;
  let later: string;
  let nothing: string;

  beforeEach(async () => {
    if (late) return;
    const fill = async (id: string, ...events: Parameters<typeof recordInFile>[2][]) => {
      for (const event of events) {
        const outcome = await recordInFile(records, id, event, acting('MT', formatDay(event.on)));
        if (!outcome.ok) throw new Error(JSON.stringify(outcome));
      }
      return id;
    };
    // Opened in an order that is none of the orders asked for.
    later = await fill(
      await open('MT', '2026-08-01', { name: 'Ora 100% Zuri' }),
      made('2026-08-07', 'MT'),
      registered('2026-08-08', 'MT'),
      happened('biometrics_sent', '2026-08-08', { in: 'MT', category: 'applicant' }),
    );
    nothing = await open('MT', '2026-08-01', { name: 'O\'Da_ki \\ "Lazu"' });
    late = await fill(await open('MT', '2026-08-01', { name: 'Fabed Mikir' }), made('2026-08-02', 'MT'));
    soon = await fill(await open('MT', '2026-08-01', { name: 'Wadil Joner' }), made('2026-08-06', 'MT'));
  });

  test('has what is overdue first, then by last day, and what has no clock at the end', async () => {
    expect(await idsOf({ on: ON, state: 'MT' })).toEqual([late, soon, later, nothing]);
    const { total, overdue, rows } = await list({ on: ON, state: 'MT' });
    expect({ total, overdue }).toEqual({ total: 4, overdue: 1 });
    // The 29th is a Saturday.
    expect(rows.map((row) => row.due)).toEqual(['2026-08-07', '2026-08-11', '2026-08-31', null]);
    expect(rows[0]).toMatchObject({
      overdue: true,
      limit_id: 'registration',
      limit_cite: 'APR 27(1)',
      acting_state: 'MT',
      stage: 'application-made',
      synthetic: true,
    });
  });

  test('ages by itself: a day later, with nothing recorded, another file is overdue', async () => {
    expect((await list({ on: day('2026-08-12'), state: 'MT' })).overdue).toBe(2);
    // The last day still counts.
    expect((await list({ on: day('2026-08-07'), state: 'MT' })).rows).toContainEqual(
      expect.objectContaining({ file_id: late, overdue: false, due: '2026-08-07' }),
    );
  });

  test('shows the files of one State to that State', async () => {
    expect(await idsOf({ on: ON, state: 'CY' })).toEqual([]);
    expect((await list({ on: ON })).total).toBeGreaterThanOrEqual(4);
  });

  test('is filtered by stage and by who must act', async () => {
    expect(await idsOf({ on: ON, state: 'MT', stage: 'registered' })).toEqual([later]);
    expect(await idsOf({ on: ON, state: 'MT', stage: 'departed' })).toEqual([]);
    expect(await idsOf({ on: ON, state: 'MT', actingHere: true })).toEqual([late, soon]);
  });

  test.each([
    ['fabed', () => [late]],
    ['MIKIR', () => [late]],
    ['%', () => [later]],
    ['100%', () => [later]],
    ['_', () => [nothing]],
    ["O'Da", () => [nothing]],
    ['"Lazu"', () => [nothing]],
    ['\\', () => [nothing]],
    ["'; drop table worklist; --", () => []],
    ['no such name', () => []],
  ])('is searched for %s as it is written', async (search, expected) => {
    expect(await idsOf({ on: ON, state: 'MT', search })).toEqual(expected());
  });

  test('is searched by number', async () => {
    expect(await idsOf({ on: ON, state: 'MT', search: soon.toLowerCase() })).toEqual([soon]);
  });

  test('comes in pages without gaps, and a page past the end is the last', async () => {
    const page = (n: number) => list({ on: ON, state: 'MT', page: n, pageSize: 3 });
    const pages = [await page(1), await page(2)];
    expect(pages.flatMap(({ rows }) => rows.map((row) => row.file_id))).toEqual([late, soon, later, nothing]);
    expect(await page(99)).toEqual(pages[1]);
    expect(pages.map(({ total, page: n }) => [total, n])).toEqual([
      [4, 1],
      [4, 2],
    ]);
    expect((await list({ on: ON, state: 'CY', page: 7 })).page).toBe(1);
  });

  test('moves a file in the transaction in which something is recorded', async () => {
    const id = await open('LV', '2026-08-01');
    await recordInFile(records, id, made('2026-08-02', 'LV'), acting('LV', '2026-08-02'));
    expect((await list({ on: ON, state: 'LV' })).rows).toMatchObject([{ due: '2026-08-07', overdue: true }]);
    await recordInFile(records, id, registered('2026-08-10', 'LV'), acting('LV', '2026-08-10'));
    expect((await list({ on: ON, state: 'LV' })).rows).toMatchObject([
      { due: '2026-08-13', overdue: false, limit_id: 'eurodac-applicant', stage: 'registered' },
    ]);
    await strikeInFile(records, id, { version: 3, reason: 'Wrong person.' }, acting('LV', '2026-08-10'));
    expect((await list({ on: ON, state: 'LV' })).rows).toMatchObject([{ due: '2026-08-07', overdue: true }]);
    // What was refused moves nothing.
    await recordInFile(records, id, registered('2026-08-11', 'LV'), acting('LV', '2026-08-10'));
    expect((await list({ on: ON, state: 'LV' })).rows).toMatchObject([{ due: '2026-08-07', overdue: true }]);
  });

  test('shows a file to the State that is asked, from then on', async () => {
    const id = await open('LV', '2026-08-01');
    const put = (event: Parameters<typeof recordInFile>[2]) =>
      recordInFile(records, id, event, acting('LV', '2026-08-09'));
    await put(happened('irregular_entry', '2026-05-01', { into: 'EE' }));
    await put(registered('2026-08-03', 'LV'));
    expect(await idsOf({ on: ON, state: 'EE' })).toEqual([]);
    await put(happened('take_charge_requested', '2026-08-09', { to: 'EE', by: 'LV' }));
    expect(await idsOf({ on: ON, state: 'EE' })).toEqual([id]);
    // Latvia is late with fingerprints; Estonia still sees the answer that it owes, and nothing of what Latvia owes.
    const [theirs] = (await list({ on: ON, state: 'EE', actingHere: true })).rows;
    expect(theirs).toMatchObject({ file_id: id, limit_id: 'take-charge-reply', overdue: false });
    const here = (await list({ on: ON, state: 'LV', actingHere: true })).rows.find((row) => row.file_id === id);
    expect(here).toMatchObject({ limit_id: 'eurodac-applicant', overdue: true });
    expect((await list({ on: ON, state: 'EE' })).rows).toMatchObject([{ limit_id: 'eurodac-applicant' }]);
  });

  test('holds exactly one row for each file on any day from its last event on', async () => {
    const days = [ON, day('2026-09-30'), day('2027-12-31'), day('2090-01-01')];
    for (const on of days) {
      const { rows, total } = await list({ on, state: 'MT' });
      expect(total).toBe(4);
      expect(new Set(rows.map((row) => row.stream)).size).toBe(4);
    }
  });

  test('is the same when it is made again from the events', async () => {
    const all = () => records.db.selectFrom('worklist').selectAll().orderBy('stream').orderBy('from_day').execute();
    const before = await all();
    expect(before.length).toBeGreaterThan(10);
    expect(await records.rebuild(['worklist'])).toMatchObject([{ view: 'worklist', differed: [] }]);
    expect(await all()).toEqual(before);
    expect((await records.verify()).whole).toBe(true);
  });

  test('names the stream, so that a look at it can be noted', async () => {
    const { rows } = await list({ on: ON, search: late });
    expect(rows[0]?.stream).toBe(streamOf(late));
  });
});
