import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyPreparedData } from './prepared-data.ts';
import { startProcess } from './running-process.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The settings of the server, so that none of the person who runs the tests leaks in. */
const SETTINGS = /^(HOST|PORT|PUBLIC_URL|DATABASE_URL|SIGN_INS_PER_MINUTE|OPENPACT_.*|OIDC_.*)$/;

/** How to start a server for a test. */
export interface ServerOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Folder of its data, kept afterwards. A new one with the demonstration caseload, thrown away at the end, when left out. */
  readonly data?: string;
  /** Further settings: `{ OPENPACT_DEMONSTRATION: 'no' }`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Program to run instead of the server of OpenPact. */
  readonly entry?: string;
}

/** A server that answers. */
export interface RunningServer {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  readonly data: string;
  /** Everything it printed so far. */
  printed(): string;
  /** Ctrl-C. Fails when the server does not end by itself, with 0 and without an error. */
  stop(): Promise<void>;
  /** `kill -9`, for tests of what survives it. */
  kill(): Promise<void>;
}

/**
 * Starts the server on a free port and a new data folder, with the demonstration caseload, and waits until it says where it is.
 * @throws Error with what it printed, when it ends or does not say so within two minutes
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { port = 0, entry = join(ROOT, 'server', 'src', 'main.ts') } = options;
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'openpact-data-')));
  if (options.data === undefined && options.entry === undefined && options.env === undefined) {
    await copyPreparedData(data, async (folder) => (await startServer({ data: folder })).stop());
  }
  const clean = async () => {
    if (options.data === undefined) await rm(data, { recursive: true, force: true });
  };
  const ours = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name) && !name.startsWith('VITEST'));
  const running = startProcess({
    command: process.execPath,
    args: [entry],
    cwd: ROOT,
    env: {
      ...Object.fromEntries(ours),
      NODE_ENV: 'production',
      ...options.env,
      PORT: String(port),
      OPENPACT_DATA: data,
    },
  });
  const printed = () => `${running.out()}${running.err()}`;
  try {
    const [, url] = await running.says(/ready: (https?:\/\/\S+)/, 120_000);
    return {
      url: url ?? '',
      data,
      printed,
      async stop() {
        const { code, signal } = await running.stop('SIGINT');
        await clean();
        if (code !== 0) {
          throw new Error(
            `The server did not shut down cleanly on Ctrl-C: it ended with ${code ?? signal}.\n${printed()}`,
          );
        }
      },
      async kill() {
        await running.stop('SIGKILL');
        await clean();
      },
    };
  } catch (error) {
    await running.stop('SIGKILL');
    await clean();
    throw error;
  }
}
