import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { day, formatDay } from '../core/index.ts';
import { checkScenario, positionIn } from './check-scenario.ts';
import { decidingReasons } from './deciding-reasons.ts';
import { type ReadScenarios, readScenarios } from './read-scenarios.ts';
import type { Scenario } from './scenario.ts';

const first = {
  id: 'S1',
  title: 'Entered in Greece',
  why: 'The first State entered.',
  regime: 'pact-2024',
  on: '2026-09-20',
  holidays: { DE: ['2026-09-14'] },
  rates: { SY: 0.9, AF: [0.1, 0.3] },
  file: {
    person: { nationality: 'SY', born: '1999-04-01' },
    events: [
      { on: '2026-03-02', type: 'irregular_entry', into: 'GR' },
      { on: '2026-07-14', type: 'application_registered', in: 'DE' },
    ],
  },
  expected: { responsible: 'DE', because: 'AMMR 39(1) subpara 3' },
};

/** What is expected stands under another name here: an object with a `then` looks like a promise to the language. */
const asWritten = ({ expected, ...rest }: Record<string, unknown>): unknown =>
  parse(`${stringify(rest)}${expected === undefined ? '' : `then: ${JSON.stringify(expected)}`}`);

const readAll = (...list: Record<string, unknown>[]): ReadScenarios => readScenarios(list.map(asWritten));

const read = (...list: Record<string, unknown>[]): readonly Scenario[] => {
  const found = readAll(...list);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.scenarios;
};
const only = (scenario: Record<string, unknown>): Scenario => {
  const [found] = read(scenario);
  if (!found) throw new Error('No scenario.');
  return found;
};
const fieldsOf = (found: ReadScenarios): string[] => (found.ok ? [] : found.problems.map((p) => p.field));

describe('reading', () => {
  test('a scenario becomes a file, a day, surroundings and what is expected', () => {
    const scenario = only(first);
    expect(scenario).toMatchObject({ id: 'S1', title: 'Entered in Greece', regime: 'pact-2024' });
    expect(formatDay(scenario.on)).toBe('2026-09-20');
    expect(scenario.around.calendarOf?.('DE').holidays.has(day('2026-09-14'))).toBe(true);
    expect(scenario.around.calendarOf?.('GR').holidays.has(day('2026-12-25'))).toBe(false);
    expect(scenario.around.findRate?.('SY', 2026)).toMatchObject({ low: 0.9, high: 0.9 });
    expect(scenario.around.findRate?.('AF', 2026)).toMatchObject({ low: 0.1, high: 0.3 });
    expect(scenario.around.findRate?.('IQ', 2026)).toBeUndefined();
  });

  test('without a day of its own it is looked at on the day of its last event', () => {
    const { on: _on, ...rest } = first;
    expect(formatDay(only(rest).on)).toBe('2026-07-14');
  });

  test('a twin changes, takes away and adds, and leaves the first one as it was', () => {
    const twin = {
      title: 'Twin',
      like: 'Entered in Greece',
      but: {
        person: { born: null },
        irregular_entry: { into: 'IT', by: 'sea' },
        without: 'application_registered',
        and: [{ on: '2026-08-01', type: 'application_registered', in: 'FR' }],
      },
      expected: { responsible: 'IT' },
    };
    const [base, changed] = read(first, twin);
    expect(base?.file.events.map((e) => e.type)).toEqual(['irregular_entry', 'application_registered']);
    expect(base?.file.person).toHaveProperty('born');
    expect(changed?.file.person).not.toHaveProperty('born');
    expect(changed?.file.events).toMatchObject([{ into: 'IT', by: 'sea' }, { in: 'FR' }]);
    expect(changed).toMatchObject({ like: 'Entered in Greece', on: base?.on, regime: 'pact-2024' });
  });

  test('a twin of a twin, and a numbered event', () => {
    const second = { ...first.file.events[0], on: '2026-04-02', into: 'IT' };
    const twins = read(
      first,
      { title: 'Two entries', like: first.title, but: { and: [second] }, expected: { responsible: 'DE' } },
      {
        title: 'The second later',
        like: 'Two entries',
        but: { 'irregular_entry#2': { into: 'ES' } },
        expected: { responsible: 'DE' },
      },
    );
    expect(twins[2]?.file.events).toMatchObject([{ into: 'GR' }, { into: 'ES' }, {}]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an unknown part', { when: 1 }, '[0].when'],
    ['no title', { title: undefined }, '[0].title'],
    ['no why', { why: undefined }, '[0].why'],
    ['an unknown regime', { regime: 'dublin-iv' }, '[0].regime'],
    ['no file', { file: undefined }, '[0].file'],
    ['a day that does not exist', { on: '2026-02-30' }, '[0].on'],
    ['an unknown event', { file: { events: [{ on: '2026-01-01', type: 'arrived' }] } }, '[0].file.events[0].type'],
    ['a holiday that is no day', { holidays: { DE: ['Easter'] } }, '[0].holidays.DE'],
    ['holidays of no State', { holidays: { EL: [] } }, '[0].holidays.EL'],
    ['a rate above one', { rates: { SY: 90 } }, '[0].rates.SY'],
    ['nothing expected', { expected: {} }, '[0].then'],
    ['an unknown expectation', { expected: { responsibel: 'GR' } }, '[0].then.responsibel'],
    ['no State', { expected: { responsible: 'EL' } }, '[0].then.responsible'],
    ['no citation', { expected: { because: ['Article 33'] } }, '[0].then.because[0]'],
    ['no stage', { expected: { stage: 'waiting' } }, '[0].then.stage'],
    ['no limit', { expected: { clocks: { 'take-charge': {} } } }, '[0].then.clocks'],
    [
      'an unknown part of a clock',
      { expected: { clocks: { transfer: { until: '2026-01-01' } } } },
      '[0].then.clocks.transfer.until',
    ],
    ['no step', { expected: { not_next: 'dance' } }, '[0].then.not_next'],
    ['no type of event', { expected: { deemed: 'accepted' } }, '[0].then.deemed'],
    ['half a procedure', { expected: { procedure: { kind: 'quick' } } }, '[0].then.procedure.kind'],
  ])('refuses %s', (_, change, field) => {
    expect(fieldsOf(readAll({ ...first, ...change }))).toContain(field);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a scenario that is not there', { like: 'Another' }, '[1].like'],
    ['an event that did not happen', { but: { disembarked: {} } }, '[1].but.disembarked'],
    ['an event nobody knows', { but: { arrived: {} } }, '[1].but.arrived'],
    ['a file of its own', { file: {} }, '[1].file'],
    ['the same title', { title: first.title }, '[1].title'],
  ])('refuses a twin with %s', (_, change, field) => {
    const twin = { title: 'Twin', like: first.title, but: {}, expected: { responsible: 'GR' }, ...change };
    expect(fieldsOf(readAll(first, twin))).toContain(field);
  });

  test('refuses what is no list', () => {
    expect(readScenarios({}).ok).toBe(false);
    expect(readScenarios([1]).ok).toBe(false);
  });
});

describe('checking', () => {
  test('says nothing when the law answers as expected', () => {
    expect(checkScenario(only(first))).toEqual([]);
  });

  // Each part of `then`, with an expectation that is wrong: a check that cannot fail shows nothing.
  test.each<[string, Record<string, unknown>, string]>([
    ['responsible', { responsible: 'GR' }, 'responsible: expected GR, found DE'],
    ['none', { responsible: 'none' }, 'responsible: expected none, found DE'],
    ['because', { because: 'AMMR 33(1)' }, 'because: expected AMMR 33(1), found AMMR 39(1) subpara 3'],
    ['missing', { missing: 'person.born' }, 'missing: expected person.born, found none'],
    ['stage', { stage: 'transfer' }, 'stage: expected transfer, found registered'],
    [
      'procedure',
      { procedure: { kind: 'border', duty: 'optional' } },
      'procedure: expected border, optional, found regular',
    ],
    [
      'clock, due',
      { clocks: { lodging: { due: '2026-08-05' } } },
      'clock lodging: expected 2026-08-05, found 2026-08-04',
    ],
    ['clock, state', { clocks: { lodging: { state: 'met' } } }, 'clock lodging: expected met, found late'],
    ['clock, other reading', { clocks: { lodging: { otherwise: '2026-08-05' } } }, 'found otherwise the same'],
    ['clock, none', { clocks: { lodging: 'none' } }, 'clock lodging: expected none, found 2026-08-04'],
    ['clock, not there', { clocks: { transfer: { state: 'late' } } }, 'clock transfer: expected late, found none'],
    ['next', { next: 'answer-take-charge' }, 'next: expected answer-take-charge'],
    ['not_next', { not_next: 'lodge-application' }, 'next: expected no lodge-application'],
    ['breaches', { breaches: [] }, 'breaches: expected none, found'],
    ['deemed', { deemed: [] }, 'deemed: expected none, found responsibility_shifted on 2026-09-16'],
    ['deemed, day', { deemed: [{ type: 'responsibility_shifted', on: '2026-09-15' }] }, 'on 2026-09-15, found'],
    ['return_decision', { return_decision: 'due' }, 'return_decision: expected due, found none'],
  ])('sees a wrong expectation of %s', (_, expected, difference) => {
    const found = checkScenario(only({ ...first, expected }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(difference);
  });

  test('the deciding reasons leave out what was looked at and answered no', () => {
    const { responsible } = positionIn(only({ ...first, on: '2026-07-15' }));
    expect(responsible.because.length).toBeGreaterThan(5);
    expect(decidingReasons(responsible)).toEqual(['AMMR 33(1)']);
  });
});
