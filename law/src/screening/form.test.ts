import { expect, test } from 'vitest';
import { type EventOf, readCaseFile } from '../file/index.ts';
import { copyForPerson, FORM_ENTRIES, missingEntries } from './form.ts';

const filled = (entries: Record<string, unknown>): EventOf<'screening_form_filled'> => {
  const read = readCaseFile({ events: [{ on: '2026-09-08', type: 'screening_form_filled', in: 'IT', ...entries }] });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file.events[0] as EventOf<'screening_form_filled'>;
};

const whole = {
  identity: 'declared',
  origin: 'confirmed',
  reason: 'Crossed without permission',
  health: 'No further check needed',
  vulnerability: 'Nothing found',
  applied: false,
  family_in_states: 'None',
  database_hit: false,
  cooperated: true,
};

test('an empty form lacks every entry, a whole one none', () => {
  expect(missingEntries(filled({}), {})).toHaveLength(FORM_ENTRIES.length);
  expect(missingEntries(filled(whole), { nationality: 'SD' })).toEqual([]);
});

test('an answer of no is an answer; a missing one names its place', () => {
  const { applied: _left, ...rest } = whole;
  expect(missingEntries(filled(rest), { nationality: 'SD' })).toEqual([{ entry: 'applied', cite: 'SR 17(1)(f)' }]);
  expect(missingEntries(filled(whole), {})).toEqual([{ entry: 'person.nationality', cite: 'SR 17(1)(b)' }]);
});

test('the copy for the person leaves out whether a database gave a hit, and nothing else', () => {
  const copy = copyForPerson(filled({ ...whole, database_hit: true }));
  expect(copy).not.toHaveProperty('database_hit');
  expect(copy).toMatchObject({ identity: 'declared', cooperated: true });
});
