import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  expectAccessible,
  expectNoButtonsInPrint,
  expectNoOverlap,
  expectNoSidewaysScroll,
  LOOKS,
  type PageOptions,
  signIn,
  withBrowser,
  withScripts,
  withServer,
} from './harness/index.ts';

const server = withServer();

const browser = withBrowser();

const DESKTOP: PageOptions = { width: 'desktop', javaScript: false };

/** Sessions by person, so that each signs in once. */
const sessions = new Map<string, NonNullable<PageOptions['storageState']>>();

async function at(person: string, look: PageOptions): Promise<Page> {
  const known = sessions.get(person);
  if (known) return browser.newPage({ ...look, storageState: known });
  const page = await browser.newPage(look);
  await signIn(page, server.url, person);
  sessions.set(person, await page.context().storageState());
  return page;
}

/** Path of a file of Germany's list in this stage. */
async function fileOf(page: Page, stage: string): Promise<string> {
  await page.goto(`${server.url}/worklist?stage=${stage}`);
  return (await page.locator('.op-list a').first().getAttribute('href')) ?? '';
}

const openAll = async (page: Page) => {
  // From the last to the first, so that what opens does not move what is pressed next.
  for (const summary of (await page.locator('summary').all()).toReversed()) {
    if (await summary.isVisible()) await summary.click();
  }
};

const send = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click();

describe.each(LOOKS)('at $width width with JavaScript $javaScript', (look) => {
  test('the worklist can be read: full, filtered, empty, and its last page', async () => {
    const page = await at('officer-de', look);
    await page.goto(`${server.url}/worklist`);
    expect(await page.locator('.op-list tbody tr').count()).toBe(25);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(/page=2/);
    expect(await page.locator('.op-pages__now').textContent()).toMatch(/Page 2 of \d/);

    await page.goto(`${server.url}/worklist`);
    await page.getByLabel('Stage').selectOption('transfer');
    await page.getByLabel('Only what an authority here must do').check();
    await send(page, 'Show');
    await page.waitForURL(/mine=yes/);
    const shown = await page.locator('.op-list td[data-label="Stage"]').allTextContents();
    expect(new Set(shown)).toEqual(new Set(['Transfer']));
    await expectAccessible(page);

    await page.getByLabel('File number or name').fill('nobody has this name');
    await send(page, 'Show');
    await page.waitForURL(/q=nobody/);
    expect(await page.locator('main').textContent()).toContain('No file fits these filters.');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Clear the filters' }).first().click();
    await page.waitForURL(/worklist$/);
    expect(await page.locator('.op-list tbody tr').count()).toBe(25);
  });

  test('a file can be read with everything unfolded, also as it stood on another day', async () => {
    const page = await at('officer-de', look);
    const path = await fileOf(page, 'transfer');
    await page.goto(server.url + path);
    await openAll(page);
    expect(await page.locator('.op-reckoning li').filter({ visible: true }).count()).toBeGreaterThan(0);
    await expectAccessible(page);
    await page.getByLabel('As the file stands on').fill('the third of July');
    await send(page, 'Show that day');
    await page.locator('#on-error').waitFor();
    await expectAccessible(page);
    await page.getByLabel('As the file stands on').fill('2026-06-20');
    await send(page, 'Show that day');
    await page.waitForURL(/on=2026-06-20/);
    expect(await page.locator('.op-day__note').textContent()).toContain('Saturday 20 June 2026');
    expect(await page.locator('a[href*="/record"]').count()).toBe(0);
    await expectAccessible(page);
  });

  test('recording can be used: the choice, the form, what is wrong with it, the strike of an entry', async () => {
    const page = await at('officer-de', look);
    const path = await fileOf(page, 'examination');
    await page.goto(server.url + path);
    await page.getByRole('link', { name: 'Record something else' }).click();
    await page.waitForURL(/\/record$/);
    await openAll(page);
    await expectAccessible(page);
    await page.locator('a[href$="/record/family_member"]').click();
    await page.waitForURL(/family_member$/);
    await expectAccessible(page);
    await page.getByLabel('Day on which it happened').fill('2026-02-30');
    await send(page, 'Record');
    const summary = page.locator('.govuk-error-summary');
    await summary.waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await summary.locator('a').count()).toBe(3);
    await expectAccessible(page);
    await summary.locator('a[href="#field-relation"]').click();
    expect(await page.locator('#field-relation').evaluate((field) => field === document.activeElement)).toBe(true);
    await summary.locator('a[href="#field-on"]').click();
    expect(await page.locator('#field-on').inputValue()).toBe('2026-02-30');

    await page.goto(`${server.url}${path}/record/first_decision`);
    expect(await page.locator('h1').textContent()).toBe('A decision maker records this');
    await expectAccessible(page);

    await page.goto(server.url + path);
    await page
      .getByRole('link', { name: /Strike as wrong/ })
      .first()
      .click();
    await page.waitForURL(/\/strike\//);
    await expectAccessible(page);
    await send(page, 'Strike the entry');
    expect(await page.locator('.govuk-error-summary').textContent()).toContain('Say why the entry is wrong.');
    await expectAccessible(page);
  });

  test('opening a file can be used, and says what is wrong', async () => {
    const page = await at('officer-de', look);
    await page.goto(`${server.url}/files/new`);
    await expectAccessible(page);
    await page.getByLabel('Name, as the person writes it (optional)').fill('Ora "O\'Hara" <Zuri>');
    await page.getByLabel('Date of birth (optional)').fill('31.1.1990');
    await send(page, 'Open the file');
    await page.locator('.govuk-error-summary').waitFor();
    expect(await page.locator('.govuk-error-summary a').count()).toBe(1);
    expect(await page.getByLabel('Name, as the person writes it (optional)').inputValue()).toBe('Ora "O\'Hara" <Zuri>');
    await expectAccessible(page);
    await page.getByLabel('Date of birth (optional)').fill('1990-01-31');
    await send(page, 'Open the file');
    await page.waitForURL(/\/files\/F-/);
    expect(await page.locator('h1').textContent()).toBe('Ora "O\'Hara" <Zuri>');
    await expectAccessible(page);
  });

  test('an auditor reads all States, and is led to no form', async () => {
    const page = await at('auditor', look);
    await page.goto(`${server.url}/worklist`);
    expect(await page.locator('.op-list__counts').textContent()).toMatch(/30\d files/);
    await page.getByLabel('State').selectOption('IT');
    await send(page, 'Show');
    await page.waitForURL(/state=IT/);
    await expectAccessible(page);
    await page.locator('.op-list a').first().click();
    await page.waitForURL(/\/files\//);
    expect(await page.locator('main a[href*="/record"], main a[href*="/strike"]').count()).toBe(0);
    await expectAccessible(page);
  });
});

/** Every kind of page of a file, each opened as far as it goes. */
async function eachPage(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  const path = await fileOf(page, 'transfer');
  for (const to of [
    '/worklist',
    path,
    `${path}/record`,
    `${path}/record/family_member`,
    `${path}/strike/2`,
    '/files/new',
  ]) {
    await page.goto(server.url + to);
    await openAll(page);
    await look(page);
  }
}

describe('all pages of a file', () => {
  test.each([
    ['a screen of 320 pixels', 320, 600],
    ['a desktop at 200 % zoom', 640, 450],
  ])('fit %s without moving sideways', async (_what, width, height) => {
    const page = await at('officer-de', DESKTOP);
    await page.setViewportSize({ width, height });
    await eachPage(page, async () => {
      await expectNoSidewaysScroll(page);
      await expectNoOverlap(page);
    });
  });

  test.each(['desktop', 'phone'] as const)('can be written from right to left at %s width', async (width) => {
    const page = await at('officer-de', { width, javaScript: true });
    await eachPage(page, async () => {
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await expectNoSidewaysScroll(page);
      await expectNoOverlap(page);
    });
  });

  test('print on paper without buttons and addresses', async () => {
    const page = await at('officer-de', DESKTOP);
    const path = await fileOf(page, 'transfer');
    // The width of A4 in CSS pixels.
    await page.setViewportSize({ width: 794, height: 1123 });
    for (const to of ['/worklist', path]) {
      await page.goto(server.url + to);
      await expectNoButtonsInPrint(page);
      await page.emulateMedia({ media: 'print' });
      await expectNoSidewaysScroll(page);
      await expectNoOverlap(page);
      const addresses = await withScripts(page, () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('main a')].filter(
              (link) => link.checkVisibility() && getComputedStyle(link, '::after').content !== 'none',
            ).length,
        ),
      );
      expect(addresses).toBe(0);
      await page.emulateMedia({ media: null });
    }
  });
});
