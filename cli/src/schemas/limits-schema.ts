import {
  flagSchema,
  type JsonSchema,
  listSchema,
  objectSchema,
  refSchema,
  SCHEMA_DIALECT,
  SHARED_SCHEMAS,
  textSchema,
} from '@openpact/law';

const variant = objectSchema(
  {
    when: textSchema('Condition; --when takes it, or what stands in `and`'),
    and: textSchema('What must hold beside the condition'),
    whenWords: textSchema(),
    length: refSchema('Period'),
    from: listSchema(refSchema('EventType')),
    cite: refSchema('Cite'),
    notBeyondBase: flagSchema('Never later than the limit without the condition'),
  },
  ['and'],
);

const limit = objectSchema(
  {
    id: textSchema(),
    regime: refSchema('Regime'),
    what: textSchema('What must be done'),
    cite: refSchema('Cite'),
    url: refSchema('Url'),
    length: refSchema('Period'),
    nationalUpTo: { ...refSchema('Period'), description: 'Longest length that national law may choose' },
    from: listSchema(refSchema('EventType'), 'Events that start it'),
    when: textSchema('Condition on which it runs'),
    whenWords: textSchema(),
    actor: refSchema('Actor'),
    actorWords: textSchema(),
    metBy: listSchema(refSchema('EventType')),
    ifLate: refSchema('Consequence'),
    variants: listSchema(variant),
    counting: textSchema('Rule of counting'),
    recalled: flagSchema('The figure is recalled, not read in the act'),
  },
  ['nationalUpTo', 'when', 'whenWords'],
);

/** The JSON Schema (2020-12) of what `openpact limits --json` prints. */
export const limitsSchema = (): JsonSchema => ({
  $schema: SCHEMA_DIALECT,
  title: 'OpenPact time limits',
  ...objectSchema({ limits: listSchema(limit) }),
  $defs: SHARED_SCHEMAS,
});
