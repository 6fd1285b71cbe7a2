import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type Chromium, unpackChromium } from './unpack-chromium.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** Where distributions put a browser of this family. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser that runs, or why there is none. */
export type Opened = { readonly browser: Browser } | { readonly absent: string };

/** A way to a browser: what it is called, and how to get it. */
type Way = readonly [name: string, find: () => Promise<Chromium>];

const onDisk = (executable: string): Way => [executable, async () => ({ executable, env: {} })];

function ways(): readonly Way[] {
  const chosen = process.env.CHROMIUM_PATH;
  // Who names a browser wants that one, not another in its place.
  if (chosen) return [onDisk(chosen)];
  const brought: Way[] =
    process.platform === 'linux' && process.arch === 'x64' ? [['the Chromium of npm', unpackChromium]] : [];
  return [...brought, ...INSTALLED.filter((path) => existsSync(path)).map(onDisk)];
}

/**
 * Starts a browser with an empty profile that is thrown away at the end: the one that CHROMIUM_PATH names, else the one that npm
 * brought, else one of the system. Says why when none starts.
 */
export async function openBrowser(): Promise<Opened> {
  const failures: string[] = [];
  for (const [name, find] of ways()) {
    try {
      const { executable, env } = await find();
      const browser = await chromium.launch({
        executablePath: executable,
        args: FLAGS,
        headless: true,
        env: { ...(process.env as Record<string, string>), ...env },
        timeout: 60_000,
      });
      return { browser };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failures.push(`${name} does not start: ${message.split('\n').slice(0, 12).join(' ')}`);
    }
  }
  return {
    absent: [
      failures.join('; ') || `npm brings no Chromium for ${process.platform} on ${process.arch}`,
      'Install Chromium, or set CHROMIUM_PATH to a browser of its family.',
    ].join('. '),
  };
}
