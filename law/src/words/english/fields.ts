import { EVENT_KINDS, PERSON_FIELDS } from '../../file/index.ts';

const named = (of: string, fields: Readonly<Record<string, { readonly means: string }>>): [string, string][] =>
  Object.entries(fields).map(([name, field]) => [`${of}.${name}`, field.means]);

/** What each field of a person or of an event means, by path without index: `person.born`, `family_member.status`. */
export const fields: Readonly<Record<string, string>> = Object.fromEntries([
  ...named('person', PERSON_FIELDS),
  ...Object.entries(EVENT_KINDS).flatMap(([type, kind]) => named(type, kind.fields)),
]);
