import { formatDay } from '../core/index.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseFile } from './case-file.ts';
import { EVENT_KINDS } from './events/index.ts';
import type { Field } from './field.ts';
import { PERSON_FIELDS, type Person } from './person.ts';

const DAY_REF = '#/$defs/Day';

/** Days are numbers inside and text outside; everything else is written as it is. */
function writeFields(fields: Readonly<Record<string, Field<unknown>>>, from: Readonly<Record<string, unknown>>) {
  const written: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(fields)) {
    const value = from[name];
    if (value !== undefined) written[name] = spec.schema.$ref === DAY_REF ? formatDay(value as never) : value;
  }
  return written;
}

/** An event as it is written in a case file: what `readEvent` reads. */
export function writeEvent(event: CaseEvent): Record<string, unknown> {
  return {
    on: formatDay(event.on),
    ...(event.time === undefined ? {} : { time: event.time }),
    type: event.type,
    ...writeFields(EVENT_KINDS[event.type].fields, event as unknown as Record<string, unknown>),
  };
}

export const writePerson = (person: Person): Record<string, unknown> => writeFields(PERSON_FIELDS, person);

/** A case file as plain data, ready for JSON or YAML: what `readCaseFile` reads. */
export const writeCaseFile = (
  file: CaseFile,
): { person: Record<string, unknown>; events: Record<string, unknown>[] } => ({
  person: writePerson(file.person),
  events: file.events.map(writeEvent),
});
