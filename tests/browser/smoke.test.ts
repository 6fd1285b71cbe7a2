import { expect, test } from 'vitest';
import { expectAccessible, LOOKS, signIn, withBrowser, withServer } from './harness/index.ts';

const server = withServer();

const browser = withBrowser();

test.each(LOOKS)('the way in is open to everyone ($width, JavaScript $javaScript)', async (look) => {
  const page = await browser.newPage(look);
  const answer = await page.goto(server.url);
  expect(answer?.status()).toBe(200);
  expect(await page.locator('h1').count()).toBe(1);
  await expectAccessible(page);
  await page.goto(`${server.url}/sign-in`);
  await expectAccessible(page);
  await signIn(page, server.url, 'officer-gr');
  expect(await page.textContent('header')).toContain('Eleni Markou');
});

test('what does not exist says so, and stays readable', async () => {
  const page = await browser.newPage({ width: 'phone', javaScript: false });
  const answer = await page.goto(`${server.url}/there-is-no-such-page`);
  expect(answer?.status()).toBe(404);
  await expectAccessible(page);
});
