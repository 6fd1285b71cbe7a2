import { describe, expect, test } from 'vitest';
import {
  expectAccessible,
  expectNoOverlap,
  expectNoSidewaysScroll,
  LOOKS,
  withBrowser,
  withServer,
} from './harness/index.ts';

const server = withServer();

const browser = withBrowser();

describe.each(LOOKS)('at $width width with JavaScript $javaScript', (look) => {
  test('a rule is found by a word, read with its examples, and its article beside it', async () => {
    const page = await browser.newPage(look);
    await page.goto(`${server.url}/law`);
    await expectAccessible(page);
    await page.getByLabel('Search the rules').fill('rescue at sea');
    await page.getByRole('button', { name: 'Search' }).click();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Rescue at sea' }).first().click();
    expect(await page.textContent('h1')).toBe('Rescue at sea');
    await page.locator('.op-scenario summary').first().click();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'AMMR 33(2)', exact: true }).first().click();
    expect(await page.textContent('h1')).toBe('AMMR 33');
    await expectAccessible(page);
  });

  test('a question, a set of rules, the map of coverage and what courts decided can be read', async () => {
    const page = await browser.newPage(look);
    for (const path of [
      '/law?question=transfer',
      '/law?regime=dublin-iii',
      '/law/coverage',
      '/law/judgments',
      '/law?q=Shiri',
      '/law?q=nothing-like-it',
    ]) {
      const answer = await page.goto(server.url + path);
      expect(answer?.status(), path).toBe(200);
      await expectAccessible(page);
    }
    await page.goto(`${server.url}/law?q=Shiri`);
    await page.locator('.op-points a').first().click();
    expect(await page.textContent('h1')).toContain('Shiri');
    await expectAccessible(page);
  });
});

test('the rulebook fits a screen of 320 pixels', async () => {
  const page = await browser.newPage({ width: 'phone', javaScript: true });
  await page.setViewportSize({ width: 320, height: 600 });
  for (const path of ['/law', '/law/judgments', '/law/rules/limit.take-charge-reply', '/law/articles/AMMR/39']) {
    await page.goto(server.url + path);
    await expectNoSidewaysScroll(page);
    await expectNoOverlap(page);
  }
});
