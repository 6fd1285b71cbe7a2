import { solidarityYear2026 } from '@openpact/solidarity';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { App, Deps } from '../../web/index.ts';
import { solidarityYear } from './solidarity-year.ts';
import { solidarityYearCsv } from './year-csv.ts';
import { solidarityYearJson } from './year-json.ts';

const year = solidarityYear2026();

/** Reads what {@link solidarityYearCsv} writes, whose fields hold no line ends. */
function parse(csv: string): Record<string, string>[] {
  const lines = csv.trimEnd().split('\r\n');
  const [header = [], ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    ),
  );
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

describe('the CSV file of a year', () => {
  const rows = parse(solidarityYearCsv(year));
  const row = (state: string) => rows.find((entry) => entry.state === state);

  test('has every State, with mark, place in the law and sources of each figure', () => {
    expect(rows).toHaveLength(27);
    expect(row('DE')).toMatchObject({
      share_places: '4555',
      share_places_mark: 'derived',
      share_places_cite: 'AMMR 66',
      pledged_places: '4555',
      pledged_places_mark: 'confirmed',
    });
    expect(row('DE')?.pledged_places_sources).toContain('<https://pt.euronews.com/');
  });

  test('says unknown where nothing is known, and zero where zero is reported', () => {
    expect(row('NL')).toMatchObject({
      pledged_places: 'unknown',
      pledged_places_mark: 'unknown',
      places_delivered: 'unknown',
    });
    expect(row('PT')).toMatchObject({ pledged_places: '0', pledged_eur: '8440000' });
    expect(row('DK')).toMatchObject({ share_places: 'not bound', share_places_cite: 'AMMR recital 90' });
  });

  test('shares add up to exactly 1', () => {
    const shares = rows.map((entry) => Number(entry.share)).filter((share) => !Number.isNaN(share));
    expect(shares).toHaveLength(26);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1);
  });

  test('no field can run as a formula', () => {
    for (const entry of rows) for (const field of Object.values(entry)) expect(field).not.toMatch(/^[=+\-@\t]/);
  });
});

describe('the JSON of a year', () => {
  const json = solidarityYearJson(year);

  test('survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test('has null exactly where the mark is unknown, and every source under its key', () => {
    const figures: { value: unknown; mark: string; sources: string[] }[] = [];
    JSON.stringify(json, (_, value) => {
      if (value && typeof value === 'object' && 'mark' in value && 'value' in value) figures.push(value);
      return value;
    });
    expect(figures.length).toBeGreaterThan(250);
    for (const { value, mark, sources } of figures) {
      expect(value === null).toBe(mark === 'unknown');
      for (const key of sources) expect(json.sources).toHaveProperty([key]);
    }
  });
});

describe('the addresses', () => {
  const app: App = new Hono();
  solidarityYear.mount(app, {} as Deps);

  test('give the files with the right types', async () => {
    const csv = await app.request('/solidarity/2026.csv');
    expect(csv.status).toBe(200);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="solidarity-2026.csv"');
    const json = await app.request('/solidarity/2026.json');
    expect(json.headers.get('content-type')).toContain('application/json');
    expect(await json.json()).toMatchObject({ year: 2026 });
  });

  test('know no other year', async () => {
    const answer = await app.request('/solidarity/1999.json', { headers: { accept: 'application/json' } });
    expect(answer.status).toBe(404);
  });
});
