import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../core/index.ts';
import { readCaseFile } from '../../file/index.ts';
import { positionOf } from '../../position/index.ts';
import { pact2024 } from '../../regimes/index.ts';
import { sayClock, sayConsequence, sayLimit } from './index.ts';

const FILE = [
  { on: '2026-07-01', type: 'irregular_entry', into: 'GR' },
  { on: '2026-07-20', type: 'application_made', in: 'DE' },
  { on: '2026-07-22', type: 'application_registered', in: 'DE' },
];

function clockOn(on: string, id: string, ...more: object[]) {
  const read = readCaseFile({ events: [...FILE, ...more] });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const clock = positionOf(read.file, pact2024, day(on)).clocks.find((c) => c.id === id);
  if (!clock) throw new Error(`no clock ${id}`);
  return clock;
}

describe('a clock as a sentence', () => {
  test('that runs says who must act by when', () => {
    expect(sayClock(clockOn('2026-08-01', 'take-charge-request'))).toBe(
      'The State that finds the responsible State (Germany) must act by Tuesday 22 September 2026: ask the other State to take charge.',
    );
  });

  test('that was met in time, or too late, or passed', () => {
    const lodged = (on: string) => ({ on, type: 'application_lodged', in: 'DE' });
    expect(sayClock(clockOn('2026-09-01', 'lodging', lodged('2026-08-10')))).toBe(
      'Lodge the application: done on Monday 10 August 2026, in time.',
    );
    expect(sayClock(clockOn('2026-09-01', 'lodging', lodged('2026-08-20')))).toBe(
      'Lodge the application: done on Thursday 20 August 2026, too late. The last day was Wednesday 12 August 2026.',
    );
    expect(sayClock(clockOn('2026-09-01', 'lodging'))).toBe(
      'Lodge the application: not done in time. The last day was Wednesday 12 August 2026.',
    );
  });

  test('that stands still, is moot, or that national law may lengthen', () => {
    const clock = clockOn('2026-08-01', 'take-charge-request');
    expect(sayClock({ ...clock, state: 'suspended' })).toBe(
      'Ask the other State to take charge: the time stands still. Without the pause it ends on Tuesday 22 September 2026.',
    );
    expect(sayClock({ ...clock, state: 'void' })).toBe('Ask the other State to take charge: no longer needed.');
    expect(sayClock({ ...clock, dueAtMost: addDays(clock.due, 7) })).toContain(
      'by Tuesday 22 September 2026; national law may give until Tuesday 29 September 2026: ask',
    );
    expect(sayClock({ ...clock, state: 'late', dueAtMost: addDays(clock.due, 7) })).toContain('29 September');
  });

  test('says what must be done and what follows', () => {
    const clock = clockOn('2026-08-01', 'take-charge-request');
    expect(sayLimit(clock.id)).toBe('Ask the other State to take charge');
    expect(sayConsequence(clock.ifLate)).toBe('The State that registered the application becomes responsible.');
    expect(sayLimit('a-new-limit')).toBe('a new limit');
  });
});
