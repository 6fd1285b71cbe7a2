import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Opened, openBrowser } from './open-browser.ts';
import { openPage, type PageOptions, type WatchedPage } from './open-page.ts';

/** What a test file does with its browser. */
export interface TestBrowser {
  /** An empty page in a profile of its own, closed after the test. The test fails when the page complains. */
  newPage(options: PageOptions): Promise<Page>;
}

/**
 * Gives the test file a browser: call it once, at the top. Without one the tests of the file are skipped, with the reason.
 *
 * @example
 * const browser = withBrowser();
 * test('the worklist can be read on a phone', async () => {
 *   const page = await browser.newPage({ width: 'phone', javaScript: false });
 *   await page.goto(server.url);
 *   await expectAccessible(page);
 * });
 */
export function withBrowser(): TestBrowser {
  let opened: Opened = { absent: 'The browser is not open yet: ask for a page inside a test.' };
  const pages: WatchedPage[] = [];

  beforeAll(async () => {
    opened = await openBrowser();
    if ('absent' in opened) console.error(`\nNO BROWSER: the browser tests do not run. ${opened.absent}\n`);
  });
  beforeEach((context) => {
    if ('absent' in opened) context.skip(opened.absent);
  });
  afterEach(async () => {
    const complaints = pages.flatMap((watched) => watched.complaints);
    for (const { page } of pages.splice(0)) await page.context().close();
    expect(complaints, 'what the pages complained about').toEqual([]);
  });
  afterAll(async () => {
    if ('browser' in opened) await opened.browser.close();
  });

  return {
    async newPage(options) {
      if ('absent' in opened) throw new Error(opened.absent);
      const watched = await openPage(opened.browser, options);
      pages.push(watched);
      return watched.page;
    },
  };
}
