import { join } from 'node:path';
import { type RunningProcess, startProcess } from '../process/index.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What `npm start` would inherit from the test run and a person's terminal does not hold. */
const OF_THE_TEST =
  /^(npm_.*|NODE_ENV|VITEST.*|HOST|PORT|PUBLIC_URL|DATABASE_URL|OPENPACT_.*|OIDC_.*|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/i;

/** The environment of a person's terminal: without what npm and vitest put into ours, and without our own Node on the path. */
export function terminal(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OF_THE_TEST.test(name));
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(':'), ...settings };
}

/** Types `npm start` in a terminal at the root of the checkout. */
export const npmStart = (settings: Readonly<Record<string, string>>): RunningProcess =>
  startProcess({ command: 'npm', args: ['start'], cwd: ROOT, env: terminal(settings) });
