import { type FileProblem, isEventType } from '../file/index.ts';

/** A record as it comes out of a YAML or JSON reader. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NAMED_EVENT = /^([a-z0-9_]+)(?:#([1-9]\d*))?$/;

const problem = (field: string, value: unknown, what: string, mend: string): FileProblem => ({
  field,
  value,
  problem: what,
  mend,
});

/** Finds the event that `irregular_entry` or `irregular_entry#2` means, by its place in the list. */
function find(events: readonly unknown[], name: string, field: string, problems: FileProblem[]): number | undefined {
  const [, type, number] = NAMED_EVENT.exec(name) ?? [];
  if (!type || !isEventType(type)) {
    problems.push(
      problem(field, name, 'is not a type of event.', 'Name an event of the first scenario, person, without or and.'),
    );
    return undefined;
  }
  const places = events.flatMap((event, place) => (isRaw(event) && event.type === type ? [place] : []));
  if (number === undefined && places.length > 1) {
    problems.push(problem(field, name, 'happened more than once.', `Write ${type}#1 for the first of them.`));
    return undefined;
  }
  const place = places[Number(number ?? 1) - 1];
  if (place === undefined) {
    problems.push(problem(field, name, 'did not happen in the first scenario.', 'Use and: [ … ] to add an event.'));
  }
  return place;
}

/**
 * The file of a twin: that of the first scenario, with some fields of named events changed (`null` takes a field away),
 * some events left out (`without`) and some added (`and`). Nothing of the first scenario is changed in place.
 */
export function expandTwin(file: Raw, but: Raw, path: string, problems: FileProblem[]): Raw {
  const events: unknown[] = [...(Array.isArray(file.events) ? file.events : [])];
  let person = isRaw(file.person) ? file.person : {};
  const gone = new Set<number>();
  for (const [name, change] of Object.entries(but)) {
    const field = `${path}.${name}`;
    if (name === 'and') continue;
    if (name === 'without') {
      for (const left of Array.isArray(change) ? change : [change]) {
        const place = find(events, String(left), field, problems);
        if (place !== undefined) gone.add(place);
      }
    } else if (!isRaw(change)) {
      problems.push(problem(field, change, 'is not a change.', 'Write { field: value, … }.'));
    } else if (name === 'person') {
      person = { ...person, ...change };
    } else {
      const place = find(events, name, field, problems);
      if (place !== undefined) events[place] = { ...(events[place] as Raw), ...change };
    }
  }
  const { and } = but;
  if (and !== undefined && !Array.isArray(and))
    problems.push(problem(`${path}.and`, and, 'is not a list.', 'Write a list of events.'));
  const added: unknown[] = Array.isArray(and) ? and : [];
  return { person, events: [...events.filter((_, place) => !gone.has(place)), ...added] };
}
