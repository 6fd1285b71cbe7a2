import {
  flagSchema,
  type JsonSchema,
  LEGAL_QUESTIONS,
  listSchema,
  objectSchema,
  RULE_KINDS,
  refSchema,
  SCHEMA_DIALECT,
  SHARED_SCHEMAS,
  textSchema,
} from '@openpact/law';

const recalled = flagSchema('Known from memory, not read in the act');

const rule = objectSchema(
  {
    id: textSchema('Kind and name: limit.take-charge-reply'),
    name: textSchema('Name in its own table'),
    kind: { enum: RULE_KINDS },
    question: { enum: LEGAL_QUESTIONS },
    title: textSchema(),
    meaning: textSchema('What it says, in plain words'),
    regimes: listSchema(
      objectSchema({
        regime: refSchema('Regime'),
        cites: listSchema(objectSchema({ cite: refSchema('Cite'), url: refSchema('Url') })),
        recalled,
      }),
    ),
    actor: refSchema('Actor'),
    asks: listSchema(textSchema(), 'Facts that the answer may hang on'),
    parameters: listSchema(
      objectSchema({
        regime: refSchema('Regime'),
        name: textSchema(),
        value: textSchema(),
        cite: refSchema('Cite'),
        recalled,
      }),
    ),
    restsOn: listSchema(textSchema(), 'Ids of rules that this one rests on'),
  },
  ['actor'],
);

/** The JSON Schema (2020-12) of what `openpact rules --json` prints. */
export const rulesSchema = (): JsonSchema => ({
  $schema: SCHEMA_DIALECT,
  title: 'OpenPact rules',
  ...objectSchema({ rules: listSchema(rule) }),
  $defs: SHARED_SCHEMAS,
});
