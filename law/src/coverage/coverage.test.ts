import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAct } from '../acts/index.ts';
import { cite, parseCitation } from '../core/index.ts';
import { citationsOfRules, RULE_DOORS } from './citations-of-rules.ts';
import { COVERED_ACTS, coverage, coverageOf, coverageProblems, coverageTotals } from './coverage.ts';
import { paragraphCited, paragraphsNamed, paragraphsOf } from './paragraphs.ts';

const SRC = join(import.meta.dirname, '..');

/** Folders that hold no rules: names of acts, the file and its words, scenarios, the map and the rulebook that show rules. */
const NO_RULES = new Set([
  'acts',
  'compare',
  'core',
  'coverage',
  'file',
  'receipt',
  'rulebook',
  'scenario',
  'testing',
  'words',
]);

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [path] : [];
  });

/** What stands in quotes and is a citation, in the folders that hold rules. */
const written = readdirSync(SRC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NO_RULES.has(entry.name))
  .flatMap(({ name }) =>
    sources(join(SRC, name)).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/'([A-Z][^'\n]+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((text) => parseCitation(text))
        .map((cite) => ({ cite, folder: name, path: relative(SRC, path) })),
    ),
  );

describe('the citations of the rules', () => {
  test('every folder with citations stands among the doors', () => {
    expect([...new Set(written.map(({ folder }) => folder))].filter((folder) => !(folder in RULE_DOORS))).toEqual([]);
  });

  test('what the source writes, the tables show: a paragraph cited only inside a function is out of their sight', () => {
    const seen = new Set(citationsOfRules().map(({ cite }) => paragraphCited(cite)));
    const unseen = written.filter(({ cite }) => {
      const paragraph = paragraphCited(cite);
      return paragraph !== undefined && COVERED_ACTS.includes(cite.split(' ')[0] ?? '') && !seen.has(paragraph);
    });
    expect(unseen.map(({ cite, path }) => `${path}: ${cite}. Export the table in which it stands.`)).toEqual([]);
  });

  test('the scan has something to look at', () => {
    expect(written.length).toBeGreaterThan(150);
  });

  test('each carries the id of its rule', () => {
    const at = (cite: string) => citationsOfRules().filter((found) => found.cite === cite);
    expect(at('AMMR 39(1)').map(({ rule }) => rule)).toContain('take-charge-request');
    expect(at('AMMR 33(1)').map(({ rule }) => rule)).toContain('irregular-entry');
    expect(at('APR 73(a)').map(({ rule }) => rule)).toContain('apr');
    expect(at('APR 37').map(({ rule }) => rule)).toContain('procedure/RETURN_WITH_REJECTION');
  });
});

describe('the map', () => {
  test('every paragraph of each act has exactly one answer', () => {
    for (const key of COVERED_ACTS) {
      const act = findAct(key);
      expect(coverageOf(key).map(({ cite }) => cite)).toEqual(act ? paragraphsOf(act).map(({ cite }) => cite) : []);
    }
    const all = coverage();
    expect(new Set(all.map(({ cite }) => cite)).size).toBe(all.length);
  });

  test('a typed answer names each paragraph once and none that has a rule', () => {
    expect(coverageProblems()).toEqual([]);
  });

  test('where there is no rule there is a reason; where there is one there is none', () => {
    for (const entry of coverage()) {
      expect([entry.cite, entry.why === undefined]).toEqual([entry.cite, entry.status === 'rule']);
      expect([entry.cite, entry.rules.length > 0]).toEqual([entry.cite, entry.status === 'rule']);
    }
  });

  test('the totals add up', () => {
    const totals = coverageTotals(coverage());
    expect(totals.rule + totals['not-executable'] + totals.institutions + totals['not-yet']).toBe(totals.paragraphs);
    expect(totals.paragraphs).toBeGreaterThan(1500);
    expect(totals.withScenario).toBe(0);
  });

  test('a scenario counts for the paragraph on which its answer rests', () => {
    const [entry] = coverageOf('AMMR', [{ title: 'One', cites: [cite('AMMR 39(1) subpara 2')] }]).filter(
      (each) => each.cite === 'AMMR 39(1)',
    );
    expect(entry?.scenarios).toEqual(['One']);
  });

  test('an act that is not on it is refused by name', () => {
    expect(() => coverageOf('URFA')).toThrow('URFA is not on the map. It covers AMMR');
  });
});

describe('places', () => {
  test.each([
    ['SR 8(3)', 'SR 8(3)'],
    ['AMMR 39(1) subpara 3', 'AMMR 39(1)'],
    ['APR 42(1)(j)', 'APR 42(1)'],
    ['APR 62(1b)(c)', 'APR 62(1b)'],
    ['SR 3', 'SR 3'],
    // A whole article with paragraphs counts for the first of them.
    ['AMMR 34', 'AMMR 34(1)'],
    // An article whose points are numbered, but not its paragraphs.
    ['AMMR 75(b)', 'AMMR 75'],
    ['AMMR recital 90', undefined],
    ['AMMR Annex I', undefined],
    ['AMMR 199', undefined],
  ])('%s stands in %s', (cite, paragraph) => {
    expect(paragraphCited(cite)).toBe(paragraph);
  });

  test('a short list names articles, paragraphs, and ranges of both', () => {
    expect(paragraphsNamed('SR', '1 8(3)-(4) 9 19-20')).toEqual([
      'SR 1',
      'SR 8(3)',
      'SR 8(4)',
      'SR 9(1)',
      'SR 9(2)',
      'SR 19(1)',
      'SR 19(2)',
      'SR 20',
    ]);
    expect(paragraphsNamed('APR', '62(4)-(1b)')).toEqual(['APR 62(4)', 'APR 62(1a)', 'APR 62(1b)']);
  });

  test.each(['99', '8(10)', '8(4)-(3)', '8(x)', '1-', 'Annex'])('"%s" is refused', (places) => {
    expect(() => paragraphsNamed('SR', places)).toThrow(/names no paragraph of SR/);
  });

  test('an unknown act is refused', () => {
    expect(() => paragraphsNamed('XYZ', '1')).toThrow('No act is called XYZ.');
  });
});
