import { positionOf, regimeOf } from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { expect, test } from 'vitest';
import { LOOKED_AT, longFile, twentyEvents } from './people.ts';

test('one person has twenty events, and a position with reasons and clocks', () => {
  const file = twentyEvents();
  const position = positionOf(file, regimeOf(file), LOOKED_AT, surroundings);
  expect(file.events).toHaveLength(20);
  expect(position.responsible).toMatchObject({ holds: 'yes', value: 'GR' });
  expect(position.responsible.because.length).toBeGreaterThan(10);
  expect(position.clocks.length).toBeGreaterThan(8);
});

test('the long file is long, and nothing of it lies after the day on which it is looked at', () => {
  const { events } = longFile();
  expect(events.length).toBeGreaterThan(100);
  expect(Math.max(...events.map(({ on }) => on))).toBeLessThanOrEqual(LOOKED_AT);
});
