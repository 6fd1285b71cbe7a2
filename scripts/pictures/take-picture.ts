import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openPage } from '../../tests/browser/harness/open-page.ts';
import { signIn } from '../../tests/browser/harness/sign-in.ts';
import type { Picture } from './tour.ts';

/**
 * Takes one picture of a running server.
 * @returns the path of the file
 * @throws Error when the page does not answer with 200, or complains
 */
export async function takePicture(
  browser: Browser,
  serverUrl: string,
  folder: string,
  { name, path, follow, width, as, part, whole = false }: Picture,
): Promise<string> {
  const { page, complaints } = await openPage(browser, { width, javaScript: true });
  try {
    if (as) await signIn(page, serverUrl, as);
    let answer = await page.goto(serverUrl + path);
    if (follow) {
      const href = await page.locator(follow).first().getAttribute('href');
      answer = await page.goto(new URL(href ?? '', serverUrl).href);
    }
    if (answer?.status() !== 200) throw new Error(`${name}: ${page.url()} answered with ${answer?.status()}.`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const file = join(folder, `${name}.png`);
    if (part) await page.locator(part).first().screenshot({ path: file });
    else await page.screenshot({ path: file, fullPage: whole });
    if (complaints.length > 0) throw new Error(`${name}: ${complaints.join('; ')}`);
    return file;
  } finally {
    await page.context().close();
  }
}
