import { ASSOCIATED_STATES, MEMBER_STATES } from '../core/index.ts';
import { EVENT_KINDS } from './events/index.ts';
import { dayField, type Field, timeField } from './field.ts';
import { PERSON_FIELDS } from './person.ts';

type Schema = Record<string, unknown>;

const properties = (fields: Readonly<Record<string, Field<unknown>>>): Schema =>
  Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, { ...f.schema, description: f.means }]));

const required = (fields: Readonly<Record<string, Field<unknown>>>): string[] =>
  Object.entries(fields)
    .filter(([, f]) => f.required)
    .map(([name]) => name);

/** The JSON Schema (2020-12) of a case file, made from the vocabulary. */
export function caseFileSchema(): Schema {
  const events = Object.entries(EVENT_KINDS).map(([type, kind]) => ({
    title: type,
    description: kind.means,
    type: 'object',
    properties: {
      type: { const: type },
      on: { ...dayField('').schema, description: 'Day on which it happened' },
      time: { ...timeField('').schema, description: 'Local time, where hours count' },
      ...properties(kind.fields),
    },
    required: ['type', 'on', ...required(kind.fields)],
    additionalProperties: false,
  }));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'OpenPact case file',
    description: 'A person and the dated events of the case. Written as YAML or JSON.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      person: {
        type: 'object',
        properties: properties(PERSON_FIELDS),
        required: required(PERSON_FIELDS),
        additionalProperties: false,
      },
      events: { type: 'array', items: { oneOf: events } },
    },
    additionalProperties: false,
    $defs: {
      Day: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      State: { enum: [...MEMBER_STATES, ...ASSOCIATED_STATES] },
      Country: { type: 'string', pattern: '^([A-Z]{2}|STATELESS)$' },
    },
  };
}
