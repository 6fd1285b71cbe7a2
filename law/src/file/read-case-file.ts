import { formatDay } from '../core/index.ts';
import { type CaseEvent, compareEvents } from './case-event.ts';
import type { CaseFile } from './case-file.ts';
import { EVENT_KINDS, type EventType, isEventType } from './events/index.ts';
import { dayField, type Field, timeField } from './field.ts';
import { PERSON_FIELDS, type Person } from './person.ts';

/** One thing that is wrong with a case file: where, the value, what is wrong, and the mend. */
export interface FileProblem {
  /** Path in the file: `events[3].into`. */
  readonly field: string;
  readonly value: unknown;
  readonly problem: string;
  readonly mend: string;
}

export type ReadCaseFile =
  | { readonly ok: true; readonly file: CaseFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const ON = dayField('Day on which it happened');
const TIME = timeField('Local time');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name in `names` that a person most likely meant, for the mend of an unknown name. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const parts = new Set(name.toLowerCase().split(/[^a-z0-9]+/));
  let best: { name: string; score: number } | undefined;
  for (const candidate of names) {
    const score = candidate.split('_').filter((part) => parts.has(part)).length / candidate.split('_').length;
    if (score > 0 && (!best || score > best.score)) best = { name: candidate, score };
  }
  return best?.name;
}

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

/** Which event cannot come before which other. */
const FOLLOWS: readonly (readonly [later: EventType, earlier: EventType])[] = [
  ['application_registered', 'application_made'],
  ['application_lodged', 'application_registered'],
  ['take_charge_accepted', 'take_charge_requested'],
  ['take_charge_refused', 'take_charge_requested'],
  ['take_back_accepted', 'take_back_requested'],
  ['take_back_confirmed', 'take_back_notified'],
  ['returned_to_territory', 'left_territory'],
  ['decision_notified', 'first_decision'],
  ['appeal_decided', 'appeal_lodged'],
];

function outOfOrder(events: readonly { event: CaseEvent; path: string }[], problems: FileProblem[]): void {
  for (const [laterType, earlierType] of FOLLOWS) {
    let firstEarlier = Number.POSITIVE_INFINITY;
    for (const { event } of events) {
      if (event.type === earlierType && event.on < firstEarlier) firstEarlier = event.on;
    }
    if (firstEarlier === Number.POSITIVE_INFINITY) continue;
    for (const { event, path } of events) {
      if (event.type !== laterType || event.on >= firstEarlier) continue;
      problems.push({
        field: `${path}.on`,
        value: formatDay(event.on),
        problem: `${laterType} cannot come before ${earlierType}.`,
        mend: 'Correct the day of one of the two.',
      });
    }
  }
}

/**
 * Reads a case file that came from outside (already parsed from YAML or JSON). Gives the file with its events in order,
 * or every problem with its field, value and mend. Nothing is dropped.
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
  const events: { event: CaseEvent; path: string }[] = [];
  if (!Array.isArray(list)) {
    problems.push({ field: 'events', value: list, problem: 'is not a list.', mend: 'Write a list of events.' });
  } else {
    list.forEach((entry, index) => {
      const event = readEvent(entry, `events[${index}]`, problems);
      if (event) events.push({ event, path: `events[${index}]` });
    });
  }
  outOfOrder(events, problems);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, file: { person, events: events.map((e) => e.event).sort(compareEvents) } };
}
