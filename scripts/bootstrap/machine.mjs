// @ts-check
import { existsSync } from 'node:fs';

/** The oldest Node that can run the installation. */
export const OLDEST_NODE_TO_START = 20;

/** The first Node that runs OpenPact's TypeScript as it is written. npm brings it on Linux. */
export const NODE_THAT_RUNS = 26;

/**
 * The program loader that the Node from npm needs, by processor. It is part of glibc.
 * @type {Readonly<Record<string, string>>}
 */
const GLIBC_LOADER = { x64: '/lib64/ld-linux-x86-64.so.2', arm64: '/lib/ld-linux-aarch64.so.1' };

/**
 * The major number of a version: 20 for `v20.20.2`. Not a number for anything that is not a version.
 * @param {string} version
 * @returns {number}
 */
export const major = (version) => Number.parseInt(version.replace(/^v/, ''), 10);

/**
 * @typedef {object} Machine
 * @property {string} version version of the Node that is running: `v20.20.2`
 * @property {string} platform as in `process.platform`
 * @property {string} arch as in `process.arch`
 * @property {(path: string) => boolean} has whether a file exists
 */

/** @returns {Machine} the machine that this process runs on */
export const thisMachine = () => ({
  version: process.version,
  platform: process.platform,
  arch: process.arch,
  has: existsSync,
});

/**
 * Why OpenPact cannot run on this machine, with the mend; nothing when it can.
 * A Node that already runs OpenPact is enough on any platform: then nothing has to be brought.
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function complaint({ version, platform, arch, has }) {
  if (major(version) >= NODE_THAT_RUNS) return undefined;
  if (!(major(version) >= OLDEST_NODE_TO_START)) {
    return [
      `This is Node ${version}. OpenPact needs Node ${OLDEST_NODE_TO_START} or newer to start; it then brings its own Node ${NODE_THAT_RUNS}.`,
      `Install Node ${OLDEST_NODE_TO_START} or newer (https://nodejs.org) and run the same command again.`,
    ].join('\n');
  }
  const loader = GLIBC_LOADER[arch];
  if (platform !== 'linux' || loader === undefined) {
    return [
      `OpenPact brings its own Node ${NODE_THAT_RUNS} on Linux for x64 and arm64. This is ${platform} on ${arch}, with Node ${version}.`,
      `Install Node ${NODE_THAT_RUNS} or newer yourself, or use a Linux machine or container, and run the same command again.`,
    ].join('\n');
  }
  if (!has(loader)) {
    return [
      `The Node ${NODE_THAT_RUNS} that OpenPact brings needs glibc, and this Linux does not have it (no ${loader}; Alpine has musl instead).`,
      `Install Node ${NODE_THAT_RUNS} or newer yourself (on Alpine: apk add nodejs-current), or use Debian, Ubuntu or Fedora.`,
    ].join('\n');
  }
  return undefined;
}
