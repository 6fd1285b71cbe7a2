import { expect, test } from 'vitest';
import { day, no, type Outcome, unknown, yes } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, readEvent } from '../file/index.ts';
import { BORDER_GATE, borderGate } from './border-gate.ts';

const gate = (...written: Record<string, unknown>[]): Outcome<boolean> => {
  const problems: FileProblem[] = [];
  const read: CaseEvent[] = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return borderGate(factsOf({}, read.sort(compareEvents), day('2026-12-01')), 'IT');
};

const MADE = { on: '2026-09-08', type: 'application_made', in: 'IT' };
const RESCUED = { on: '2026-09-07', type: 'disembarked', in: 'IT' };
const STOPPED = { on: '2026-09-07', type: 'apprehended', in: 'IT', at: 'external_border' };
const CAME = { on: '2026-09-07', type: 'presented_at_border', in: 'IT', entry_conditions_met: false };
const LET_IN = { on: '2026-09-09', type: 'entry_authorised', in: 'IT' };
const MOVED = { on: '2026-10-01', type: 'relocated', to: 'IT', responsibility_known: true };

const rescued = yes(true, 'disembarked', ['disembarked']);
const stopped = yes(true, 'stopped-at-the-border', ['apprehended']);
const applied = yes(true, 'applied-at-the-border', ['presented_at_border']);
const relocated = yes(true, 'relocated', ['relocated']);
const letIn = no('entry-was-authorised', ['entry_authorised']);

test('stands in the act where the border procedure begins', () => {
  expect(BORDER_GATE).toBe('APR 43(1)');
});

test.each<readonly [why: string, file: readonly Record<string, unknown>[], outcome: Outcome<boolean>]>([
  ['brought ashore', [RESCUED, MADE], rescued],
  ['brought ashore in another State', [{ ...RESCUED, in: 'GR' }, MADE], no('not-at-the-border', ['application_made'])],
  ['stopped at the border', [STOPPED, MADE], stopped],
  ['stopped and turned back', [{ ...STOPPED, turned_back: true }, MADE], no('not-at-the-border', ['application_made'])],
  ['found inland', [{ ...STOPPED, at: 'inland' }, MADE], no('not-at-the-border', ['application_made'])],
  ['let in', [RESCUED, MADE, LET_IN], letIn],
  ['let in by another State', [RESCUED, MADE, { ...LET_IN, in: 'FR' }], rescued],
  ['came to the border', [CAME, { ...MADE, at: 'crossing_point' }], applied],
  ['came to a transit zone', [CAME, { ...MADE, at: 'transit_zone' }], applied],
  ['came to an airport', [CAME, { ...MADE, at: 'airport_transit' }], applied],
  [
    'came to the border, applied inside',
    [CAME, { ...MADE, at: 'territory' }],
    no('not-at-the-border', ['application_made.at']),
  ],
  [
    'meets the conditions of entry',
    [{ ...CAME, entry_conditions_met: true }, MADE],
    no('entry-conditions-met', ['presented_at_border']),
  ],
  [
    'let in at the border itself',
    [{ ...CAME, entry_allowed: true }, MADE],
    no('entry-was-authorised', ['presented_at_border.entry_allowed']),
  ],
  [
    'applied at a crossing point, and nobody noted the arrival',
    [{ ...MADE, at: 'crossing_point' }],
    unknown('presented_at_border.entry_conditions_met'),
  ],
  ['nothing is known', [], no('not-at-the-border', [])],
  ['relocated, and the file begins with that', [MOVED], relocated],
  ['relocated after having been stopped elsewhere', [{ ...STOPPED, in: 'GR' }, MOVED], relocated],
  ['relocated after having been brought ashore elsewhere', [{ ...RESCUED, in: 'GR' }, MOVED], relocated],
  ['relocated after having come to the border elsewhere', [{ ...CAME, in: 'GR' }, MOVED], relocated],
  [
    'relocated after an application inside another State',
    [{ ...MADE, in: 'GR', at: 'territory' }, MOVED],
    no('not-at-the-border', ['application_made.at']),
  ],
  [
    'relocated after having met the conditions of entry',
    [{ ...CAME, in: 'GR', entry_conditions_met: true }, MOVED],
    no('entry-conditions-met', ['presented_at_border']),
  ],
  ['let in before the relocation', [{ ...RESCUED, in: 'GR' }, { ...LET_IN, in: 'GR' }, MOVED], letIn],
  ['let in after the relocation', [{ ...RESCUED, in: 'GR' }, MOVED, { ...LET_IN, on: '2026-10-02' }], letIn],
  [
    'relocated to another State',
    [
      { ...RESCUED, in: 'GR' },
      { ...MOVED, to: 'FR' },
    ],
    no('not-at-the-border', []),
  ],
])('%s', (_, file, outcome) => {
  expect(gate(...file)).toEqual(outcome);
});
