import { describe, expect, test } from 'vitest';
import type { FileProblem } from './file-problem.ts';
import { readCaseFile } from './read-case-file.ts';

const problemsOf = (from: unknown): readonly FileProblem[] => {
  const read = readCaseFile(from);
  return read.ok ? [] : read.problems;
};
const entry = { on: '2026-07-03', type: 'irregular_entry', into: 'GR' };

describe('hostile names', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (name) => {
    expect(problemsOf({ events: [{ on: '2026-07-03', type: name }] })).toMatchObject([
      { field: 'events[0].type', problem: 'is not a type of event.' },
    ]);
    const inEvent = JSON.parse(`{"on":"2026-07-03","type":"irregular_entry","into":"GR","${name}":{"polluted":true}}`);
    expect(problemsOf({ events: [inEvent] })).toMatchObject([{ field: `events[0].${name}` }]);
    expect(problemsOf({ person: JSON.parse(`{"${name}":{"polluted":true}}`) })).toMatchObject([
      { field: `person.${name}` },
    ]);
    expect(problemsOf(JSON.parse(`{"events":[],"${name}":{"polluted":true}}`))).toMatchObject([{ field: name }]);
    expect(problemsOf({ events: [{ ...entry, into: name }] })).toMatchObject([{ field: 'events[0].into' }]);
    expect(problemsOf({ events: [{ ...entry, by: name }] })).toMatchObject([{ field: 'events[0].by' }]);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('values of a wrong kind', () => {
  test.each<[string, unknown]>([
    ['a number', 20260703],
    ['not a number', Number.NaN],
    ['a date object', new Date('2026-07-03')],
    ['a time of day', '2026-07-03T10:00:00Z'],
    ['a list', ['2026-07-03']],
    ['a large whole number', 10n],
    ['a function', () => '2026-07-03'],
    ['nothing', null],
    ['an empty text', ''],
  ])('a day that is %s', (_, on) => {
    expect(problemsOf({ events: [{ ...entry, on }] })).toMatchObject([
      { field: 'events[0].on', mend: 'Write it like 2026-07-03.' },
    ]);
  });

  test.each<[string, unknown]>([
    ['not a number', Number.NaN],
    ['without end', Number.POSITIVE_INFINITY],
    ['a fraction', 1.5],
    ['below the least', -1],
    ['a text', '200'],
    ['too large to be whole', 2 ** 60],
  ])('a number that is %s', (_, protection) => {
    const noted = {
      on: '2026-07-03',
      type: 'recognition_rate_noted',
      country: 'SY',
      year: 2025,
      protection,
      total: 10,
    };
    expect(problemsOf({ events: [noted] })).toMatchObject([{ field: 'events[0].protection' }]);
  });

  test('a value that goes in a circle', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(problemsOf({ events: [{ ...entry, into: circle }] })).toMatchObject([{ field: 'events[0].into' }]);
  });

  test('a text of a million characters is refused in few words', () => {
    const [problem] = problemsOf({ events: [{ ...entry, into: 'G'.repeat(1_000_000) }] });
    expect(problem?.problem.length).toBeLessThan(200);
  });

  test.each<[string, unknown]>([
    ['a person that is a list', { person: [] }],
    ['events that are no list', { events: { on: '2026-07-03' } }],
    ['an event that is a text', { events: ['irregular_entry'] }],
    ['a file that is a list', []],
    ['a file that is nothing', null],
    ['a file that is a text', 'events: []'],
  ])('%s', (_, from) => {
    expect(problemsOf(from)).toHaveLength(1);
  });
});

describe('the mend', () => {
  test.each([
    ['2026-02-30', 'That month ends on 2026-02-28.'],
    ['2028-02-30', 'That month ends on 2028-02-29.'],
    ['2026-06-31', 'That month ends on 2026-06-30.'],
    ['2026-13-01', 'Write it like 2026-07-03.'],
    ['20266-07-03', 'Write it like 2026-07-03.'],
    ['03.07.2026', 'Write it like 2026-07-03.'],
    ['2026-00-31', 'Write it like 2026-07-03.'],
  ])('%s is not a day', (on, mend) => {
    expect(problemsOf({ events: [{ ...entry, on }] })).toEqual([
      { field: 'events[0].on', value: on, problem: `"${on}" is not a day of the calendar.`, mend },
    ]);
  });

  test.each([
    ['de', 'Write DE.'],
    ['XX', 'Write the ISO 3166-1 code of one of the 27 Member States, or CH, IS, LI, NO.'],
    ['UK', 'Write the ISO 3166-1 code of one of the 27 Member States, or CH, IS, LI, NO.'],
  ])('%s is no State', (into, mend) => {
    expect(problemsOf({ events: [{ ...entry, into }] })).toMatchObject([
      { field: 'events[0].into', value: into, mend },
    ]);
  });

  test('numbers and truth in quotes', () => {
    const diploma = { on: '2026-07-03', type: 'diploma_awarded', in: 'DE', study_months: '12', recognised: 'yes' };
    expect(problemsOf({ events: [diploma] })).toMatchObject([
      { field: 'events[0].study_months', mend: 'Write 12 without quotes.' },
      { field: 'events[0].recognised', mend: 'Write true or false without quotes.' },
    ]);
  });

  test.each([
    ['application_registred', 'application_registered'],
    ['take_charge_request', 'take_charge_requested'],
    ['transferd', 'transferred'],
    ['Eurodac hit', 'eurodac_hit'],
  ])('%s is most likely %s', (type, meant) => {
    expect(problemsOf({ events: [{ on: '2026-07-03', type }] })).toMatchObject([
      { field: 'events[0].type', mend: `Did you mean ${meant}?` },
    ]);
  });

  test('Greece is GR', () => {
    expect(problemsOf({ events: [{ ...entry, into: 'EL' }] })).toMatchObject([{ mend: 'Write GR.' }]);
    expect(problemsOf({ events: [{ ...entry, into: 'el' }] })).toMatchObject([{ mend: 'Write GR.' }]);
  });

  test('an unknown type of event gets the nearest one', () => {
    expect(problemsOf({ events: [{ on: '2026-07-03', type: 'crossed_irregularly_entry' }] })).toMatchObject([
      { mend: 'Did you mean irregular_entry?' },
    ]);
    expect(problemsOf({ events: [{ on: '2026-07-03', type: 'application-registered' }] })).toMatchObject([
      { mend: 'Did you mean application_registered?' },
    ]);
    expect(problemsOf({ events: [{ on: '2026-07-03', type: 'xyz' }] })).toMatchObject([
      { mend: 'The schema lists the types of events.' },
    ]);
  });

  test('an unknown field gets the nearest one, or the list', () => {
    expect(
      problemsOf({ events: [{ on: '2026-07-03', type: 'disembarked', in: 'IT', 'evidence-kind': 'proof' }] }),
    ).toMatchObject([{ mend: 'Did you mean evidence?' }]);
    expect(problemsOf({ person: { colour: 'red' } })[0]?.mend).toMatch(/^Known fields: name, nationality/);
  });

  test('all problems are told at once', () => {
    expect(
      problemsOf({ person: { born: 'May' }, events: [{ ...entry, into: 'EL' }, { type: 'x' }], more: 1 }),
    ).toHaveLength(4);
  });

  test('an answer before its question is refused with both names', () => {
    const [problem] = problemsOf({
      events: [
        { on: '2026-07-03', type: 'take_charge_accepted', by: 'GR' },
        { on: '2026-07-04', type: 'take_charge_requested', to: 'GR' },
      ],
    });
    expect(problem).toMatchObject({
      field: 'events[0].on',
      problem: 'take_charge_accepted cannot come before take_charge_requested, which is of 2026-07-04.',
      mend: 'Correct the day of one of the two, or add the earlier take_charge_requested.',
    });
  });
});

test('a list of three hundred thousand events is read', () => {
  const events = Array.from({ length: 300_000 }, () => ({ on: '2026-07-03', type: 'application_made', in: 'GR' }));
  const read = readCaseFile({ events });
  expect(read.ok && read.file.events.length).toBe(300_000);
});

test('a field that says nothing is not there', () => {
  const read = readCaseFile({ person: { born: null }, events: [{ ...entry, by: null, time: null }] });
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(Object.keys(read.file.events[0] ?? {}).sort()).toEqual(['into', 'on', 'type']);
});
