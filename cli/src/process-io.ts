import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { day } from '@openpact/law';
import { type Io, UsageError } from './command.ts';

/** Under `npm run` the process stands at the root of the checkout, and npm tells where the person stood. */
const whereThePersonStands = (env: Io['env']): string =>
  env.npm_lifecycle_event === 'openpact' && env.INIT_CWD ? env.INIT_CWD : process.cwd();

/** The sentence for a file that cannot be read, with the mend. */
function unreadable(path: string, { code, message }: NodeJS.ErrnoException): UsageError {
  if (code === 'ENOENT') return new UsageError(`There is no file ${path}. Give the path of a file that exists.`);
  if (code === 'EISDIR') return new UsageError(`${path} is a folder. Give the path of a file in it.`);
  if (code === 'EACCES')
    return new UsageError(`${path} may not be read. Allow it, or copy the file to a place you can read.`);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return new UsageError(`${path} is not text in UTF-8. Save it as UTF-8, so that no letter of a fact is lost.`);
  return new UsageError(`${path} cannot be read: ${message}`);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The world as this process sees it: its streams, its environment, its clock, its disk. A path of `-` is standard input; other paths
 * count from where the person stands.
 */
export function processIo(env: Io['env'] = process.env): Io {
  const from = whereThePersonStands(env);
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    today: day(Temporal.Now.plainDateISO().toString()),
    env,
    async readFile(path) {
      try {
        return utf8.decode(await (path === '-' ? buffer(process.stdin) : readFile(resolve(from, path))));
      } catch (error) {
        throw unreadable(path, error as NodeJS.ErrnoException);
      }
    },
  };
}
