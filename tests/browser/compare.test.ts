import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, LOOKS, sendForm, withBrowser, withServer } from './harness/index.ts';

const server = withServer();

const browser = withBrowser();

const CASE = `person: { nationality: SY, born: 1999-04-01 }
events:
  - { on: 2025-01-15, type: irregular_entry, into: GR }
  - { on: 2026-07-15, type: application_registered, in: DE }
  - { on: 2026-07-20, type: application_lodged, in: DE }
`;

describe.each(LOOKS)('at $width width with JavaScript $javaScript', (look) => {
  test('the three sets of rules stand side by side', async () => {
    const page = await browser.newPage(look);
    await page.goto(`${server.url}/compare`);
    expect(await page.locator('.op-compare tbody tr').count()).toBeGreaterThan(70);
    await expectAccessible(page);
  });

  test('a case is run under each of them, and what differs is marked', async () => {
    const page = await browser.newPage(look);
    await page.goto(`${server.url}/compare/file`);
    await page.getByLabel('Case file').fill(CASE);
    await page.getByLabel('As it stands on').fill('2026-08-20');
    await sendForm(page, 'Compare');
    const row = page.getByRole('row', { name: /^Responsible State/ });
    expect(await row.textContent()).toContain('Germany is responsible.');
    expect(await row.textContent()).toContain('Greece is responsible.');
    expect(await row.locator('.op-differs').count()).toBeGreaterThan(0);
    await expectAccessible(page);
  });
});

test('the comparison fits a screen of 320 pixels', async () => {
  const page = await browser.newPage({ width: 'phone', javaScript: false });
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto(`${server.url}/compare`);
  await expectNoSidewaysScroll(page);
});
