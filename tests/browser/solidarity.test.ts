import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  expectAccessible,
  expectNoButtonsInPrint,
  expectNoOverlap,
  expectNoSidewaysScroll,
  LOOKS,
  withBrowser,
  withServer,
} from './harness/index.ts';

const server = withServer();

const browser = withBrowser();

const PATH = '/solidarity/2026';

describe.each(LOOKS)('at $width width with JavaScript $javaScript', (look) => {
  test('the year can be read by everyone, sorted and with the other map', async () => {
    const page = await browser.newPage(look);
    for (const query of ['', '?sort=places&dir=desc&map=share']) {
      const answer = await page.goto(server.url + PATH + query);
      expect(answer?.status()).toBe(200);
      expect(await page.locator('table tbody tr').count()).toBeGreaterThanOrEqual(26);
      await expectAccessible(page);
    }
  });

  test('the table is sorted by pressing a heading, and turned round by pressing it again', async () => {
    const page = await browser.newPage(look);
    await page.goto(server.url + PATH);
    const heading = () => page.locator('th[scope="col"] a').first();
    const first = () => page.locator('table tbody tr').first().locator('th').first().textContent();
    await heading().click();
    const once = [await page.locator('th[aria-sort]').first().getAttribute('aria-sort'), await first()];
    await heading().click();
    const twice = [await page.locator('th[aria-sort]').first().getAttribute('aria-sort'), await first()];
    expect(twice).not.toEqual(once);
    expect([once[0], twice[0]].toSorted()).toEqual(['ascending', 'descending']);
  });

  test('the figures are downloaded as CSV, with a line for each State', async () => {
    const page = await browser.newPage(look);
    await page.goto(server.url + PATH);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /CSV/ }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('solidarity-2026.csv');
    const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
    expect(lines[0]).toContain('state');
    expect(lines.length).toBeGreaterThan(26);
  });
});

test.each([
  ['a screen of 320 pixels', 320, 600, 'ltr'],
  ['a desktop at 200 % zoom', 640, 450, 'ltr'],
  ['a desktop read from right to left', 1280, 900, 'rtl'],
  ['a phone read from right to left', 375, 812, 'rtl'],
])('the year fits %s', async (_what, width, height, dir) => {
  const page = await browser.newPage({ width: 'desktop', javaScript: true });
  await page.setViewportSize({ width, height });
  await page.goto(server.url + PATH);
  await page.evaluate((direction) => {
    document.documentElement.dir = direction;
  }, dir);
  await expectNoSidewaysScroll(page);
  await expectNoOverlap(page);
});

test('the year prints without buttons', async () => {
  const page = await browser.newPage({ width: 'desktop', javaScript: false });
  await page.goto(server.url + PATH);
  await expectNoButtonsInPrint(page);
});
