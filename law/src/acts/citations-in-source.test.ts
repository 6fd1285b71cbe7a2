import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCitation } from '../core/index.ts';
import { type Cited, citationsInTypeScript, citationsInYaml, quotedInTypeScript } from './citations-in.ts';
import { findAct } from './find-act.ts';
import { resolveCitation } from './resolve-citation.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage']);

const citationsIn = (path: string, source: string): Cited[] => {
  if (/\.[cm]?ts$/.test(path)) return citationsInTypeScript(source);
  return /\.ya?ml$/.test(path) ? citationsInYaml(source) : [];
};

/** `path:line: citation: reason` for each citation of a file that does not resolve. */
const unresolved = (path: string, source: string): string[] =>
  citationsIn(path, source).flatMap(({ text, line }) => {
    const found = resolveCitation(text);
    return found.ok ? [] : [`${path}:${line}: ${text}: ${found.reason}`];
  });

/** The same for bare text that reads like a citation of a known act. Tests are left out: they cite wrongly on purpose. */
const unresolvedText = (path: string, source: string): string[] =>
  !/\.[cm]?ts$/.test(path) || /\.test\.[cm]?ts$/.test(path)
    ? []
    : quotedInTypeScript(source).flatMap(({ text, line }) => {
        const parts = parseCitation(text);
        const found = parts && findAct(parts.act) ? resolveCitation(text) : undefined;
        return !found || found.ok ? [] : [`${path}:${line}: ${text}: ${found.reason}`];
      });

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.isFile() && /\.(?:[cm]?ts|ya?ml)$/.test(entry.name) ? [path] : [];
  });

describe('citations in the source', () => {
  const files = sources(ROOT).map((path) => ({ path: relative(ROOT, path), source: readFileSync(path, 'utf8') }));

  test('each of them resolves to a place in the index of acts', () => {
    expect(files.flatMap(({ path, source }) => unresolved(path, source))).toEqual([]);
  });

  test('and so does bare text in quotes that reads like one', () => {
    expect(files.flatMap(({ path, source }) => unresolvedText(path, source))).toEqual([]);
    expect(unresolvedText('row.ts', "row('take-charge', 'AMMR 199'); row('Room 1')")).toEqual([
      'row.ts:1: AMMR 199: AMMR has no Article 199.',
    ]);
  });

  test('there are citations to look at', () => {
    const found = files.flatMap(({ path, source }) => citationsIn(path, source));
    expect(found.map(({ text }) => text)).toContain('AMMR 85');
    expect(found.length).toBeGreaterThan(20);
  });
});

/** Puts a call together so that the scan of this very file does not see it. */
const call = (text: string, quote = "'"): string => `${'ci'}te(${quote}${text}${quote})`;
const property = (text: string): string => `${'ci'}te: '${text}'`;

describe('a citation that does not exist is found', () => {
  test.each([
    ['rule.ts', `const a = 1;\nconst c = ${call('AMMR 199')};`, ['rule.ts:2: AMMR 199: AMMR has no Article 199.']],
    [
      'rule.ts',
      call('AMMR 33(9)', '"'),
      ['rule.ts:1: AMMR 33(9): AMMR 33 has 3 paragraphs; "(9)" is not one of them.'],
    ],
    [
      'rule.ts',
      call('XYZ 1', '`'),
      ['rule.ts:1: XYZ 1: No act is called XYZ. The keys stand in docs/reference/acts.md.'],
    ],
    ['rule.ts', `${'ci'}te(\n  'AMMR 199',\n)`, ['rule.ts:1: AMMR 199: AMMR has no Article 199.']],
    ['rule.ts', `{ ${property('AMMR 199')} }`, ['rule.ts:1: AMMR 199: AMMR has no Article 199.']],
    ['rule.ts', `${call('AMMR 33(1)')}, ${property('AMMR recital 90')}`, []],
    ['rule.ts', call(`\${key} 1`, '`'), []],
    ['rule.test.ts', `expect(() => ${call('nonsense')}).toThrow()`, []],
    ['s.yaml', 'then: { responsible: GR, because: AMMR 199 }', ['s.yaml:1: AMMR 199: AMMR has no Article 199.']],
    ['s.yaml', 'then:\n  because: AMMR 199(1) # the criterion', ['s.yaml:2: AMMR 199(1): AMMR has no Article 199.']],
    ['s.yaml', `- ${'ci'}te: "AMMR 199"`, ['s.yaml:1: AMMR 199: AMMR has no Article 199.']],
    ['s.yml', 'because: [AMMR 33(1), "AMMR 199"]', ['s.yml:1: AMMR 199: AMMR has no Article 199.']],
    ['s.yaml', "because:\n  - AMMR 33(1)\n  - 'AMMR 199'\nnext: 1", ['s.yaml:3: AMMR 199: AMMR has no Article 199.']],
    ['s.yaml', 'because: # two\n- AMMR 33(1) # one\n- AMMR 199', ['s.yaml:3: AMMR 199: AMMR has no Article 199.']],
    ['s.yaml', 'because: { rule: entry, cite: AMMR 199 }', ['s.yaml:1: AMMR 199: AMMR has no Article 199.']],
    [
      's.yaml',
      `because:\n  - ${'ci'}te: AMMR 199\n  - { rule: entry }`,
      ['s.yaml:2: AMMR 199: AMMR has no Article 199.'],
    ],
    [
      's.yaml',
      'because: [AMMR 33(1),\n  AMMR 34(1)]',
      ['s.yaml:1: [AMMR 33(1),: "[AMMR 33(1)," is not a citation. Write it like AMMR 33(1).'],
    ],
    ['s.yaml', 'then: { because: AMMR 33(1) }\n# because: AMMR 199\nbecause: COM(2020)610 55(2)', []],
    [
      's.yaml',
      'because: link no longer fresh',
      ['s.yaml:1: link no longer fresh: "link no longer fresh" is not a citation. Write it like AMMR 33(1).'],
    ],
    ['notes.md', call('AMMR 199'), []],
  ])('%s: %s', (path, source, expected) => {
    expect(unresolved(path, source)).toEqual(expected);
  });
});
