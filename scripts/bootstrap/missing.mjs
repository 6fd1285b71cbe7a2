// @ts-check
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { major, NODE_THAT_RUNS } from './machine.mjs';

/** @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Locked */

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * The first package of the lock file that is installed in another version, or not at all.
 * Packages for other platforms are never installed and do not count.
 * @param {Record<string, Locked>} locked
 * @param {Record<string, Locked>} installed
 * @returns {string | undefined}
 */
export function firstDifference(locked, installed) {
  for (const [path, wanted] of Object.entries(locked)) {
    if (!path.includes('node_modules/') || wanted.link) continue;
    const found = installed[path];
    if (!found && (wanted.optional || wanted.devOptional)) continue;
    if (found?.version !== wanted.version || found?.integrity !== wanted.integrity) return path;
  }
  return undefined;
}

/**
 * Why an installation is needed in this checkout; nothing when all is there.
 * The lock file is read only when it is newer than the installation, so that the usual answer costs no more than three looks
 * at the disk. A lock file that is newer but says the same (a fresh `git switch`) is remembered as installed.
 * @param {string} root folder of the checkout
 * @param {string} [runningVersion] version of the Node that runs
 * @returns {string | undefined}
 */
export function missing(root, runningVersion = process.version) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (!existsSync(installed)) return 'nothing is installed yet';
  if (!existsSync(join(root, 'node_modules', '.bin', 'node')) && major(runningVersion) < NODE_THAT_RUNS) {
    return `its own Node ${NODE_THAT_RUNS} is not installed`;
  }
  if (statSync(lock).mtimeMs <= statSync(installed).mtimeMs) return undefined;
  const different = firstDifference(packagesOf(lock), packagesOf(installed));
  if (different) return `package-lock.json has changed (${different.replace(/^.*node_modules\//, '')})`;
  const now = new Date();
  utimesSync(installed, now, now);
  return undefined;
}
