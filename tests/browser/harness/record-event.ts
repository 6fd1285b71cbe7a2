import type { Page } from 'playwright-core';

/** Answers a question of a form by the name of its field, whichever kind of question it is. */
export async function answer(page: Page, name: string, value: string): Promise<void> {
  const radio = page.locator(`input[type="radio"][name="${name}"][value="${value}"]`);
  if ((await radio.count()) > 0) return radio.check();
  const select = page.locator(`select[name="${name}"]`);
  if ((await select.count()) > 0) await select.selectOption(value);
  else await page.locator(`input[name="${name}"]`).fill(value);
}

/**
 * Records an event the way a person does: from the file to the choice of events, through the question that it stands under
 * where the law does not expect it next, to its form. Ends on the file, which says that it was recorded.
 */
export async function recordEvent(
  page: Page,
  { event, fields }: { event: string; fields: Readonly<Record<string, string>> },
): Promise<void> {
  await page.getByRole('link', { name: 'Record something else' }).click();
  await page.waitForURL(/\/record$/);
  const links = page.locator('a', { hasText: event });
  const shown = links.filter({ visible: true });
  if ((await shown.count()) === 0) await page.locator('details', { has: links }).first().locator('summary').click();
  await shown.first().click();
  // The questions are looked for only on the form: which kind each is cannot be told from the page before.
  await page.waitForURL(/\/record\/\w+$/);
  for (const [name, value] of Object.entries(fields)) await answer(page, name, value);
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  const refusal = page.locator('.govuk-error-summary');
  await refusal.or(page.locator('.govuk-notification-banner--success')).waitFor();
  if (await refusal.isVisible()) throw new Error(`"${event}" was not recorded: ${await refusal.textContent()}`);
}

/** The last day that a clock on the page of a file shows, with its tag; `undefined` where there is no such clock. */
export async function clockOn(page: Page, limit: string): Promise<{ due: string; tag: string } | undefined> {
  const card = page.locator('.op-clock').filter({ has: page.locator('h3', { hasText: limit }) });
  if ((await card.count()) === 0) return undefined;
  const first = card.first();
  return {
    due: (await first.locator('.op-clock__due > strong').first().textContent())?.trim() ?? '',
    tag: (await first.locator('.govuk-tag').textContent())?.trim() ?? '',
  };
}
