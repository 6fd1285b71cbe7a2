// @ts-check
/*
 * Runs before every npm script (prestart, pretest, ...), on whatever Node is there. Installs what is missing, or says what is wrong
 * with the machine and how to mend it. Silent and quick when nothing is missing. Plain JavaScript: an older Node must read it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './bootstrap/install.mjs';
import { alone } from './bootstrap/lock.mjs';
import { complaint, NODE_THAT_RUNS, thisMachine } from './bootstrap/machine.mjs';
import { missing } from './bootstrap/missing.mjs';

/** @param {string} text */
const say = (text) => void process.stderr.write(`${text}\n`);

/**
 * The Node that runs OpenPact: its own where npm brought it, else the one that is running.
 * @param {string} root
 */
export function ownNode(root) {
  const own = join(root, 'node_modules', '.bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/**
 * @param {string} root
 * @returns {string | undefined} why the Node that was installed does not run here
 */
function complaintAboutOwnNode(root) {
  const tried = spawnSync(ownNode(root), ['--version'], { encoding: 'utf8' });
  if (tried.status === 0) return undefined;
  return [
    `The Node ${NODE_THAT_RUNS} that npm installed does not run on this machine: ${(tried.stderr || tried.error?.message || '').trim()}`,
    `Install Node ${NODE_THAT_RUNS} or newer yourself, delete node_modules and run the same command again.`,
  ].join('\n');
}

/**
 * @param {unknown} error
 * @returns {string} the error with its mend
 */
export function inWords(error) {
  const { code, path, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return `The packages cannot be installed: ${path} cannot be written.\nRun it as the owner of this folder, or copy the folder to a place of your own.`;
  }
  if (code === 'ENOSPC')
    return 'The packages cannot be installed: the disk is full.\nFree about 1 GB and run the same command again.';
  return message;
}

/**
 * Makes sure that this checkout can run: the machine fits and everything in the lock file is installed.
 * @param {string} root folder of the checkout
 * @throws Error with the mend
 */
export async function bootstrap(root) {
  const wrong = complaint(thisMachine());
  if (wrong) throw new Error(wrong);
  if (!missing(root)) return;
  await alone(join(root, '.install.lock'), {
    waiting: (pid) => say(`OpenPact: process ${pid} is installing in this folder; waiting for it…`),
    work: async () => {
      const why = missing(root);
      if (why) await install(root, why, say);
    },
  });
  const broken = complaintAboutOwnNode(root);
  if (broken) throw new Error(broken);
}

const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) {
  try {
    await bootstrap(dirname(dirname(fileURLToPath(import.meta.url))));
  } catch (error) {
    say(`\nOpenPact cannot start.\n${inWords(error)}\n`);
    process.exitCode = 1;
  }
}
