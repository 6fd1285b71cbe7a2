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

/** The JSON Schema (2020-12) of what `openpact due --json` prints. */
export const dueSchema = (): JsonSchema => ({
  $schema: SCHEMA_DIALECT,
  title: 'OpenPact last day of a time limit',
  description: 'The last day of a time limit, how it was reckoned, and what follows when it passes.',
  ...objectSchema(
    {
      limit: textSchema('Name of the limit'),
      cite: refSchema('Cite'),
      from: refSchema('Day'),
      due: { ...refSchema('Day'), description: 'Last day' },
      steps: listSchema(refSchema('Step')),
      ifLate: refSchema('Consequence'),
      what: textSchema('What must be done'),
      nominal: { ...refSchema('Day'), description: 'Last day before any move' },
      otherwise: refSchema('OtherReading'),
      dueAtMost: { ...refSchema('Day'), description: 'Latest last day that national law may choose' },
      actor: refSchema('Actor'),
      length: refSchema('Period'),
      startedBy: listSchema(refSchema('EventType'), 'Events of which `from` is the day'),
      when: textSchema('Condition of the variant that was asked for'),
      state: refSchema('State'),
      regime: refSchema('Regime'),
      url: refSchema('Url'),
      recalled: flagSchema('The figure is recalled, not read in the act'),
      notes: listSchema(textSchema()),
    },
    ['otherwise', 'dueAtMost', 'when'],
  ),
  $defs: SHARED_SCHEMAS,
});
