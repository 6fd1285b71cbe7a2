import { type Clock, day, formatDay, positionOf, regimeOf } from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { expect, test } from 'vitest';
import { fileOf, happened, line, opened } from '../testing/given.ts';
import { firstToHurt, outlookOf } from './outlook.ts';

const file = (...events: Parameters<typeof line>[0][]) =>
  fileOf([opened('GR', '2026-07-01'), ...events.map((event) => line(event, 'GR'))]);

const written = (rows: ReturnType<typeof outlookOf>) =>
  rows.map(({ from, until, stage, first }) => [
    formatDay(from),
    until === undefined ? null : formatDay(until),
    stage,
    first?.clock.id ?? null,
    first ? formatDay(first.due) : null,
    first?.overdue ?? false,
  ]);

test('a file without events stands as it is from the day it was opened', () => {
  expect(written(outlookOf(file()))).toEqual([['2026-07-01', null, 'before-arrival', null, null, false]]);
});

test('an application waits for registration, and then for a registration that is overdue', () => {
  expect(written(outlookOf(file(happened('application_made', '2026-07-03', { in: 'GR' }))))).toEqual([
    ['2026-07-03', '2026-07-08', 'application-made', 'registration', '2026-07-08', false],
    ['2026-07-09', null, 'application-made', 'registration', '2026-07-08', true],
  ]);
});

test('silence of the State asked turns into an acceptance, a transfer that is due, and a State that becomes responsible', () => {
  const rows = outlookOf(
    file(
      happened('irregular_entry', '2026-05-01', { into: 'IT' }),
      happened('application_registered', '2026-07-03', { in: 'GR' }),
      happened('biometrics_sent', '2026-07-03', { in: 'GR', category: 'applicant' }),
      happened('application_lodged', '2026-07-06', { in: 'GR' }),
      happened('take_charge_requested', '2026-08-10', { to: 'IT' }),
    ),
  );
  expect([...new Set(rows.map((row) => row.stage))]).toEqual(['responsibility', 'transfer', 'examination']);
  expect(rows[0]).toMatchObject({
    until: day('2026-09-10'),
    responsible: 'IT',
    first: { clock: { id: 'take-charge-reply' } },
  });
  expect(rows.find((row) => row.stage === 'transfer')).toMatchObject({ first: { clock: { id: 'transfer-decision' } } });
  expect(rows.at(-1)).toMatchObject({ responsible: 'GR', first: { overdue: true } });
  expect(rows.at(-1)?.until).toBeUndefined();
});

test('where national law chooses the last day, the earliest is shown until it has passed, then the latest', () => {
  const rows = outlookOf(
    file(
      happened('application_registered', '2026-07-03', { in: 'GR' }),
      happened('biometrics_sent', '2026-07-03', { in: 'GR', category: 'applicant' }),
      happened('application_lodged', '2026-07-06', { in: 'GR' }),
      happened('procedure_opened', '2026-07-06', { in: 'GR', procedure: 'regular' }),
      happened('first_decision', '2026-09-01', { in: 'GR', outcome: 'unfounded' }),
      happened('decision_notified', '2026-09-02', { in: 'GR' }),
    ),
  );
  expect(written(rows.slice(0, 2))).toEqual([
    ['2026-09-02', '2026-09-16', 'appeal-open', 'appeal-long', '2026-09-16', false],
    ['2026-09-17', '2026-10-02', 'appeal-open', 'appeal-long', '2026-10-02', false],
  ]);
  // Nobody has appealed: nothing of that clock is left to wait for.
  expect(rows[2]?.from).toBe(day('2026-10-03'));
  expect(rows[2]?.first?.clock.id).not.toBe('appeal-long');
});

test('a file with more lapses ahead than anybody looks at still has an end that is open', () => {
  const lodgings = Array.from({ length: 28 }, (_, index) =>
    happened('application_lodged', `2026-09-${String(index + 1).padStart(2, '0')}`, { in: 'GR' }),
  );
  const rows = outlookOf(file(happened('application_registered', '2026-09-01', { in: 'GR' }), ...lodgings));
  expect(rows).toHaveLength(16);
  expect(rows.at(-1)?.until).toBeUndefined();
  expect(rows.at(-2)?.until).toBeDefined();
});

test('a file with more lapses ahead than anybody looks at still has an end that is open', () => {
  const lodgings = Array.from({ length: 28 }, (_, index) =>
    happened('application_lodged', `2026-09-${String(index + 1).padStart(2, '0')}`, { in: 'GR' }),
  );
  const rows = outlookOf(file(happened('application_registered', '2026-09-01', { in: 'GR' }), ...lodgings));
  expect(rows).toHaveLength(16);
  expect(rows.at(-1)?.until).toBeUndefined();
  expect(rows.at(-2)?.until).toBeDefined();
});

test('what is owed already comes before what runs, and the longest owed first', () => {
  const clock = (id: string, state: Clock['state'], due: string, dutyRemains?: true): Clock => ({
    id,
    cite: 'APR 27(1)' as Clock['cite'],
    startedBy: { type: 'application_made', on: day('2026-07-01') },
    length: { unit: 'days', count: 5 } as unknown as Clock['length'],
    due: day(due),
    steps: [],
    actor: 'registering-authority',
    state,
    ifLate: { says: 'duty-remains', cite: 'APR 27(1)' as Clock['cite'], ...(dutyRemains ? { dutyRemains } : {}) },
  });
  const on = day('2026-08-01');
  const empty = file();
  const position = positionOf(empty.file, regimeOf(empty.file), on, surroundings);
  const first = (...clocks: Clock[]) => firstToHurt({ ...position, clocks })?.clock.id;
  expect(first()).toBeUndefined();
  expect(first(clock('a', 'running', '2026-08-09'), clock('b', 'running', '2026-08-03'))).toBe('b');
  expect(first(clock('a', 'running', '2026-08-02'), clock('b', 'late', '2026-07-20', true))).toBe('b');
  expect(first(clock('a', 'late', '2026-07-25', true), clock('b', 'late', '2026-07-20', true))).toBe('b');
  expect(first(clock('gone', 'late', '2026-07-20'), clock('met', 'met', '2026-08-20'))).toBeUndefined();
});

test('each State has its own first clock: what another owes hides nothing that it must do itself', () => {
  const [row] = outlookOf(
    file(
      happened('irregular_entry', '2026-05-01', { into: 'IT' }),
      happened('application_registered', '2026-07-03', { in: 'GR' }),
      happened('take_charge_requested', '2026-08-10', { to: 'IT' }),
    ),
  );
  expect(row?.first).toMatchObject({ clock: { id: 'eurodac-applicant' }, overdue: true });
  expect(row?.own.map(({ state, clock, overdue }) => [state, clock.id, overdue])).toEqual([
    ['GR', 'eurodac-applicant', true],
    ['IT', 'take-charge-reply', false],
  ]);
});

test('what the person must do is nothing that an authority must', () => {
  const [row] = outlookOf(
    file(
      happened('application_registered', '2026-07-03', { in: 'GR' }),
      happened('biometrics_sent', '2026-07-03', { in: 'GR', category: 'applicant' }),
    ),
  );
  expect(row?.first?.clock.id).toBe('lodging');
  expect(row?.own).toEqual([]);
});
