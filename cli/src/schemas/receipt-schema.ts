import {
  caseFileSchema,
  type JsonSchema,
  listSchema,
  objectSchema,
  positionProperties,
  RECEIPT_FORMAT,
  refSchema,
  SCHEMA_DIALECT,
  SHARED_SCHEMAS,
  textSchema,
} from '@openpact/law';

/** A table whose keys are not known beforehand. */
const table = (description: string): JsonSchema => ({ type: 'object', description });

/** The JSON Schema (2020-12) of a receipt: what `openpact receipt make` prints and `receipt verify` reads. */
export function receiptSchema(): JsonSchema {
  const { $defs, properties } = caseFileSchema() as {
    $defs: Record<string, JsonSchema>;
    properties: Record<string, JsonSchema>;
  };
  const { $schema: _dialect, ...parts } = properties;
  return {
    $schema: SCHEMA_DIALECT,
    title: 'OpenPact receipt',
    description: 'Facts, rules, day, answer and reasons: enough to find the answer again.',
    ...objectSchema({
      format: { const: RECEIPT_FORMAT },
      ruleSet: objectSchema({ version: textSchema(), hash: textSchema('SHA-256 of the files of the law') }),
      regime: refSchema('Regime'),
      on: refSchema('Day'),
      facts: objectSchema(parts),
      surroundings: objectSchema({
        holidays: table('By State: the public holidays among the days that were looked at'),
        asked: table('By the name of what was asked: a list of questions with their answers'),
        given: table('What was given as data, by its name'),
      }),
      position: objectSchema(positionProperties()),
      reasons: listSchema(
        objectSchema({
          about: textSchema('Part of the position'),
          rule: textSchema(),
          cite: refSchema('Cite'),
          says: textSchema('Key of the sentence'),
          facts: listSchema(textSchema()),
        }),
      ),
      sha256: textSchema('SHA-256 of the receipt without this field, in canonical JSON'),
    }),
    $defs: { ...$defs, ...SHARED_SCHEMAS },
  };
}
