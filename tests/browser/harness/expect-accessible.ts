import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { withScripts } from './open-page.ts';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const described = ({ id, impact, help, helpUrl, nodes }: Violation): string =>
  [
    `${id} (${impact ?? 'no impact given'}): ${help}, ${helpUrl}`,
    ...nodes.flatMap((node) => [
      `  at ${node.target.join(' ')}`,
      `     ${node.html.slice(0, 200)}`,
      ...(node.failureSummary ?? '').split('\n').map((line) => `     ${line.trim()}`),
    ]),
  ].join('\n');

/**
 * Fails when axe finds anything that keeps people out, and lists each place with its mend. Also fails when the page is wider than
 * the screen, so that it must be moved sideways to be read.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // In its newer mode axe opens a second page to finish, which without JavaScript never ends. Our pages hold no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await withScripts(page, () => axe.analyze());
  expect(violations.map(described).join('\n\n'), `accessibility of ${page.url()}`).toBe('');
  const [wide, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide, `${page.url()} must not be wider than the screen`).toBeLessThanOrEqual(screen ?? 0);
}
