import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { withScripts } from './open-page.ts';

/** Fails when the page is wider than the screen, and says by what. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const found = await withScripts(page, () =>
    page.evaluate(() => {
      const screen = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= screen) return [];
      return [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return right > screen + 1 || left < -1;
        })
        .slice(-5)
        .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    }),
  );
  expect(found, `${page.url()} is wider than the screen`).toEqual([]);
}

/** Fails when two pieces of text lie on top of each other. */
export async function expectNoOverlap(page: Page): Promise<void> {
  const found = await withScripts(page, () =>
    page.evaluate(() => {
      const SLACK = 2;
      const pieces: { text: string; parent: Element; box: DOMRect }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (text === '' || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        // What only screen readers get is one pixel in size; pictures place their own text.
        if (parent.closest('.govuk-visually-hidden, .govuk-skip-link, svg, option, thead, script, style')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects())
          if (box.width > 1 && box.height > 1) pieces.push({ text, parent, box });
      }
      const overlaps: string[] = [];
      for (const [index, a] of pieces.entries()) {
        for (const b of pieces.slice(index + 1)) {
          if (a.parent === b.parent || a.parent.contains(b.parent) || b.parent.contains(a.parent)) continue;
          const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // Lines of one paragraph may touch: letters do not fill their boxes.
          if (wide > SLACK && high > a.box.height / 2)
            overlaps.push(`"${a.text.slice(0, 40)}" and "${b.text.slice(0, 40)}"`);
        }
      }
      return overlaps.slice(0, 5);
    }),
  );
  expect(found, `texts that lie on each other on ${page.url()}`).toEqual([]);
}

/** Fails when something that can only be pressed on a screen would be printed. */
export async function expectNoButtonsInPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const found = await withScripts(page, () =>
    page.evaluate(() =>
      [...document.querySelectorAll('button, .govuk-button, input, select, textarea')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 120)),
    ),
  );
  await page.emulateMedia({ media: null });
  expect(found, `what ${page.url()} would print`).toEqual([]);
}
