/** The value cannot be kept as JSON without loss. `path` names the field. */
export class NotJson extends Error {
  override name = 'NotJson';
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

const DEEPEST = 64;

function canonicalText(value: string, path: string): string {
  if (!value.isWellFormed()) throw new NotJson(path, 'holds half of a surrogate pair; send whole characters');
  if (value.includes('\0'))
    throw new NotJson(path, 'holds the character NUL, which the database cannot keep; remove it');
  return JSON.stringify(value);
}

/**
 * JSON with sorted keys and no spaces, so that equal values have equal bytes (the order and numbers of RFC 8785).
 * A property that is `undefined` counts as absent.
 * @throws NotJson for what would not come back as it was: NaN, dates, functions, NUL, half a surrogate pair, cycles.
 */
export function canonicalJson(value: unknown, path = '', depth = 0): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalText(value, path);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotJson(path, `is ${value}, which JSON cannot hold; send a finite number`);
    return JSON.stringify(value);
  }
  if (depth > DEEPEST) throw new NotJson(path, `is nested deeper than ${DEEPEST} levels; flatten it`);
  if (Array.isArray(value)) {
    return `[${value.map((item, at) => canonicalJson(item, `${path}[${at}]`, depth + 1)).join(',')}]`;
  }
  const prototype: unknown = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  if (typeof value !== 'object' || (prototype !== Object.prototype && prototype !== null)) {
    throw new NotJson(path, `is a ${nameOf(value)}; send text, a number, true, false, null, a list or a plain object`);
  }
  const parts: string[] = [];
  for (const [key, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (item === undefined) continue;
    const inside = path === '' ? key : `${path}.${key}`;
    parts.push(`${canonicalText(key, inside)}:${canonicalJson(item, inside, depth + 1)}`);
  }
  return `{${parts.join(',')}}`;
}

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'object') : typeof value;
