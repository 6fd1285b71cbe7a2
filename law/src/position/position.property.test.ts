import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Citation,
  type Day,
  day,
  formatDay,
  isMemberState,
  parseCitation,
  type Reason,
} from '../core/index.ts';
import { type CaseEvent, compareEvents, readEvent } from '../file/index.ts';
import { dublinIII, pact2024, proposal2020, type Regime } from '../regimes/index.ts';
import { caseFileFrom, courseFrom, numbersFrom } from '../testing/index.ts';
import { LIMITS } from '../time/index.ts';
import { type Position, positionOf } from './position.ts';
import { STAGES } from './stage.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
/** Files of anything in any order, and files that make sense. */
const files = fc.oneof(
  fc.tuple(seeds, fc.array(seeds, { maxLength: 30 })).map(([person, events]) => caseFileFrom(person, events)),
  fc.tuple(seeds, fc.array(seeds, { maxLength: 12 })).map(([person, events]) => courseFrom(person, events)),
);
const regimes = fc.constantFrom<Regime>(pact2024, dublinIII, proposal2020);
const days = fc.nat(1800).map((n) => addDays(day('2025-01-01'), n));

const RUNS = { numRuns: 400 };

const reasonsOf = (position: Position): readonly Reason[] =>
  [position.responsible, position.procedure, position.returnDecision].flatMap((finding) => finding.because);

const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Set ? [...part] : part));

test('any sequence of events of the vocabulary has a position, on any day, under each regime', () => {
  fc.assert(
    fc.property(files, regimes, days, (file, regime, on) => {
      const position = positionOf(file, regime, on);
      expect(STAGES).toContain(position.stage);
      for (const clock of position.clocks) {
        // What must come so long before a day can itself come too late.
        if (clock.steps.at(-1)?.why !== 'counted-back') expect(clock.due).toBeGreaterThanOrEqual(clock.startedBy.on);
        expect(clock.startedBy.on).toBeLessThanOrEqual(on);
        expect(clock.steps.at(-1)?.day).toBe(clock.due);
        if (clock.state === 'running') expect(clock.dueAtMost ?? clock.due).toBeGreaterThanOrEqual(on);
      }
      for (const event of position.deemed) expect(event.on).toBeLessThanOrEqual(on);
    }),
    { numRuns: 1500 },
  );
});

test('an answer is one State, a missing fact, or a question, and always with reasons', () => {
  fc.assert(
    fc.property(files, regimes, days, (file, regime, on) => {
      const position = positionOf(file, regime, on);
      const { responsible } = position;
      if (responsible.holds === 'yes') expect(isMemberState(responsible.value)).toBe(true);
      for (const finding of [responsible, position.procedure, position.returnDecision]) {
        expect(finding.because.length).toBeGreaterThan(0);
        if (finding.holds === 'unknown') expect(finding.missing.length).toBeGreaterThan(0);
        if (finding.holds === 'judgement') expect(finding.question).not.toBe('');
      }
      const cited = reasonsOf(position).map((reason): Citation => reason.cite);
      expect(cited.filter((cite) => !parseCitation(cite))).toEqual([]);
    }),
    RUNS,
  );
});

test('the same file gives the same position, in whatever order its facts were written down', () => {
  fc.assert(
    fc.property(files, regimes, days, seeds, (file, regime, on, seed) => {
      const next = numbersFrom(seed);
      const shuffled = file.events
        .map((event) => ({ event, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ event }) => event);
      const again = { ...file, events: shuffled.sort(compareEvents) };
      expect(asText(positionOf(again, regime, on))).toBe(asText(positionOf(file, regime, on)));
    }),
    RUNS,
  );
});

test('a note changes nothing', () => {
  fc.assert(
    fc.property(files, regimes, days, days, (file, regime, on, noted) => {
      const note = readEvent({ type: 'note', on: formatDay(noted), text: 'Seen.' }, 'note', []) as CaseEvent;
      const withNote = { ...file, events: [...file.events, note].sort(compareEvents) };
      expect(asText(positionOf(withNote, regime, on))).toBe(asText(positionOf(file, regime, on)));
    }),
    RUNS,
  );
});

test('a fact taken away never turns a yes into a no without saying why', () => {
  fc.assert(
    fc.property(files, regimes, days, fc.nat(30), (file, regime, on, which) => {
      const less = { ...file, events: file.events.filter((_, index) => index !== which % (file.events.length || 1)) };
      const [before, after] = [positionOf(file, regime, on), positionOf(less, regime, on)];
      for (const of of ['responsible', 'procedure', 'returnDecision'] as const) {
        if (before[of].holds !== 'yes' || after[of].holds !== 'no') continue;
        expect(after[of].because.at(-1)?.says).toBeTruthy();
        expect(asText(after[of].because)).not.toBe(asText(before[of].because));
      }
    }),
    RUNS,
  );
});

test('what comes after the day changes nothing', () => {
  fc.assert(
    fc.property(files, regimes, days, (file, regime, on) => {
      const known = { ...file, events: file.events.filter((event) => event.on <= on) };
      expect(asText(positionOf(known, regime, on))).toBe(asText(positionOf(file, regime, on)));
    }),
    RUNS,
  );
});

/** Limits whose lapse the law itself turns into an event. */
const WITH_CONSEQUENCE = new Set(LIMITS.filter((limit) => limit.ifLate.becomes).map((limit) => limit.id));

describe('once late stays late', () => {
  const late = (position: Position): string[] =>
    position.clocks
      .filter((clock) => clock.state === 'late' && WITH_CONSEQUENCE.has(clock.id))
      .map((clock) => `${clock.id} ${formatDay(clock.due)}`);

  test('when time passes and nothing more happens', () => {
    fc.assert(
      fc.property(files, regimes, days, fc.nat(900), (file, regime, on, more) => {
        const known = { ...file, events: file.events.filter((event) => event.on <= on) };
        const before = positionOf(known, regime, on);
        const after = positionOf(known, regime, addDays(on, more) as Day);
        expect(late(after)).toEqual(expect.arrayContaining(late(before)));
        const deemed = (position: Position) => position.deemed.map((event) => `${event.type} ${formatDay(event.on)}`);
        expect(deemed(after)).toEqual(expect.arrayContaining(deemed(before)));
      }),
      { numRuns: 1500 },
    );
  });

  /** What is found out later about the person or a State was true before, and may change what was taken for late. */
  const FOUND_OUT_LATER = new Set<CaseEvent['type']>([
    'age_doubted',
    'age_examination_refused',
    'age_assessed',
    'best_interests_assessed',
    'security_check_done',
    'accompanied_by',
    'dependency',
    'transfer_risk_found',
    'family_application',
    'responsibility_recorded',
  ]);
  /** What opens a new determination, with limits of its own. */
  const BEGINS_ANEW = new Set<CaseEvent['type']>([
    'left_territory',
    'departed_under_return',
    'decision_became_final',
    'relocated',
  ]);
  const registered = files.map((file) => {
    const at = formatDay(file.events[0]?.on ?? day('2025-01-01'));
    const start = ['application_registered', 'application_lodged'].map(
      (type) => readEvent({ type, on: at, in: 'DE' }, type, []) as CaseEvent,
    );
    const rest = file.events.filter(({ type }) => !FOUND_OUT_LATER.has(type) && !BEGINS_ANEW.has(type));
    return { ...file, events: [...start, ...rest].sort(compareEvents) };
  });

  test('when more happens, too', () => {
    fc.assert(
      fc.property(registered, regimes, days, fc.nat(900), (file, regime, on, more) => {
        const before = positionOf(file, regime, on);
        const after = positionOf(file, regime, addDays(on, more));
        expect(late(after)).toEqual(expect.arrayContaining(late(before)));
      }),
      { numRuns: 3000 },
    );
  });

  // The limits of the examination go with the State that examines, and so end when responsibility moves on.
  const MOVES_ON = new Set(LIMITS.filter((limit) => limit.when === 'examined-here').map((limit) => limit.id));

  test('for all other limits, when time passes and nothing more happens', () => {
    fc.assert(
      fc.property(files, regimes, days, fc.nat(900), (file, regime, on, more) => {
        const known = { ...file, events: file.events.filter((event) => event.on <= on) };
        const lateOf = (position: Position) =>
          position.clocks
            .filter((c) => c.state === 'late' && !MOVES_ON.has(c.id))
            .map((c) => `${c.id} ${c.startedBy.on} ${c.due}`);
        const later = lateOf(positionOf(known, regime, addDays(on, more) as Day));
        expect(later).toEqual(expect.arrayContaining(lateOf(positionOf(known, regime, on))));
      }),
      { numRuns: 800 },
    );
  });
});
