// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {string} file
 * @returns {number | undefined} the live process that holds the lock
 */
function holderOf(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs `work` while no other process of this checkout does: two terminals may start on a fresh clone at the same moment, and two
 * installations in one folder break each other. A lock whose process is gone is taken over.
 * @param {string} file
 * @param {{ waiting: (pid: number) => void, work: () => Promise<void> }} how
 */
export async function alone(file, { waiting, work }) {
  for (let told = false; ; ) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      const pid = holderOf(file);
      if (pid === undefined) {
        rmSync(file, { force: true });
        continue;
      }
      if (!told) waiting(pid);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}
