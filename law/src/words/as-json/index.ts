export { consequenceAsJson, stepsAsJson } from './clock-as-json.ts';
export * from './limit-as-json.ts';
export * from './position-as-json.ts';
export { positionProperties, positionSchema } from './position-schema.ts';
export {
  DIALECT as SCHEMA_DIALECT,
  flag as flagSchema,
  listOf as listSchema,
  object as objectSchema,
  ref as refSchema,
  type Schema as JsonSchema,
  SHARED_DEFS as SHARED_SCHEMAS,
  text as textSchema,
} from './schema-parts.ts';
