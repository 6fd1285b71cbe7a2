#!/usr/bin/env node
// @ts-check
/*
 * The door for `npx openpact` and `npm run openpact`. Plain JavaScript, because whatever Node is on the machine reads it first:
 * it brings OpenPact's own Node if that is missing, and hands over to it.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { major, NODE_THAT_RUNS } from '../../scripts/bootstrap/machine.mjs';
import { bootstrap, inWords, ownNode } from '../../scripts/bootstrap.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const main = join(here, '..', 'src', 'run.ts');

try {
  await bootstrap(root);
} catch (error) {
  process.stderr.write(`\nOpenPact cannot start.\n${inWords(error)}\n\n`);
  process.exit(1);
}

if (major(process.version) >= NODE_THAT_RUNS) {
  await import(main);
} else {
  const child = spawn(ownNode(root), [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal tells the whole group of Ctrl-C; a signal to this process alone must still reach the one that works.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}
