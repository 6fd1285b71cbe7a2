import { day, positionOf, regimeOf } from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { expect, test } from 'vitest';
import { LOOKED_AT, longFile, twentyBefore, twentyEvents, twentyToReturn } from './people.ts';

test('one person has twenty events, and a position with reasons and clocks', () => {
  const file = twentyEvents();
  const position = positionOf(file, regimeOf(file), LOOKED_AT, surroundings);
  expect(file.events).toHaveLength(20);
  expect(position.responsible).toMatchObject({ holds: 'yes', value: 'GR' });
  expect(position.responsible.because.length).toBeGreaterThan(10);
  expect(position.clocks.length).toBeGreaterThan(8);
});

test('one is rejected at the border and must return, twenty events later', () => {
  const file = twentyToReturn();
  const position = positionOf(file, regimeOf(file), LOOKED_AT, surroundings);
  expect(file.events).toHaveLength(20);
  expect(position.regime).toBe('pact-2024');
  expect(position.return).toMatchObject({ holds: 'yes' });
  expect(position.duties.length).toBeGreaterThan(3);
});

test('one falls under Dublin III and waits for the transfer, twenty events later', () => {
  const file = twentyBefore();
  const position = positionOf(file, regimeOf(file), day('2026-03-02'), surroundings);
  expect(file.events).toHaveLength(20);
  expect(position).toMatchObject({
    regime: 'dublin-iii',
    stage: 'transfer',
    responsible: { holds: 'yes', value: 'IT' },
  });
});

test('the long file is long, and nothing of it lies after the day on which it is looked at', () => {
  const { events } = longFile();
  expect(events.length).toBeGreaterThan(100);
  expect(Math.max(...events.map(({ on }) => on))).toBeLessThanOrEqual(LOOKED_AT);
});
