import {
  type JsonSchema,
  listSchema,
  objectSchema,
  positionProperties,
  refSchema,
  SCHEMA_DIALECT,
  SHARED_SCHEMAS,
  textSchema,
} from '@openpact/law';

const point = objectSchema(
  {
    part: textSchema('Part of the position'),
    id: textSchema('Which of several; empty where the part is one thing'),
    change: { enum: ['changed', 'new', 'gone'] },
    before: textSchema('What stands under the rules that apply'),
    after: textSchema('What stands under the other rules'),
  },
  ['before', 'after'],
);

/** The JSON Schema (2020-12) of what `openpact compare --json` prints. */
export const compareSchema = (): JsonSchema => ({
  $schema: SCHEMA_DIALECT,
  title: 'OpenPact comparison of one case under every set of rules',
  ...objectSchema({
    on: refSchema('Day'),
    applies: refSchema('Regime'),
    positions: listSchema(objectSchema(positionProperties())),
    differences: listSchema(
      objectSchema({ regime: refSchema('Regime'), from: refSchema('Regime'), points: listSchema(point) }),
    ),
  }),
  $defs: SHARED_SCHEMAS,
});
