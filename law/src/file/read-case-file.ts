import { type CaseEvent, compareEvents } from './case-event.ts';
import type { CaseFile } from './case-file.ts';
import { contradictions, unlikely } from './contradictions.ts';
import { EVENT_KINDS, isEventType } from './events/index.ts';
import { dayField, type Field, timeField } from './field.ts';
import type { FileProblem } from './file-problem.ts';
import { nearest } from './nearest.ts';
import { outOfOrder } from './out-of-order.ts';
import { PERSON_FIELDS, type Person } from './person.ts';
import type { PlacedEvent } from './placed-event.ts';

export type ReadCaseFile =
  | {
      readonly ok: true;
      readonly file: CaseFile;
      /** What most likely is a mistake, and is answered as it stands all the same. */
      readonly doubts: readonly FileProblem[];
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const ON = dayField('Day on which it happened');
const TIME = timeField('Local time');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readFields(
  fields: Readonly<Record<string, Field<unknown>>>,
  from: Record<string, unknown>,
  path: string,
  known: readonly string[],
  problems: FileProblem[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(fields)) {
    const value = from[name];
    if (value === undefined || value === null) {
      if (spec.required) {
        problems.push({
          field: `${path}.${name}`,
          value: undefined,
          problem: 'is missing.',
          mend: `Add it: ${spec.means}.`,
        });
      }
      continue;
    }
    const read = spec.read(value);
    if ('value' in read) values[name] = read.value;
    else problems.push({ field: `${path}.${name}`, value, problem: read.problem, mend: read.mend });
  }
  for (const name of Object.keys(from)) {
    if (Object.hasOwn(fields, name) || known.includes(name)) continue;
    const meant = nearest(name, Object.keys(fields));
    problems.push({
      field: `${path}.${name}`,
      value: from[name],
      problem: 'is not a field here.',
      mend: meant ? `Did you mean ${meant}?` : `Known fields: ${[...known, ...Object.keys(fields)].join(', ')}.`,
    });
  }
  return values;
}

const EVENT_FRAME = ['type', 'on', 'time'];

/** Reads one event from outside. Pushes what is wrong to `problems` and gives `undefined` then. */
export function readEvent(from: unknown, path: string, problems: FileProblem[]): CaseEvent | undefined {
  if (!isRecord(from)) {
    problems.push({ field: path, value: from, problem: 'is not an event.', mend: 'Write { on: …, type: … }.' });
    return undefined;
  }
  const { type } = from;
  if (typeof type !== 'string' || !isEventType(type)) {
    const meant = typeof type === 'string' ? nearest(type, Object.keys(EVENT_KINDS)) : undefined;
    problems.push({
      field: `${path}.type`,
      value: type,
      problem: 'is not a type of event.',
      mend: meant ? `Did you mean ${meant}?` : 'The schema lists the types of events.',
    });
    return undefined;
  }
  const before = problems.length;
  const on = ON.read(from.on);
  if (!('value' in on)) problems.push({ field: `${path}.on`, value: from.on, ...on });
  let time: string | undefined;
  if (from.time !== undefined && from.time !== null) {
    const read = TIME.read(from.time);
    if ('value' in read) time = read.value;
    else problems.push({ field: `${path}.time`, value: from.time, ...read });
  }
  const fields = readFields(EVENT_KINDS[type].fields, from, path, EVENT_FRAME, problems);
  if (problems.length > before || !('value' in on)) return undefined;
  return Object.freeze({ type, on: on.value, ...(time === undefined ? {} : { time }), ...fields }) as CaseEvent;
}

/** Reads the person of a case file from outside; nobody in particular when it is not there. */
export function readPerson(from: unknown, problems: FileProblem[]): Person {
  if (from === undefined) return {};
  if (!isRecord(from)) {
    problems.push({
      field: 'person',
      value: from,
      problem: 'is not a person.',
      mend: 'Write { nationality: …, born: … }.',
    });
    return {};
  }
  return readFields(PERSON_FIELDS, from, 'person', [], problems) as Person;
}

/**
 * Reads a case file that came from outside (already parsed from YAML or JSON). Gives the file with its events in order,
 * or every problem with its field, value and mend. Nothing is dropped.
 *
 * What cannot be (an answer before its question, two facts that exclude each other) is a problem. What the law wants
 * otherwise but may have happened (a transfer before anybody accepted) is read, and told among the doubts.
 */
export function readCaseFile(from: unknown): ReadCaseFile {
  const problems: FileProblem[] = [];
  if (!isRecord(from)) {
    const problem = {
      field: '',
      value: from,
      problem: 'is not a case file.',
      mend: 'Write { person: …, events: […] }.',
    };
    return { ok: false, problems: [problem] };
  }
  for (const name of Object.keys(from)) {
    if (name === 'person' || name === 'events' || name === '$schema') continue;
    problems.push({
      field: name,
      value: from[name],
      problem: 'is not a part of a case file.',
      mend: 'Use person and events.',
    });
  }
  const person = readPerson(from.person, problems);
  const list = from.events ?? [];
  const events: PlacedEvent[] = [];
  if (!Array.isArray(list)) {
    problems.push({ field: 'events', value: list, problem: 'is not a list.', mend: 'Write a list of events.' });
  } else {
    list.forEach((entry, index) => {
      const event = readEvent(entry, `events[${index}]`, problems);
      if (event) events.push({ event, path: `events[${index}]` });
    });
  }
  const { impossible, doubtful } = outOfOrder(events);
  problems.push(...contradictions(person, events), ...impossible);
  if (problems.length > 0) return { ok: false, problems };
  const file = { person, events: events.map((e) => e.event).sort(compareEvents) };
  return { ok: true, file, doubts: [...unlikely(person, events), ...doubtful] };
}
