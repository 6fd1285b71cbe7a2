import {
  type CaseFile,
  EVENT_KINDS,
  type Field,
  PERSON_FIELDS,
  type ReadCaseFile,
  readCaseFile,
  writeCaseFile,
} from '../file/index.ts';

/** One change to a case file: another value of a field (`undefined` takes it away), or an event left out. */
export type WhatIf =
  | { readonly of: 'person'; readonly field: string; readonly value: unknown }
  | { readonly of: number; readonly field: string; readonly value: unknown }
  | { readonly of: number; readonly remove: true };

/** A fact of a file that can be changed: which event (by its place) or the person, which field, and what stands there. */
export interface ChangeableFact {
  readonly of: 'person' | number;
  /** Type of the event, or `person`. */
  readonly type: string;
  readonly field: string;
  readonly means: string;
  /** As it is written in a file; absent where the file says nothing. */
  readonly value?: unknown;
  readonly spec?: Field<unknown>;
}

type Fields = Readonly<Record<string, Field<unknown>>>;

const fieldsOf = (of: 'person' | number, type: string, fields: Fields, from: Readonly<Record<string, unknown>>) =>
  Object.entries(fields).map(
    ([field, spec]): ChangeableFact => ({
      of,
      type,
      field,
      means: spec.means,
      spec,
      ...(from[field] === undefined ? {} : { value: from[field] }),
    }),
  );

/** Every fact of a file that one may change, those that the file does not hold yet among them. */
export function changeableFacts(file: CaseFile): readonly ChangeableFact[] {
  const { person, events } = writeCaseFile(file);
  return [
    ...fieldsOf('person', 'person', PERSON_FIELDS, person),
    ...file.events.flatMap(({ type }, of) => {
      const written = events[of] ?? {};
      const on: ChangeableFact = { of, type, field: 'on', means: 'Day', value: written.on };
      return [on, ...fieldsOf(of, type, EVENT_KINDS[type].fields, written)];
    }),
  ];
}

/** A value as somebody types it, for a field: `yes`, `3`, `DE, FR`. What does not fit is left as text, for the law to complain of. */
export function typedValue(spec: Field<unknown> | undefined, typed: string): unknown {
  const given = typed.trim();
  if (given === '') return undefined;
  switch (spec?.schema.type) {
    case 'boolean': {
      const word = given.toLowerCase();
      return word === 'yes' || word === 'true' ? true : word === 'no' || word === 'false' ? false : given;
    }
    case 'integer':
      return /^-?\d+$/.test(given) ? Number(given) : given;
    case 'array':
      return given
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean);
    default:
      return given;
  }
}

/** The file with one change, read anew: what would contradict the vocabulary is refused with its mend. */
export function applyWhatIf(file: CaseFile, change: WhatIf): ReadCaseFile {
  const written = writeCaseFile(file);
  if ('remove' in change)
    return readCaseFile({ ...written, events: written.events.filter((_, index) => index !== change.of) });
  const { of, field, value } = change;
  if (of === 'person') return readCaseFile({ ...written, person: { ...written.person, [field]: value } });
  return readCaseFile({
    ...written,
    events: written.events.map((event, index) => (index === of ? { ...event, [field]: value } : event)),
  });
}
