import {
  type JsonSchema,
  objectSchema,
  positionProperties,
  positionSchema,
  refSchema,
  textSchema,
} from '@openpact/law';

/** The JSON Schema (2020-12) of what `openpact position --json` prints: a position, and why this regime. */
export const positionAnswerSchema = (): JsonSchema => ({
  ...positionSchema(),
  ...objectSchema({
    ...positionProperties(),
    regimeWhy: textSchema('Why this regime'),
    regimeCite: refSchema('Cite'),
    telling: {
      type: 'array',
      items: { type: 'string' },
      description: 'The answers that tell something of this case, in the order in which to read them',
    },
    eventsAfter: { type: 'integer', minimum: 0, description: 'Events after the day, which are not looked at' },
  }),
});
