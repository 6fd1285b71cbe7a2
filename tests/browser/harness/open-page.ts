import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The two widths at which every page is tried. */
export const WIDTHS = Object.freeze({
  desktop: { width: 1280, height: 900 },
  phone: { width: 375, height: 812 },
});

export type Width = keyof typeof WIDTHS;

/** How a person looks at a page. */
export interface PageOptions {
  readonly width: Width;
  readonly javaScript: boolean;
  /** BCP 47 tag of the person's language; `en-GB` when left out. */
  readonly locale?: string;
  /** Cookies and storage of an earlier page (`page.context().storageState()`), such as a signed-in session. */
  readonly storageState?: Awaited<ReturnType<BrowserContext['storageState']>>;
}

/** A page, and what went wrong on it that a person would not see. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts, refused content, and requests to other machines. Pages have none. */
  readonly complaints: readonly string[];
}

const isHere = (url: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return !/^(https?|wss?):$/.test(protocol) || hostname === '127.0.0.1' || hostname === 'localhost';
};

/**
 * How scripts are switched off and on again on a page without JavaScript. Playwright can switch them off for good only, and then an
 * examination by axe never ends.
 */
const switches = new WeakMap<Page, (on: boolean) => Promise<unknown>>();

async function withoutScripts(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const set = (on: boolean) => session.send('Emulation.setScriptExecutionDisabled', { value: !on });
  await set(false);
  switches.set(page, set);
}

/**
 * Does something that needs scripts, such as an examination by axe, also on a page that was loaded without JavaScript. The page
 * stays as it was loaded: scripts that did not run then do not run now.
 */
export async function withScripts<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const set = switches.get(page);
  if (!set) return work();
  await set(true);
  try {
    return await work();
  } finally {
    await set(false);
  }
}

/** Opens an empty page in a profile of its own. */
export async function openPage(browser: Browser, options: PageOptions): Promise<WatchedPage> {
  const { width, javaScript, locale = 'en-GB', storageState } = options;
  const context = await browser.newContext({
    viewport: WIDTHS[width],
    screen: WIDTHS[width],
    isMobile: width === 'phone',
    hasTouch: width === 'phone',
    locale,
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
    ...(storageState ? { storageState } : {}),
  });
  context.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!isHere(request.url())) complaints.push(`The page reaches outside: ${request.method()} ${request.url()}`);
  });
  context.on('weberror', (error) => complaints.push(`A script failed: ${error.error().message}`));
  context.on('console', (message) => {
    // A page that answers "not found" is an answer, and the browser reports it as an error all the same.
    const isStatus = /^Failed to load resource: the server responded with a status of/.test(message.text());
    if (message.type() === 'error' && !isStatus) complaints.push(`The browser complains: ${message.text()}`);
  });
  const page = await context.newPage();
  if (!javaScript) await withoutScripts(page);
  return { page, complaints };
}
