import { EVENT_KINDS, type EventType, STAGES } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { CHOOSABLE, EVENT_GROUPS, groupsFor, NOT_BY_HAND } from './event-groups.ts';

test('every kind of event stands in one group, or is made by the law alone', () => {
  const all = Object.keys(EVENT_KINDS) as EventType[];
  expect([...CHOOSABLE, ...NOT_BY_HAND].toSorted()).toEqual(all.toSorted());
});

describe.each(EVENT_GROUPS)('$title', ({ title, types }) => {
  test('is a question with so few answers that one finds one', () => {
    expect(title).toMatch(/\?$/);
    expect(types.length).toBeGreaterThan(0);
    expect(types.length).toBeLessThanOrEqual(12);
  });
});

test.each(STAGES)('%s: each group is offered once, and few are likely', (stage) => {
  const { likely, others } = groupsFor(stage);
  expect([...likely, ...others].length).toBe(EVENT_GROUPS.length);
  expect(likely.length).toBeLessThanOrEqual(9);
  expect(likely.length).toBeGreaterThan(0);
});
