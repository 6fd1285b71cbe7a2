import { addDays, type Day, day, formatDay } from '../core/index.ts';
import type { Person } from '../file/index.ts';
import {
  type CaseEvent,
  type CaseFile,
  COMES_FIRST,
  caseFileSchema,
  compareEvents,
  type EventType,
  type FileProblem,
  readEvent,
} from '../file/index.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Few States and a narrow time, so that the events of a random file have to do with each other. */
const STATES = ['DE', 'GR', 'IT', 'FR'];
const COUNTRIES = ['SY', 'BD', 'GE', 'STATELESS'];
const FIRST_DAY = day('2025-01-01');
const DAYS = 1200;
const ODDS_OF_OPTIONAL = 0.6;

const pick = <T>(next: () => number, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

export const randomDay = (next: () => number): Day => addDays(FIRST_DAY, Math.floor(next() * DAYS));

const REFS: Readonly<Record<string, (next: () => number) => unknown>> = {
  '#/$defs/State': (next) => pick(next, STATES),
  '#/$defs/Country': (next) => pick(next, COUNTRIES),
  '#/$defs/Day': (next) => formatDay(randomDay(next)),
};

/** A value that the schema of a field allows. */
function allowedBy(schema: Schema, next: () => number): unknown {
  if ('const' in schema) return schema.const;
  if (typeof schema.$ref === 'string') return REFS[schema.$ref]?.(next);
  if (Array.isArray(schema.enum)) return pick(next, schema.enum);
  switch (schema.type) {
    case 'boolean':
      return next() < 0.5;
    case 'integer':
      return Number(schema.minimum ?? 0) + Math.floor(next() * 100);
    case 'array':
      return Array.from({ length: Math.floor(next() * 3) }, () => allowedBy(schema.items as Schema, next));
    default:
      return 'pattern' in schema ? '09:30' : pick(next, ['a', 'b']);
  }
}

/** A record that the schema of an object allows. */
function recordOf(schema: Schema, next: () => number): Record<string, unknown> {
  const required = new Set((schema.required as string[] | undefined) ?? []);
  const record: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(schema.properties as Record<string, Schema>)) {
    if (required.has(name) || next() < ODDS_OF_OPTIONAL) record[name] = allowedBy(property, next);
  }
  return record;
}

const SCHEMA = caseFileSchema().properties as { person: Schema; events: { items: { oneOf: Schema[] } } };
const KINDS = SCHEMA.events.items.oneOf;

/** Types that start, meet or move most limits; drawn more often, so that random files reach the corners of the rules. */
const OFTEN = new Set([
  'irregular_entry',
  'disembarked',
  'application_made',
  'application_registered',
  'application_lodged',
  'eurodac_hit',
  'responsibility_recorded',
  'take_charge_requested',
  'take_charge_accepted',
  'take_back_notified',
  'take_back_requested',
  'detained',
  'released',
  'absconding_reported',
  'transfer_suspended',
  'transfer_appeal_decided',
  'relocated',
  'left_territory',
  'returned_to_territory',
  'first_decision',
  'procedure_opened',
]);
const ODDS_OF_OFTEN = 0.6;
const FREQUENT = KINDS.filter((kind) => OFTEN.has(String(kind.title)));

/** An event as it is written, of any type in the published schema. */
export const writtenEventFrom = (seed: number): Record<string, unknown> => {
  const next = numbersFrom(seed);
  return recordOf(pick(next, next() < ODDS_OF_OFTEN ? FREQUENT : KINDS), next);
};

/** A person as it is written, as the published schema allows. */
export const writtenPersonFrom = (seed: number): Record<string, unknown> => recordOf(SCHEMA.person, numbersFrom(seed));

/** Any event of the vocabulary. */
export function eventFrom(seed: number): CaseEvent {
  const problems: FileProblem[] = [];
  const event = readEvent(writtenEventFrom(seed), 'event', problems);
  if (!event) throw new Error(`The schema allows what the reader refuses: ${JSON.stringify(problems)}`);
  return event;
}

/** An event of this type, with anything that the vocabulary allows. */
export function eventOfType(type: EventType, seed: number): CaseEvent {
  const next = numbersFrom(seed);
  return eventOf(type, randomDay(next), next);
}

/** A person born about twenty years before, alone or not, married or not, or with nothing known. */
export function personFrom(seed: number): Person {
  const next = numbersFrom(seed);
  return {
    ...(next() < 0.7 ? { nationality: pick(next, COUNTRIES) } : {}),
    ...(next() < 0.7 ? { born: addDays(day('2008-01-01'), Math.floor(next() * 2000 - 1000)) } : {}),
    ...(next() < 0.7 ? { unaccompanied: next() < 0.5 } : {}),
    ...(next() < 0.3 ? { married: next() < 0.5 } : {}),
  };
}

/** A file of any events of the vocabulary, in order, one for each seed. It need not make sense. */
export const caseFileFrom = (person: number, events: readonly number[]): CaseFile => ({
  person: personFrom(person),
  events: events.map(eventFrom).sort(compareEvents),
});

/** Where the person of a course is, and the State that others would be asked to be. */
const [HERE, THERE] = ['DE', 'GR'];
const ODDS_OF_USUAL = 0.9;
const BY_TYPE: ReadonlyMap<string, Schema> = new Map(KINDS.map((kind) => [String(kind.title), kind]));
const MOST_DAYS_BETWEEN = 45;

/** An event of this type on this day, with the States that a course has to do with. */
function eventOf(type: EventType, on: Day, next: () => number): CaseEvent {
  const schema = BY_TYPE.get(type);
  if (!schema) throw new Error(`${type} is not in the schema.`);
  const written = recordOf(schema, next);
  for (const name of Object.keys(written)) {
    const { $ref } = (schema.properties as Record<string, Schema>)[name] ?? {};
    if ($ref === '#/$defs/State' && next() < ODDS_OF_USUAL) written[name] = name === 'in' ? HERE : THERE;
    if ($ref === '#/$defs/Day' && name !== 'on') written[name] = formatDay(addDays(on, Math.floor(next() * 200)));
  }
  const problems: FileProblem[] = [];
  const event = readEvent({ ...written, on: formatDay(on) }, 'event', problems);
  if (!event) throw new Error(`The schema allows what the reader refuses: ${JSON.stringify(problems)}`);
  return event;
}

/** A type with what must come first, the earliest before it; what is there already is not told again. */
function withWhatComesFirst(type: EventType, there: ReadonlySet<EventType>, next: () => number): EventType[] {
  const one = COMES_FIRST[type]?.one ?? [];
  if (one.length === 0 || one.some((each) => there.has(each))) return [type];
  return [...withWhatComesFirst(pick(next, one), there, next), type];
}

/**
 * A file that makes sense: every event after what it presupposes, with the same two States, some days apart. Any type of
 * the vocabulary can come up; what it needs is put before it, so that random files reach transfers, appeals and returns.
 */
export function courseFrom(person: number, seeds: readonly number[]): CaseFile {
  const events: CaseEvent[] = [];
  const there = new Set<EventType>();
  let on = addDays(FIRST_DAY, Math.floor(numbersFrom(person)() * 700));
  for (const seed of seeds) {
    const next = numbersFrom(seed);
    const kind = pick(next, next() < ODDS_OF_OFTEN ? FREQUENT : KINDS);
    for (const type of withWhatComesFirst(String(kind.title) as EventType, there, next)) {
      on = addDays(on, Math.floor(next() * next() * MOST_DAYS_BETWEEN));
      events.push(eventOf(type, on, next));
      there.add(type);
    }
  }
  return { person: personFrom(person), events: events.sort(compareEvents) };
}
