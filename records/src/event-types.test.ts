import { day } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import type { NewEvent } from './event.ts';
import { checkEvent, contentOf, instantOf } from './event-types.ts';

const event: NewEvent = {
  type: 'moved',
  payload: { to: 'GR' },
  meta: { actor: 'officer-7', ground: 'AMMR 40(1)' },
  occurredOn: day('2026-07-03'),
  recordedAt: '2026-07-05T09:30:00.000Z',
};
const types = { moved: (payload: Readonly<Record<string, unknown>>) => (payload.to === 'GR' ? [] : ['to: give GR']) };
const fields = (change: object) => checkEvent({ ...event, ...change }, 'e', types).map(({ field }) => field);

describe('the check of an event', () => {
  test('lets a good one pass', () => expect(fields({})).toEqual([]));

  test.each([
    ['a type not registered', { type: 'unheard' }, ['e.type']],
    ['a type that every object has', { type: 'toString' }, ['e.type']],
    ['no ground', { meta: { actor: 'a', ground: ' ' } }, ['e.meta.ground']],
    ['no meta at all', { meta: undefined }, ['e.meta.actor', 'e.meta.ground', 'e.meta']],
    ['half a day', { occurredOn: 1.5 }, ['e.occurredOn']],
    ['a day beyond the calendar', { occurredOn: 2932897 }, ['e.occurredOn']],
    ['a time of another zone', { recordedAt: '2026-07-05T09:30:00+02:00' }, ['e.recordedAt']],
    ['a time that is none', { recordedAt: '2026-07-05T25:30:00Z' }, ['e.recordedAt']],
    ['a payload that is a list', { payload: [] }, ['e.payload']],
    ['a payload that its type refuses', { payload: { to: 'EL' } }, ['e.payload']],
    ['a payload that is no JSON', { payload: { to: 'GR', at: Number.NaN } }, ['e.payload.at']],
    ['meta that is no JSON', { meta: { ...event.meta, of: new Set() } }, ['e.meta.of']],
  ])('refuses %s', (_what, change, expected) => expect(fields(change)).toEqual(expected));
});

test('an instant is kept to the millisecond', () => {
  expect(instantOf('2026-07-05T09:30:00Z')).toBe('2026-07-05T09:30:00.000Z');
  expect(instantOf('2026-07-05T09:30:00.1239Z')).toBe('2026-07-05T09:30:00.123Z');
  expect(instantOf('2026-07-05T24:00:00Z')).toBeUndefined();
  expect(instantOf('2026-07-05')).toBeUndefined();
});

test('the content holds all that an event says, in one form', () => {
  expect(contentOf(event, 'person/1', 4)).toBe(
    '{"meta":{"actor":"officer-7","ground":"AMMR 40(1)"},"occurredOn":"2026-07-03","payload":{"to":"GR"},"recordedAt":"2026-07-05T09:30:00.000Z","stream":"person/1","type":"moved","version":4}',
  );
});
