import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, formatCitation, parseCitation } from '../core/index.ts';
import { ACT_ALIASES } from './aliases.ts';
import { ACTS } from './all-acts.ts';
import { citationUrl } from './citation-url.ts';
import { findAct } from './find-act.ts';
import { resolveCitation } from './resolve-citation.ts';

const KEYS_OF_2024 = ['AMMR', 'APR', 'CFMR', 'EUROD', 'SR', 'RBPR', 'QR', 'RCD', 'URFA'];
const COMPLETE = [...KEYS_OF_2024, 'D3', 'IR2055', 'R1182', 'STC-26', 'SCO-26'];

/** Every place that the index knows: articles with each paragraph and point, annexes, the last recital. */
const PLACES: readonly string[] = ACTS.flatMap((act) => [
  ...Object.keys(act.articles).flatMap((article) => {
    const numbered = act.paragraphs[article] || act.points[article] || 0;
    const steps = [...Array.from({ length: numbered }, (_, i) => `${i + 1}`), ...(act.inserted[article] ?? [])];
    return [`${act.key} ${article}`, ...steps.map((step) => `${act.key} ${article}(${step})`)];
  }),
  ...Object.keys(act.annexes).map((annex) => `${act.key} Annex ${annex}`.trimEnd()),
  ...(act.recitals === undefined ? [] : [`${act.key} recital ${act.recitals}`]),
]);

describe('the index of acts', () => {
  test.each(['key', 'celex', 'short', 'full'] as const)('no two acts share a %s', (field) => {
    const values = ACTS.map((act) => act[field]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  test('no two acts share an ELI', () => {
    const elis = ACTS.flatMap((act) => act.eli ?? []);
    expect(new Set(elis).size).toBe(elis.length);
  });

  test.each([
    ['AMMR', '32024R1351', 'http://data.europa.eu/eli/reg/2024/1351/oj'],
    ['RCD', '32024L1346', 'http://data.europa.eu/eli/dir/2024/1346/oj'],
    ['D3', '32013R0604', 'http://data.europa.eu/eli/reg/2013/604/oj'],
    ['R1182', '31971R1182', 'http://data.europa.eu/eli/reg/1971/1182/oj'],
    ['IR2055', '32025R2055', 'http://data.europa.eu/eli/reg_impl/2025/2055/oj'],
    ['STC-26', '32026R0463', 'http://data.europa.eu/eli/reg/2026/463/oj'],
    ['TPD', '32001L0055', 'http://data.europa.eu/eli/dir/2001/55/oj'],
    ['RELOC1601', '32015D1601', 'http://data.europa.eu/eli/dec/2015/1601/oj'],
    ['POOL2026', '32025D2642', 'http://data.europa.eu/eli/dec_impl/2025/2642/oj'],
    ['COM(2020)610', '52020PC0610', undefined],
    ['COM(2020)609', '52020DC0609', undefined],
    ['REC1366', '32020H1366', 'http://data.europa.eu/eli/reco/2020/1366/oj'],
  ])('%s has CELEX %s and ELI %s', (key, celex, eli) => {
    expect(findAct(key)).toMatchObject({ celex, ...(eli === undefined ? {} : { eli }) });
    expect(findAct(key)?.eli).toBe(eli);
  });

  test.each(ACTS.map((act) => [act.key, act] as const))('%s is well formed', (_key, act) => {
    for (const part of [act, ...Object.values(act)]) expect(Object.isFrozen(part)).toBe(true);
    expect(parseCitation(`${act.key} 1`)?.act).toBe(act.key);
    expect(act.applies.length).toBeGreaterThan(0);
    const articles = new Set(Object.keys(act.articles));
    for (const known of [act.paragraphs, act.points, act.inserted])
      expect(Object.keys(known).filter((article) => !articles.has(article))).toEqual([]);
    for (const article of Object.keys(act.points)) expect(act.paragraphs[article]).toBe(0);
    if (act.recalled !== 'all') expect(act.recalled.filter((article) => !articles.has(article))).toEqual([]);
    for (const { from, cite } of act.applies) {
      if (act.repealed !== undefined && act.key !== 'D2') expect(from).toBeLessThan(act.repealed);
      if (cite) expect(resolveCitation(cite)).toMatchObject({ ok: true });
    }
    for (const label of [...Object.values(act.articles), ...Object.values(act.annexes)])
      expect(label.split(' ').length).toBeLessThanOrEqual(9);
  });

  test.each([
    ['AMMR', 85],
    ['APR', 79],
    ['CFMR', 20],
    ['EUROD', 63],
    ['SR', 25],
    ['RBPR', 14],
    ['QR', 42],
    ['RCD', 38],
    ['URFA', 16],
    ['D3', 49],
    ['IR2055', 34],
    ['R1182', 6],
    ['STC-26', 2],
    ['SCO-26', 2],
  ])('%s has a label for each of its %i articles', (key, count) => {
    const act = findAct(key);
    expect(Object.keys(act?.articles ?? {})).toEqual(Array.from({ length: count }, (_, i) => `${i + 1}`));
    expect(act?.complete).toBe(true);
  });

  test('no other act claims to be complete', () => {
    expect(ACTS.filter((act) => act.complete).map((act) => act.key)).toEqual(expect.arrayContaining(COMPLETE));
    expect(ACTS.filter((act) => act.complete)).toHaveLength(COMPLETE.length);
  });

  test('the acts of 2024 apply from 12 June 2026', () => {
    for (const key of KEYS_OF_2024) expect(findAct(key)?.applies.map(({ from }) => from)).toContain(day('2026-06-12'));
    expect(findAct('D3')?.repealed).toBe(day('2026-06-12'));
    expect(findAct('IR1560')?.repealed).toBe(day('2026-06-12'));
    expect(findAct('EUROD')?.applies).toContainEqual(
      expect.objectContaining({ from: day('2029-06-12'), cite: 'EUROD 63(2)' }),
    );
  });

  test('every alias leads to an act and is no key itself', () => {
    for (const [alias, key] of Object.entries(ACT_ALIASES)) {
      expect(findAct(alias)?.key).toBe(key);
      expect(ACTS.some((act) => act.key === alias)).toBe(false);
    }
  });
});

describe('every place of the index', () => {
  test('is read, printed and resolved under its own name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), (place) => {
        const parts = parseCitation(place);
        expect(parts && formatCitation(parts)).toBe(place);
        const found = resolveCitation(place);
        expect(found).toMatchObject({ ok: true });
        expect(found.ok && found.act.key).toBe(parts?.act);
        expect(found.ok && found.label.length > 0).toBe(true);
        expect(URL.canParse(citationUrl(place))).toBe(true);
      }),
      { numRuns: PLACES.length },
    );
  });

  test('one paragraph further there is nothing', () => {
    const counted = ACTS.flatMap((act) =>
      Object.entries(act.paragraphs).map(
        ([article, n]) => `${act.key} ${article}(${(n || act.points[article] || 0) + 1})`,
      ),
    );
    expect(counted.length).toBeGreaterThan(400);
    expect(counted.filter((place) => resolveCitation(place).ok)).toEqual([]);
  });
});
