import type { Page } from 'playwright-core';

/**
 * Signs in as one of the ready-made people of the demonstration, the way a person does: on the sign-in page, with one click. Works
 * without JavaScript. Afterwards the page shows where the sign-in leads.
 *
 * @param person id of the person: `officer-gr`, `decision-maker-it`, `liaison-de`, `coordinator`, `analyst`, `auditor`
 */
export async function signIn(page: Page, serverUrl: string, person: string): Promise<void> {
  await page.goto(`${serverUrl}/sign-in`);
  await page.locator(`button[name="person"][value="${person}"]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
