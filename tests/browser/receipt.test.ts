import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, sendForm, signIn, WIDTHS, type Width, withBrowser, withServer } from './harness/index.ts';

const server = withServer();

const browser = withBrowser();

/** Makes a receipt on the page "Try it". */
async function makeReceipt(page: Page): Promise<string> {
  await page.goto(`${server.url}/try`);
  await sendForm(page, 'Show the position');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the receipt' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

const asFile = (text: string) => ({ name: 'receipt.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** The same receipt with another State as the answer. */
function tamper(receipt: string): string {
  const value = JSON.parse(receipt) as { position: { responsible: { value: string } } };
  value.position.responsible.value = 'LU';
  return JSON.stringify(value);
}

describe.each(Object.keys(WIDTHS) as Width[])('at %s width, in the browser', (width) => {
  test('a receipt is run again with the network switched off', async () => {
    const page = await browser.newPage({ width, javaScript: true });
    const receipt = await makeReceipt(page);
    await page.goto(`${server.url}/receipt`);
    await page.getByText('From now on this page needs no network').waitFor();
    await expectAccessible(page);
    await page.context().setOffline(true);
    const check = async (text: string) => {
      await page.getByLabel('Choose a receipt').setInputFiles(asFile(text));
      await page.getByRole('button', { name: 'Check it in this browser' }).click();
      return page.locator('.op-outcome');
    };
    await (await check(receipt)).getByText('The same answer', { exact: true }).waitFor();
    const differs = await check(tamper(receipt));
    await differs.getByText('Not the same answer', { exact: true }).waitFor();
    expect(await differs.textContent()).toContain('position.responsible.value');
    await expectAccessible(page);
    await (await check('{}')).getByText('This is not a receipt').waitFor();
  });
});

describe.each(Object.keys(WIDTHS) as Width[])('at %s width, without scripts', (width) => {
  test('a receipt is run again on the server', async () => {
    const page = await browser.newPage({ width, javaScript: false });
    const receipt = await makeReceipt(page);
    for (const [text, words] of [
      [receipt, 'The same answer'],
      [tamper(receipt), 'Not the same answer'],
    ] as const) {
      await page.goto(`${server.url}/receipt`);
      await page.getByLabel('Choose a receipt').setInputFiles(asFile(text));
      await sendForm(page, 'Check it on the server');
      expect(await page.locator('.op-outcome h2').textContent()).toBe(words);
      await expectAccessible(page);
    }
  });
});

test('the receipt of a case at the desk holds as well', async () => {
  const page = await browser.newPage({ width: 'desktop', javaScript: true });
  await signIn(page, server.url, 'officer-gr');
  await page.goto(`${server.url}/worklist`);
  await page.locator('.op-list tbody a').first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the receipt of this answer' }).click(),
  ]);
  const receipt = await readFile(await download.path(), 'utf8');
  await page.goto(`${server.url}/receipt`);
  await page.getByText('From now on this page needs no network').waitFor();
  await page.getByLabel('Choose a receipt').setInputFiles(asFile(receipt));
  await page.getByRole('button', { name: 'Check it in this browser' }).click();
  await page.getByText('The same answer', { exact: true }).waitFor();
});
