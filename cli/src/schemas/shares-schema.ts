import {
  type JsonSchema,
  listSchema,
  objectSchema,
  refSchema,
  SCHEMA_DIALECT,
  SHARED_SCHEMAS,
  textSchema,
} from '@openpact/law';

const whole: JsonSchema = { type: 'integer', minimum: 0 };
const number: JsonSchema = { type: 'number', minimum: 0 };
const eur: JsonSchema = { type: ['number', 'null'], description: 'Euro; null where the regime sets no amount' };
const share: JsonSchema = { type: 'number', minimum: 0, description: 'The shares add up to exactly 1' };

/** The JSON Schema (2020-12) of what `openpact shares --json` prints. */
export const sharesSchema = (): JsonSchema => ({
  $schema: SCHEMA_DIALECT,
  title: 'OpenPact shares of a solidarity year',
  ...objectSchema({
    year: whole,
    regime: refSchema('Regime'),
    cite: listSchema(refSchema('Cite')),
    known: { enum: ['read', 'recalled'] },
    populationYear: whole,
    gdpYear: whole,
    reference: objectSchema({
      places: whole,
      eur: number,
      basis: textSchema('Where the number of places comes from'),
      cite: refSchema('Cite'),
      mark: textSchema('How sure the figure is'),
    }),
    placeValueEur: eur,
    rounding: { const: 'up' },
    states: listSchema(
      objectSchema({
        state: refSchema('State'),
        population: whole,
        gdpMeur: number,
        share,
        places: whole,
        contributionEur: eur,
      }),
    ),
    totals: objectSchema({ population: whole, gdpMeur: number, share, places: whole, contributionEur: eur }),
    sources: listSchema(
      objectSchema({
        key: textSchema(),
        publisher: textSchema(),
        title: textSchema(),
        url: { type: ['string', 'null'] },
        kind: textSchema(),
        licence: textSchema(),
      }),
    ),
  }),
  $defs: SHARED_SCHEMAS,
});
