import { factsOn } from '@openpact/law';
import { expect, test } from 'vitest';
import { given, happened, strike } from '../testing/given.ts';

const made = happened('application_made', '2026-07-01', { in: 'DE' });
const registered = happened('application_registered', '2026-07-03', { in: 'DE' });
const asked = happened('take_charge_requested', '2026-08-10', { to: 'GR', by: 'DE' });
const accepted = happened('take_charge_accepted', '2026-08-20', { by: 'GR' });

test('a struck entry stays with its reason, and the facts are those without it', () => {
  const file = given(made, registered)
    .on('2026-07-04')
    .when(strike(3, '  It was another person. '))
    .thenRecorded('entry_struck');
  expect(file.entries).toHaveLength(2);
  expect(file.entries[1]).toMatchObject({
    version: 3,
    event: { type: 'application_registered' },
    struck: 'It was another person.',
  });
  expect(file.file.events.map((event) => event.type)).toEqual(['application_made']);
  expect(factsOn(file.file, made.on).first('application_registered')).toBeUndefined();
  expect(file.version).toBe(4);
});

test('an entry on which later ones rest can be struck, so that the right one can follow', () => {
  given(made, registered, happened('application_lodged', '2026-07-09', { in: 'DE' }))
    .on('2026-07-10')
    .when(strike(3, 'Wrong day.'))
    .thenRecorded('entry_struck');
});

test('the State that was asked by mistake loses the file when the request is struck', () => {
  const before = given(made, registered, asked).on('2026-08-11');
  const file = before.when(strike(4, 'Meant another person.')).thenRecorded('entry_struck');
  expect(file.states).toEqual(['DE']);
});

test.each([
  [9, 'no-such-entry'],
  [1, 'no-such-entry'],
  [0, 'no-such-entry'],
  [Number.NaN, 'no-such-entry'],
])('entry %d is not there to be struck', (version, says) => {
  given(made).on('2026-07-04').when(strike(version, 'Wrong.')).thenRefused(says);
});

test('a reason is needed', () => {
  given(made).on('2026-07-04').when(strike(2, ' \n ')).thenRefused('reason-missing');
});

test('only the State that recorded an entry strikes it', () => {
  const file = given(made, registered, asked, { by: 'GR', event: accepted }).on('2026-08-21');
  file.as('DE').when(strike(5, 'We do not like it.')).thenRefused('not-your-entry');
  file.as('GR').when(strike(3, 'We do not like it.')).thenRefused('not-your-entry');
  file.as('GR').when(strike(5, 'It was another person.')).thenRecorded('entry_struck');
});
