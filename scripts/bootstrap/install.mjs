// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

const HEARTBEAT_MS = 10_000;

/**
 * How to call npm. Under `npm run` it is the same npm again, with the Node that npm itself runs on: the Node in `node_modules` must
 * not be used, because the installation replaces it while it runs.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {[command: string, ...firstArguments: string[]]}
 */
export function npmCommand(env) {
  const cli = env.npm_execpath && join(dirname(env.npm_execpath), 'npm-cli.js');
  const node = env.npm_node_execpath;
  if (cli && existsSync(cli) && node && existsSync(node) && !node.includes(`${sep}node_modules${sep}`))
    return [node, cli];
  return ['npm'];
}

/**
 * The environment for the inner npm: without the settings that the outer one passed down for its own command (`--silent`, `--json`
 * and the like would silence the progress), and without the Node of `node_modules` on the path.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentForInstall(env) {
  const kept = Object.entries(env).filter(
    ([name]) => !/^npm_config_(loglevel|json|omit|include|production)$/i.test(name),
  );
  const path = (env.PATH ?? '').split(':').filter((folder) => !folder.endsWith(join('node_modules', '.bin')));
  return { ...Object.fromEntries(kept), PATH: path.join(':'), NODE_ENV: 'development' };
}

/** @param {string} root */
const countOfPackages = (root) =>
  Object.keys(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages).filter((path) =>
    path.startsWith('node_modules/'),
  ).length;

/**
 * Installs exactly what the lock file names, with npm. No install script of a package is run: none is needed.
 * Everything is said on standard error, so that standard output stays the command's own.
 * @param {string} root folder of the checkout
 * @param {string} why what is missing
 * @param {(text: string) => void} say
 * @returns {Promise<void>}
 * @throws Error with the mend, when npm did not succeed
 */
export async function install(root, why, say) {
  const begun = Date.now();
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
  say(`OpenPact: ${why}. Installing about ${countOfPackages(root)} packages with npm ci, usually within a minute…`);
  const [command, ...first] = npmCommand(process.env);
  // Packages that ask for a newer Node than npm runs on would be warned about one by one; they run on the Node that comes with them.
  const child = spawn(command, [...first, 'ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    env: environmentForInstall(process.env),
    stdio: ['ignore', 2, 2],
  });
  const heartbeat = setInterval(() => say(`OpenPact: still installing (${seconds()})…`), HEARTBEAT_MS);
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(
        new Error(
          `npm could not be started (${error.message}).\nInstall npm beside Node and run the same command again.`,
        ),
      ),
    );
    child.once('exit', resolve);
  }).finally(() => clearInterval(heartbeat));
  if (code !== 0) {
    throw new Error(
      [
        `${basename(command)} ci ended with ${code === null ? 'a signal' : `code ${code}`} after ${seconds()}; what it said stands above.`,
        'Most often the network or the registry did not answer: look at `npm config get registry` and `npm config get proxy`,',
        'see that the disk is not full and that this folder can be written, and run the same command again.',
      ].join('\n'),
    );
  }
  say(`OpenPact: installed in ${seconds()}.`);
}
