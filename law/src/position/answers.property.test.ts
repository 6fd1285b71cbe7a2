import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, type Finding } from '../core/index.ts';
import {
  type CaseEvent,
  type CaseFile,
  compareEvents,
  EVENT_GROUPS,
  EVENT_KINDS,
  type EventType,
} from '../file/index.ts';
import { dublinIII, pact2024, proposal2020, type Regime } from '../regimes/index.ts';
import { caseFileFrom, courseFrom, eventOfType, numbersFrom } from '../testing/index.ts';
import { type Position, positionOf } from './position.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
/** Files of anything in any order, and files that make sense. */
const files = fc.oneof(
  fc
    .tuple(seeds, fc.array(seeds, { minLength: 1, maxLength: 25 }))
    .map(([person, events]) => caseFileFrom(person, events)),
  fc
    .tuple(seeds, fc.array(seeds, { minLength: 1, maxLength: 10 }))
    .map(([person, events]) => courseFrom(person, events)),
);
const regimes = fc.constantFrom<Regime>(pact2024, dublinIII, proposal2020);
const days = fc.nat(1800).map((n) => addDays(day('2025-01-01'), n));

const RUNS = { numRuns: 300 };

const isFinding = (value: unknown): value is Finding<unknown> =>
  typeof value === 'object' && value !== null && 'holds' in value && 'because' in value;

/** Every answer of a position, by its name: new questions are looked at without being listed. */
const answersOf = (position: Position): [name: string, answer: Finding<unknown>][] =>
  Object.entries(position).filter((entry): entry is [string, Finding<unknown>] => isFinding(entry[1]));

const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Set ? [...part] : part));

test('every answer has reasons; one that is unknown names a fact, and a judgement its question and who judges', () => {
  fc.assert(
    fc.property(files, regimes, days, (file, regime, on) => {
      const answers = answersOf(positionOf(file, regime, on));
      expect(answers.length).toBeGreaterThan(2);
      for (const [name, answer] of answers) {
        expect([name, answer.because.length > 0]).toEqual([name, true]);
        for (const { cite, says } of answer.because) expect(`${name} ${cite} ${says}`).not.toMatch(/undefined| {2}| $/);
        if (answer.holds === 'unknown') expect([name, answer.missing.filter(Boolean).length > 0]).toEqual([name, true]);
        if (answer.holds === 'judgement')
          expect([name, answer.question !== '', answer.by !== undefined]).toEqual([name, true, true]);
      }
    }),
    RUNS,
  );
});

/** The fields of an event that may be left out and are there. */
const spareFieldsOf = (event: CaseEvent): string[] =>
  Object.entries(EVENT_KINDS[event.type].fields)
    .filter(([name, field]) => !field.required && name in event)
    .map(([name]) => name);

const without = <T extends object>(from: T, name: string): T =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key !== name)) as T;

/** The same file with one thing less: an event, a field that may be unknown, or something known of the person. */
function lessOf(file: CaseFile, pick: () => number): CaseFile {
  const at = Math.floor(pick() * file.events.length);
  const event = file.events[at];
  const spare = event ? spareFieldsOf(event) : [];
  const known = Object.keys(file.person);
  const kind = pick();
  if (event && spare.length > 0 && kind < 0.5) {
    const name = spare[Math.floor(pick() * spare.length)] ?? '';
    return { ...file, events: file.events.with(at, without(event, name)).sort(compareEvents) };
  }
  if (known.length > 0 && kind < 0.7)
    return { ...file, person: without(file.person, known[Math.floor(pick() * known.length)] ?? '') };
  return { ...file, events: file.events.filter((each) => each !== event) };
}

test('one thing less never turns a yes into a no that does not say why', () => {
  fc.assert(
    fc.property(files, regimes, days, seeds, (file, regime, on, seed) => {
      const before = new Map(answersOf(positionOf(file, regime, on)));
      for (const [name, after] of answersOf(positionOf(lessOf(file, numbersFrom(seed)), regime, on))) {
        if (before.get(name)?.holds !== 'yes' || after.holds !== 'no') continue;
        const why = after.because.at(-1);
        expect([name, why?.says]).not.toEqual([name, before.get(name)?.because.at(-1)?.says]);
        expect([name, why?.cite]).not.toEqual([name, undefined]);
      }
    }),
    { numRuns: 600 },
  );
});

test('who is responsible is never answered with no, whatever is taken away', () => {
  fc.assert(
    fc.property(files, regimes, days, seeds, (file, regime, on, seed) => {
      const { responsible } = positionOf(lessOf(file, numbersFrom(seed)), regime, on);
      expect(responsible.holds).not.toBe('no');
    }),
    RUNS,
  );
});

/** Among these kinds, what the criteria do ask: the age, and a threat to security. */
const DECIDES: ReadonlySet<string> = new Set(['age_doubted', 'age_examination_refused', 'security_check_done']);

describe('what has nothing to do with a question does not change its answer', () => {
  /** Kinds of event of which no rule on responsibility speaks: care, screening, return, and what Eurodac keeps. */
  const BESIDE: readonly EventType[] = Object.keys({
    ...EVENT_GROUPS.guarantees,
    ...EVENT_GROUPS.screening,
    ...EVENT_GROUPS.return,
    ...EVENT_GROUPS.eurodac,
  })
    .filter((type) => !DECIDES.has(type))
    .map((type) => type as EventType);

  test.each(BESIDE)('%s: who is responsible', (type) => {
    fc.assert(
      fc.property(files, regimes, days, seeds, (file, regime, on, seed) => {
        const more = { ...file, events: [...file.events, eventOfType(type, seed)].sort(compareEvents) };
        expect(asText(positionOf(more, regime, on).responsible)).toBe(asText(positionOf(file, regime, on).responsible));
      }),
      { numRuns: 25 },
    );
  });

  test('a name and a sex, anything at all', () => {
    fc.assert(
      fc.property(files, regimes, days, (file, regime, on) => {
        const more = { ...file, person: { ...file.person, name: 'A. Person', sex: 'other' as const } };
        expect(asText(positionOf(more, regime, on))).toBe(asText(positionOf(file, regime, on)));
      }),
      RUNS,
    );
  });
});
