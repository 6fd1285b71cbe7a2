import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, days } from '../core/index.ts';
import { type CaseFile, compareEvents, type EventType, isEventType, readEvent } from '../file/index.ts';
import { positionOf, type Surroundings } from '../position/index.ts';
import { dublinIII, pact2024, proposal2020, type Regime } from '../regimes/index.ts';
import { caseFileFrom, numbersFrom, writtenEventFrom } from '../testing/index.ts';

/** Events around a refusal, drawn often, so that random files reach appeal and return. */
const COURSE: readonly EventType[] = [
  'application_registered',
  'procedure_opened',
  'first_decision',
  'decision_notified',
  'stay_requested',
  'stay_allowed',
  'stay_refused',
  'stay_not_requested',
  'appeal_lodged',
  'appeal_decided',
  'decision_became_final',
  'return_decision_issued',
  'return_decision_received',
  'return_decision_appealed',
  'voluntary_departure_granted',
  'voluntary_departure_refused',
  'departure_risk_assessed',
  'right_to_remain_excepted',
];

/** A file with a course: the seeds are looked through until an event of a wanted type comes up. */
function courseFrom(person: number, seeds: readonly number[]): CaseFile {
  const next = numbersFrom(person);
  const events = seeds.flatMap((seed) => {
    const wanted = COURSE[Math.floor(next() * COURSE.length)] as EventType;
    for (let at = 0; at < 400; at += 1) {
      const written = writtenEventFrom(seed + at * 7919);
      if (!isEventType(String(written.type)) || written.type !== wanted) continue;
      const event = readEvent({ ...written, ...('in' in written ? { in: 'DE' } : {}) }, 'event', []);
      return event ? [{ ...event, on: addDays(day('2026-07-01'), Math.floor(next() * 120)) }] : [];
    }
    return [];
  });
  return { person: caseFileFrom(person, []).person, events: events.sort(compareEvents) };
}

const seeds = fc.integer({ min: 0, max: 2 ** 30 });
const files = fc.oneof(
  fc.tuple(seeds, fc.array(seeds, { maxLength: 30 })).map(([person, events]) => caseFileFrom(person, events)),
  fc
    .tuple(seeds, fc.array(seeds, { minLength: 2, maxLength: 12 }))
    .map(([person, events]) => courseFrom(person, events)),
);
const regimes = fc.constantFrom<Regime>(pact2024, dublinIII, proposal2020);
const when: fc.Arbitrary<Day> = fc.nat(200).map((n) => addDays(day('2026-07-01'), n));
const around = fc.constantFrom<Surroundings>(
  {},
  { nationalOf: () => ({ requestToRemain: days(7), appealShort: days(10) }) },
);

const REMOVES: readonly string[] = ['carry-out-return'];

test('nobody is to be removed while staying is allowed, a window is open, a request is pending, or it is not known', () => {
  let removals = 0;
  fc.assert(
    fc.property(files, regimes, when, around, (file, regime, on, surroundings) => {
      const position = positionOf(file, regime, on, surroundings);
      if (!position.next.some((step) => REMOVES.includes(step.id))) return;
      removals += 1;
      expect(position.rightToRemain.holds).toBe('no');
      expect(position.return).toMatchObject({ holds: 'yes', value: { phase: 'removal' } });
      const states = (id: string) => position.clocks.filter((clock) => clock.id === id).map((clock) => clock.state);
      // A running time to ask may stand beside an answer that a court or the authority gave already.
      const answered = file.events.some(
        (e) =>
          e.on <= on &&
          [
            'stay_refused',
            'stay_not_requested',
            'right_to_remain_excepted',
            'appeal_decided',
            'decision_became_final',
          ].includes(e.type),
      );
      if (!answered) expect(states('request-to-remain')).not.toContain('running');
      expect(states('voluntary-departure')).not.toContain('running');
      expect(states('voluntary-departure-border')).not.toContain('running');
    }),
    { numRuns: 4000 },
  );
  expect(removals).toBeGreaterThan(20);
});

test('whoever waits for a court or for the end of a window has a next step with somebody who must act', () => {
  fc.assert(
    fc.property(files, when, around, (file, on, surroundings) => {
      const position = positionOf(file, pact2024, on, surroundings);
      const open = ['decided', 'appeal-open', 'appeal', 'return', 'return-border', 'voluntary-departure', 'postponed'];
      if (!open.includes(position.stage)) return;
      expect(
        position.next.map((step) => step.actor),
        `${position.stage} ${JSON.stringify(position.return)}`,
      ).not.toEqual([]);
    }),
    { numRuns: 4000 },
  );
});

test('a time that passed unused ends the right to remain by itself, and it does not come back with the days', () => {
  fc.assert(
    fc.property(files, when, fc.nat(300), around, (file, on, more, surroundings) => {
      const known = { ...file, events: file.events.filter((event) => event.on <= on) };
      const before = positionOf(known, pact2024, on, surroundings).rightToRemain;
      const after = positionOf(known, pact2024, addDays(on, more), surroundings).rightToRemain;
      if (before.holds === 'no') expect(after.holds).toBe('no');
    }),
    { numRuns: 2000 },
  );
});
