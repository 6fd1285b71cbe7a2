import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenEventFrom, writtenPersonFrom } from '../testing/index.ts';
import { caseFileSchema } from './case-file-schema.ts';
import { EVENT_KINDS } from './events/index.ts';
import type { FileProblem } from './file-problem.ts';
import { PERSON_FIELDS } from './person.ts';
import { readCaseFile, readEvent } from './read-case-file.ts';
import { writeCaseFile } from './write-case-file.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
/** What facts say of each other is beyond a schema: it sees one at a time. */
const betweenFacts = ({ problem }: FileProblem): boolean =>
  /cannot come before|contradicts|is after events|before the first day/.test(problem);

test('what the schema allows is read', () => {
  fc.assert(
    fc.property(seeds, fc.array(seeds, { maxLength: 12 }), (person, events) => {
      const read = readCaseFile({ person: writtenPersonFrom(person), events: events.map(writtenEventFrom) });
      if (!read.ok) expect(read.problems.filter((problem) => !betweenFacts(problem))).toEqual([]);
      else expect(read.file.events).toHaveLength(events.length);
    }),
    { numRuns: 500 },
  );
});

test('a file is written as it was read', () => {
  fc.assert(
    fc.property(seeds, seeds, (person, event) => {
      const written = { person: writtenPersonFrom(person), events: [writtenEventFrom(event)] };
      const read = readCaseFile(written);
      fc.pre(read.ok || !read.problems.every(betweenFacts));
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const again = writeCaseFile(read.file);
      expect(again).toEqual(written);
      expect(readCaseFile(JSON.parse(JSON.stringify(again)))).toEqual(read);
    }),
    { numRuns: 500 },
  );
});

test('the order in which events are written makes no difference', () => {
  fc.assert(
    fc.property(fc.array(seeds, { maxLength: 12 }), (events) => {
      const written = events.map(writtenEventFrom);
      const [one, two] = [readCaseFile({ events: written }), readCaseFile({ events: written.toReversed() })];
      expect(one.ok).toBe(two.ok);
      if (one.ok && two.ok) expect(one.file).toEqual(two.file);
    }),
  );
});

interface ObjectSchema {
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}
const schema = caseFileSchema() as {
  properties: { person: ObjectSchema; events: { items: { oneOf: ObjectSchema[] } } };
};

describe('the schema names what the reader knows', () => {
  test('the same parts of a person', () => {
    expect(Object.keys(schema.properties.person.properties).sort()).toEqual(Object.keys(PERSON_FIELDS).sort());
    expect(schema.properties.person.additionalProperties).toBe(false);
  });

  test.each(schema.properties.events.items.oneOf.map((kind) => [String(kind.properties.type?.const), kind] as const))(
    '%s: its fields, and which of them are required',
    (type, kind) => {
      const known = (EVENT_KINDS as Record<string, { fields: Record<string, { required: boolean }> }>)[type];
      const names = Object.keys(known?.fields ?? {});
      expect(Object.keys(kind.properties).sort()).toEqual(['type', 'on', 'time', ...names].sort());
      expect(kind.additionalProperties).toBe(false);
      const required = names.filter((name) => known?.fields[name]?.required);
      expect([...kind.required].sort()).toEqual(['type', 'on', ...required].sort());
    },
  );

  test('of every type there is', () => {
    const types = schema.properties.events.items.oneOf.map((kind) => kind.properties.type?.const);
    expect(types.sort()).toEqual(Object.keys(EVENT_KINDS).sort());
  });
});

test('what the schema forbids is refused: a required field left out, a field nobody knows', () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, which) => {
      const event = writtenEventFrom(seed);
      const kind = schema.properties.events.items.oneOf.find((k) => k.properties.type?.const === event.type);
      const required = kind?.required ?? [];
      const gone = required[which % required.length] ?? 'on';
      const { [gone]: _gone, ...rest } = event;
      const problems: FileProblem[] = [];
      expect(readEvent(rest, 'events[0]', problems)).toBeUndefined();
      expect(problems.map((problem) => problem.field)).toContain(`events[0].${gone}`);
      const more: FileProblem[] = [];
      expect(readEvent({ ...event, colour: 'red' }, 'events[0]', more)).toBeUndefined();
      expect(more).toMatchObject([{ field: 'events[0].colour', problem: 'is not a field here.' }]);
    }),
  );
});

test('whatever comes from outside is read or refused with a place and a mend, and never thrown', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
  });
  const nearly = fc.record(
    { person: anything, events: fc.oneof(anything, fc.array(fc.oneof(anything, seeds.map(writtenEventFrom)))) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, nearly), (from) => {
      const read = readCaseFile(from);
      if (read.ok) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { field, problem, mend } of read.problems) {
        expect(typeof field).toBe('string');
        expect(problem.length).toBeGreaterThan(0);
        expect(problem.length).toBeLessThan(300);
        expect(mend.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2000 },
  );
});

test('any value in place of a field is read or refused', () => {
  fc.assert(
    fc.property(seeds, seeds, fc.anything({ withBigInt: true, maxDepth: 2 }), (seed, which, value) => {
      const event = writtenEventFrom(seed);
      const names = Object.keys(event);
      const name = names[which % names.length] ?? 'on';
      const problems: FileProblem[] = [];
      const read = readEvent({ ...event, [name]: value }, 'events[0]', problems);
      expect(read === undefined).toBe(problems.length > 0);
    }),
    { numRuns: 2000 },
  );
});
