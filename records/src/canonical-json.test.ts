import { describe, expect, test } from 'vitest';
import { canonicalJson, NotJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  test('sorts keys at every depth and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }], a: 'é"', gone: undefined, B: -0 })).toBe(
      '{"B":0,"a":"é\\"","b":[{"a":null,"z":1}]}',
    );
  });

  test.each([
    ['a number that is none', { a: { b: [1, Number.NaN] } }, 'a.b[1]'],
    ['infinity', { a: Number.POSITIVE_INFINITY }, 'a'],
    ['a date', { on: new Date(0) }, 'on'],
    ['a map', { m: new Map() }, 'm'],
    ['a function', { f: () => 1 }, 'f'],
    ['a bigint', { n: 1n }, 'n'],
    ['undefined in a list', { l: [undefined] }, 'l[0]'],
    ['NUL', { t: 'a\0b' }, 't'],
    ['NUL in a key', { 'a\0': 1 }, 'a\0'],
    ['half a character', { t: '\udc00' }, 't'],
  ])('refuses %s and names the field', (_what, value, path) => {
    expect(() => canonicalJson(value)).toThrow(NotJson);
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ path }));
  });

  test('refuses a cycle', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(() => canonicalJson(cycle)).toThrow('nested deeper than 64');
  });
});
