import { describe, expect, test } from 'vitest';
import { addDays, cite, day, days, formatDay, type MemberState } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, readEvent } from '../file/index.ts';
import { weekendsOnly } from './calendar.ts';
import { type Clock, lapses, runClocks } from './clock.ts';
import { type Limit, limitsOf } from './limit.ts';

const events = (...written: Record<string, unknown>[]): CaseEvent[] => {
  const problems: FileProblem[] = [];
  const read = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return read.sort(compareEvents);
};

const run = (limits: readonly Limit[], list: readonly CaseEvent[], on: string): Clock[] =>
  runClocks(limits, {
    facts: factsOf({}, list, day(on)),
    calendarOf: (state) => weekendsOnly(state ?? 'EU'),
    indicated: () => undefined,
    responsible: { holds: 'unknown', missing: ['application_registered'], because: [] },
    anchor: undefined,
  });

const [row] = limitsOf('pact-2024', [
  {
    id: 'registration',
    cite: cite('APR 27(1)'),
    from: ['application_made'],
    length: days(5),
    actor: 'registering-authority',
    metBy: ['application_registered'],
    voidBy: ['application_withdrawn'],
    ifLate: { says: 'duty-remains', cite: cite('APR 27(1)') },
  },
]);
const LIMIT = [row as Limit];
const made = { on: '2026-09-10', type: 'application_made', in: 'DE' };
const registered = (on: string) => ({ on, type: 'application_registered', in: 'DE' });
const withdrawn = (on: string) => ({ on, type: 'application_withdrawn', in: 'DE', how: 'explicit' });

describe('the state of a clock', () => {
  test.each<[string, Record<string, unknown>[], string, Clock['state']]>([
    ['runs before the last day', [], '2026-09-12', 'running'],
    ['runs on the last day', [], '2026-09-15', 'running'],
    ['is late the day after', [], '2026-09-16', 'late'],
    ['is met on the day of the start', [registered('2026-09-10')], '2026-09-20', 'met'],
    ['is met on the last day', [registered('2026-09-15')], '2026-09-20', 'met'],
    ['is late when met a day later', [registered('2026-09-16')], '2026-09-20', 'late'],
    ['is void when the matter ended before', [withdrawn('2026-09-14')], '2026-09-20', 'void'],
    ['is void when it ended on the last day', [withdrawn('2026-09-15')], '2026-09-20', 'void'],
    ['stays late when the matter ended after', [withdrawn('2026-09-16')], '2026-09-20', 'late'],
    [
      'is void when it ended before somebody acted',
      [withdrawn('2026-09-12'), registered('2026-09-13')],
      '2026-09-20',
      'void',
    ],
    [
      'is met when somebody acted before it ended',
      [registered('2026-09-12'), withdrawn('2026-09-13')],
      '2026-09-20',
      'met',
    ],
  ])('%s', (_, more, on, state) => {
    const [clock] = run(LIMIT, events(made, ...more), on);
    expect(clock).toMatchObject({ id: 'registration', state, due: day('2026-09-15') });
  });

  test('each occurrence starts a clock of its own', () => {
    const clocks = run(LIMIT, events(made, { ...made, on: '2026-10-01' }), '2026-10-02');
    expect(clocks.map((clock) => formatDay(clock.due))).toEqual(['2026-09-15', '2026-10-06']);
  });

  test('what has not happened yet starts nothing', () => {
    expect(run(LIMIT, events(made), '2026-09-09')).toEqual([]);
  });

  test('who acted, and when, is kept', () => {
    const [clock] = run(LIMIT, events(made, registered('2026-09-16')), '2026-09-20');
    expect(clock?.metBy).toEqual({ type: 'application_registered', on: day('2026-09-16') });
    expect(clock?.actingIn).toBe('DE' satisfies MemberState);
  });
});

describe('the lapses that the law turns into events', () => {
  const becoming: Limit = {
    ...(row as Limit),
    ifLate: { says: 'x', cite: cite('APR 27(1)'), becomes: 'screening_ended' },
  };
  test('are those that passed unmet, the first one first', () => {
    const list = events({ ...made, on: '2026-10-01' }, made);
    const clocks = run([becoming], list, '2026-10-20');
    expect(lapses(clocks.toReversed()).map((clock) => formatDay(clock.due))).toEqual(['2026-09-15', '2026-10-06']);
    expect(lapses(run([becoming], list, '2026-10-06'))).toHaveLength(1);
    expect(lapses(run(LIMIT, list, '2026-10-20'))).toEqual([]);
  });

  test('what the law took as done meets no limit', () => {
    const deemed = {
      type: 'application_registered',
      on: addDays(day('2026-09-10'), 1),
      in: 'DE',
      deemed: true,
    } as const;
    const [clock] = run(LIMIT, [...events(made), deemed], '2026-09-20');
    expect(clock?.state).toBe('late');
    expect(clock).not.toHaveProperty('metBy');
  });
});
