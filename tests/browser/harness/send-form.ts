import type { Page } from 'playwright-core';

/** Sends a form by one of its buttons and waits for the page that answers, which may bear the same address. */
export async function sendForm(page: Page, button: string): Promise<void> {
  const answered = page.waitForEvent('domcontentloaded');
  await page.getByRole('button', { name: button, exact: true }).click();
  await answered;
}
