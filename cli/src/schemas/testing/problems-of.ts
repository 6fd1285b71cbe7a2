import type { JsonSchema } from '@openpact/law';

type Check = (rule: unknown, value: unknown, at: string, root: JsonSchema, schema: JsonSchema) => string[];

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const isRecord = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';

const fits = (type: unknown, value: unknown): boolean =>
  type === 'integer' ? Number.isInteger(value) : type === typeOf(value);

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (rule, value, at, root) => {
    const name = String(rule).replace('#/$defs/', '');
    const target = (root.$defs as Record<string, JsonSchema>)[name];
    return target ? problemsOf(value, target, root, at) : [`${at}: the schema has no ${String(rule)}`];
  },
  type: (rule, value, at) =>
    [rule].flat().some((type) => fits(type, value)) ? [] : [`${at}: ${typeOf(value)} is not ${JSON.stringify(rule)}`],
  enum: (rule, value, at) =>
    (rule as unknown[]).includes(value) ? [] : [`${at}: ${JSON.stringify(value)} is not one of the values`],
  const: (rule, value, at) =>
    rule === value ? [] : [`${at}: ${JSON.stringify(value)} is not ${JSON.stringify(rule)}`],
  pattern: (rule, value, at) =>
    new RegExp(String(rule), 'u').test(String(value))
      ? []
      : [`${at}: "${String(value)}" does not match ${String(rule)}`],
  minimum: (rule, value, at) =>
    Number(value) >= Number(rule) ? [] : [`${at}: ${String(value)} is less than ${String(rule)}`],
  minLength: (rule, value, at) =>
    typeof value === 'string' && value.length < Number(rule) ? [`${at}: shorter than ${String(rule)}`] : [],
  maxLength: (rule, value, at) =>
    typeof value === 'string' && value.length > Number(rule) ? [`${at}: longer than ${String(rule)}`] : [],
  items: (rule, value, at, root) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => problemsOf(item, rule as JsonSchema, root, `${at}[${index}]`))
      : [],
  properties: (rule, value, at, root) =>
    isRecord(value)
      ? Object.entries(rule as Record<string, JsonSchema>).flatMap(([name, schema]) =>
          Object.hasOwn(value, name) ? problemsOf(value[name], schema, root, `${at}.${name}`) : [],
        )
      : [],
  required: (rule, value, at) =>
    isRecord(value)
      ? (rule as string[]).filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}.${name} is missing`)
      : [],
  additionalProperties: (_rule, value, at, _root, schema) =>
    isRecord(value)
      ? Object.keys(value)
          .filter((name) => !Object.hasOwn((schema.properties ?? {}) as object, name))
          .map((name) => `${at}.${name} is not in the schema`)
      : [],
  oneOf: (rule, value, at, root) => {
    const tries = (rule as JsonSchema[]).map((schema) => problemsOf(value, schema, root, at));
    const holding = tries.filter((problems) => problems.length === 0).length;
    if (holding === 1) return [];
    return holding > 1 ? [`${at}: several choices fit`] : [`${at}: no choice fits`, ...tries.flat()];
  },
};

/** Words about a schema that ask nothing of a value. */
const SILENT: readonly string[] = ['$schema', '$defs', 'title', 'description', 'format'];

/**
 * What is wrong with a value under a JSON Schema, as far as our schemas go: the keywords that they use, and an error for
 * any other, so that no rule is passed over in silence.
 */
export function problemsOf(value: unknown, schema: JsonSchema, root: JsonSchema = schema, at = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (SILENT.includes(keyword)) return [];
    const check = CHECKS[keyword];
    if (!check) throw new Error(`problemsOf knows no keyword "${keyword}". Teach it, or leave it out of the schema.`);
    return check(rule, value, at, root, schema);
  });
}
