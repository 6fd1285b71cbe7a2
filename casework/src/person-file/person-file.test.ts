import { expect, test } from 'vitest';
import { fileOf, happened, line, opened, past } from '../testing/given.ts';
import { idOf, personFileOf, streamOf } from './person-file.ts';

const registered = line(happened('application_registered', '2026-07-03', { in: 'DE' }), 'DE');
const asked = line(happened('take_charge_requested', '2026-08-10', { to: 'GR', by: 'DE' }), 'DE');
const struck = (version: number) => ({
  ...line(happened('note', '2026-08-12', { text: '-' }), 'DE'),
  type: 'entry_struck',
  payload: { version, reason: 'Wrong.' },
});

test('the States of a file grow when another State is asked', () => {
  expect(fileOf([opened('DE'), registered]).states).toEqual(['DE']);
  expect(fileOf([opened('DE'), registered, asked]).states).toEqual(['DE', 'GR']);
});

test.each([
  ['irregular_entry', { into: 'IT' }],
  ['eurodac_hit', { in: 'IT', category: 'irregular_crossing' }],
  ['family_member', { relation: 'spouse', in: 'IT' }],
  ['visa_issued', { by: 'IT', kind: 'short', valid_until: '2027-01-01' }],
] as const)('a State that is only named, by %s, does not see the file', (type, fields) => {
  expect(fileOf([opened('DE'), line(happened(type, '2026-05-03', fields as never), 'DE')]).states).toEqual(['DE']);
});

test('the events are in the order of days, the entries in the order of recording', () => {
  const earlier = line(happened('application_made', '2026-07-01', { in: 'DE' }), 'DE');
  const file = fileOf([opened('DE'), registered, earlier]);
  expect(file.entries.map((entry) => entry.event.type)).toEqual(['application_registered', 'application_made']);
  expect(file.file.events.map((event) => event.type)).toEqual(['application_made', 'application_registered']);
});

test('each entry says who recorded it and for which State', () => {
  const answer = line(happened('take_charge_accepted', '2026-08-20', { by: 'GR' }), 'GR');
  const file = fileOf([opened('DE'), registered, asked, answer]);
  expect(file.entries.map((entry) => entry.recordedFor)).toEqual(['DE', 'DE', 'GR']);
  expect(file.entries[0]).toMatchObject({ version: 2, recordedBy: 'somebody' });
});

test('a line that says no State for which it was recorded belongs to the one that opened the file', () => {
  const { state: _state, ...meta } = registered.meta;
  expect(fileOf([opened('DE'), { ...registered, meta }]).entries[0]?.recordedFor).toBe('DE');
});

test('striking what is not there changes nothing', () => {
  expect(fileOf([opened('DE'), registered, struck(7)]).file.events).toHaveLength(1);
  expect(fileOf([opened('DE'), registered, struck(2)]).file.events).toHaveLength(0);
});

test('a stream that opens no file is no file', () => {
  expect(personFileOf('person/S-1', [])).toBeUndefined();
  expect(personFileOf('person/S-1', past([registered]))).toBeUndefined();
});

test('a number and its stream name each other', () => {
  expect(idOf(streamOf('F-7KQ2MX'))).toBe('F-7KQ2MX');
});
