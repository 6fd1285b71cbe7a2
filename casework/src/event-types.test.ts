import { day, EVENT_KINDS } from '@openpact/law';
import { expect, test } from 'vitest';
import { demonstrationCaseload, recordsOf } from './demonstration/index.ts';
import { caseworkEventTypes } from './event-types.ts';

const problemsOf = (type: string, payload: Record<string, unknown>): readonly string[] =>
  caseworkEventTypes[type]?.(payload) ?? ['no such type'];

test('every event of the vocabulary can be recorded, and the two of the file itself', () => {
  expect(Object.keys(caseworkEventTypes).sort()).toEqual(
    [...Object.keys(EVENT_KINDS), 'file_opened', 'entry_struck'].sort(),
  );
});

test('what is good has no problems', () => {
  expect(problemsOf('application_registered', { in: 'GR' })).toEqual([]);
  expect(problemsOf('entry_struck', { version: 2, reason: 'Wrong day.' })).toEqual([]);
  expect(problemsOf('file_opened', { person: { nationality: 'SY' }, state: 'GR', synthetic: true })).toEqual([]);
  const files = demonstrationCaseload(1, day('2026-11-22'), 40);
  for (const { type, payload } of files.flatMap((file) => recordsOf(file, day('2026-11-22'), ''))) {
    expect(problemsOf(type, payload as Record<string, unknown>)).toEqual([]);
  }
});

test.each([
  ['application_registered', {}, 'in', /missing.*Add it/],
  ['application_registered', { in: 'EL' }, 'in', /"EL" is not a State.*Write GR/],
  ['application_registered', { in: ['GR'] }, 'in', /not a State/],
  ['application_registered', { in: 'GR', colour: 'red' }, 'colour', /not a field here.*Known fields/],
  ['application_registered', { in: 'GR', deemed: true }, 'deemed', /not a field here/],
  ['application_registered', { in: 'GR', on: '2020-01-01' }, 'on', /not a field here; leave it out/],
  ['application_registered', { in: 'GR', type: 'note' }, 'type', /not a field here; leave it out/],
  ['first_decision', { in: 'GR', outcome: 'no' }, 'outcome', /not a possible value.*Write one of/],
  ['visa_issued', { by: 'IT', kind: 'short', valid_until: '2026-02-30' }, 'valid_until', /not a day.*2026-02-28/],
  ['note', { text: '' }, 'text', /not a text.*Write a text/],
  ['note', { text: 'x'.repeat(2001) }, 'text', /not a text of 1 to 2000/],
  ['file_opened', { state: 'GR', synthetic: true }, 'person', /is missing; give/],
  ['file_opened', { person: [], state: 'GR', synthetic: true }, 'person', /is not a person/],
  ['file_opened', { person: { born: 'long ago' }, state: 'GR', synthetic: true }, 'person.born', /not a day/],
  ['file_opened', { person: {}, state: 'XX', synthetic: true }, 'state', /no State.*like GR/],
  ['file_opened', { person: {}, state: 'GR' }, 'synthetic', /say true/],
  ['file_opened', { person: {}, state: 'GR', synthetic: true, secret: 1 }, 'secret', /not a field/],
  ['entry_struck', { version: 1, reason: 'x' }, 'version', /number of the entry/],
  ['entry_struck', { version: 2.5, reason: 'x' }, 'version', /number of the entry/],
  ['entry_struck', { version: 2, reason: '  ' }, 'reason', /say why/],
  ['entry_struck', { version: 2, reason: 'x', by: 'me' }, 'by', /not a field/],
] as const)('%s with %j: the problem names %s and the mend', (type, payload, field, mend) => {
  const problems = problemsOf(type, payload);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${field.replace('.', '\\.')}: `));
  expect(problems[0]).toMatch(mend);
});
