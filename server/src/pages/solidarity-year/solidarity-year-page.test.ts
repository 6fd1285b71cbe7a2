import { MEMBER_STATES } from '@openpact/law';
import { solidarityYear2026 } from '@openpact/solidarity';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readSorting } from './columns.ts';
import { type SolidarityYearOptions, solidarityYearPage } from './solidarity-year-page.ts';
import { stateMap } from './state-map.ts';
import { waterfall } from './waterfall.ts';

const year = solidarityYear2026();

async function page(options?: SolidarityYearOptions) {
  const body = String(await solidarityYearPage(year, options));
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;
}

const texts = (of: Iterable<{ textContent: string | null }>) =>
  [...of].map(({ textContent }) => (textContent ?? '').replaceAll(/\s+/g, ' ').trim());

describe('the page of a solidarity year', () => {
  test('has a row for every State that is bound, and says who is not', async () => {
    const document = await page();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(27);
    expect(texts(document.querySelectorAll('#DK td'))).toEqual([
      'Denmark is not bound by the solidarity part (AMMR recital 90).',
    ]);
  });

  test('shows a figure with its mark and links to its sources, all of which are listed', async () => {
    const document = await page();
    const cell = document.querySelector('#DE .sy-col-places');
    expect(texts(cell?.querySelectorAll('.sy-value') ?? [])).toEqual(['4\u00a0555'.replace('\u00a0', ' ')]);
    expect(texts(cell?.querySelectorAll('.sy-mark') ?? [])).toEqual(['confirmed']);
    const links = [...document.querySelectorAll('a.sy-note')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(50);
    for (const link of new Set(links)) expect(document.querySelector(link)).not.toBeNull();
  });

  test('shows the unknown as unknown, never as zero or nothing', async () => {
    const document = await page();
    for (const column of ['type', 'places', 'money', 'deduction', 'effective', 'delivered']) {
      expect(texts(document.querySelectorAll(`#NL .sy-col-${column}`))).toEqual(['unknown']);
    }
    expect(texts(document.querySelectorAll('#BE .sy-col-money'))).toEqual(['unknown']);
    expect(texts(document.querySelectorAll('#BE .sy-col-places .sy-value'))).toEqual(['0']);
    expect(texts(document.querySelectorAll('tfoot td')).at(-1)).toBe('unknown');
  });

  test('is sorted by links that keep the map, and says how it is sorted', async () => {
    const document = await page({ sorting: readSorting('places', 'desc'), map: 'share' });
    expect(document.querySelector('tbody tr')?.id).toBe('DE');
    const headings = [...document.querySelectorAll('thead th')];
    expect(headings.map((heading) => heading.getAttribute('aria-sort')).filter(Boolean)).toEqual(['descending']);
    const link = document.querySelector('thead th[aria-sort] a');
    expect(link?.getAttribute('href')).toBe('?sort=places&dir=asc&map=share#states');
  });

  test('offers the figures as CSV and JSON', async () => {
    const hrefs = [...(await page()).querySelectorAll('.sy-downloads a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/solidarity/2026.csv', '/solidarity/2026.json']);
  });

  test('uses no id twice, no script and no inline style, which our policy forbids', async () => {
    const document = await page();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelectorAll('script, style, [style]')).toHaveLength(0);
  });
});

describe('the map', () => {
  test('draws all 27 States, Malta and Luxembourg as discs, and puts each into one class', () => {
    const { svg, classes } = stateMap(year, 'part');
    expect(classes.flatMap(({ states }) => states).sort()).toEqual([...MEMBER_STATES].sort());
    const { document } = parseHTML(`<html><body>${svg}</body></html>`);
    expect(document.querySelectorAll('.sy-map__state')).toHaveLength(27);
    expect(document.querySelectorAll('.sy-map__state circle')).toHaveLength(2);
    for (const shape of document.querySelectorAll('.sy-map__state path')) {
      expect((shape.getAttribute('d') ?? '').length).toBeGreaterThan(20);
    }
  });

  test('does not rely on colour: no two classes have the same pattern and lightness', () => {
    const { classes } = stateMap(year, 'part');
    const plain = classes.filter(({ look }) => look.tile === '').map(({ look }) => look.ground);
    const patterned = classes.filter(({ look }) => look.tile !== '').map(({ look }) => look.tile);
    expect(new Set(patterned).size).toBe(patterned.length);
    expect(plain).toEqual(['#1c6e8c', '#b9c2c8']);
  });

  test('tells in words what it shows', () => {
    const { svg } = stateMap(year, 'part');
    expect(svg).toContain('role="img" aria-labelledby="map-title" aria-describedby="map-desc"');
    expect(svg).toContain('Deducted in full: Austria, Czechia, Croatia, Poland.');
    expect(svg).toContain('Pledge unknown: Finland, Luxembourg, Malta, Netherlands.');
    expect(stateMap(year, 'share').svg).toContain('Germany: 2\u00a0500 places and more, 4\u00a0555');
  });

  test('is drawn once', () => {
    expect(stateMap(year, 'part')).toBe(stateMap(year, 'part'));
  });
});

test('the steps say what is known, what is at most, and what nobody knows', () => {
  const { document } = parseHTML(`<html><body>${waterfall(year)}</body></html>`);
  const description = (document.querySelector('desc')?.textContent ?? '').replaceAll('\u00a0', ' ');
  expect(description).toContain('Proposed by the Commission: 30 000. Agreed by the Council: 21 000.');
  expect(description).toContain('Pledged: at least 9 809.');
  expect(description).toContain('Still due: unknown, at most 13 295: Spain’s estimate: 4 695 (single source).');
  expect(description).toContain('Delivered: unknown.');
  expect(document.querySelectorAll('.sy-bar--unknown')).toHaveLength(3);
});
