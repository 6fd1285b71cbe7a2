import type { ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Day } from '@openpact/law';
import { openRecords, type Records, RecordsError, type RecordTables } from '@openpact/records';
import { createAssets } from '../assets/index.ts';
import type { Composition } from '../compose.ts';
import { type Config, readConfig } from '../config/index.ts';
import type { Site } from '../layout/index.ts';
import { addressOf, rateLimit } from '../security/index.ts';
import { type Instant, type ServerTables, sessionsInDatabase } from '../session/index.ts';
import { type DemonstrationProvider, demonstrationProvider, identityProvider, signIn } from '../sign-in/index.ts';
import type { Ctx, PageModule } from '../web/index.ts';
import { createApp, problemLog } from '../web/index.ts';
import { type Door, takeDoor } from './door.ts';
import { progress } from './progress.ts';
import { StartProblem } from './start-problem.ts';

/** What the process gives to the server. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  say(line: string): void;
  complain(line: string): void;
  now(): Instant;
  today(): Day;
}

/** A server that answers. */
export interface Running {
  readonly origin: string;
  readonly config: Config;
  /** Finishes what is under way and closes the record. */
  stop(): Promise<void>;
}

const FINISH_MS = 10_000;
const TIDY_MS = 10 * 60_000;
/** The first pages come first. */
const PREPARE_AFTER_MS = 3_000;

function configOf(env: World['env']): Config {
  const read = readConfig(env);
  if (read.ok) return read.config;
  throw new StartProblem(read.problems.map(({ setting, problem }) => `${setting} ${problem}`).join('\n'));
}

const seedWorld = ({ today, now, say }: World) => ({ today: today(), at: new Date(now()).toISOString(), say });

/** Errors of the record already say the mend. */
async function openRecord(config: Config, { eventTypes, migrations, views }: Composition['record']) {
  try {
    return await openRecords<ServerTables & RecordTables>({
      databaseUrl: config.databaseUrl,
      dataDir: config.dataFolder,
      eventTypes,
      migrations,
      views,
    });
  } catch (error) {
    if (error instanceof RecordsError) throw new StartProblem(error.message, { cause: error });
    throw error;
  }
}

/** Where browsers reach the server. */
function originOf(config: Config, port: number): string {
  if (config.publicUrl !== undefined) return config.publicUrl;
  const host = config.host.includes(':') && !config.host.startsWith('[') ? `[${config.host}]` : config.host;
  return new URL(`http://${host}:${port}`).origin;
}

/** The address at the other end of the connection, out of what the adapter passes along. */
function remoteAddressOf({ env }: Ctx): string | undefined {
  const { incoming } = env as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress;
}

async function requestListener(
  config: Config,
  composition: Composition,
  records: Records<ServerTables & RecordTables>,
  door: Door,
  world: World,
) {
  const origin = originOf(config, door.port);
  const log = problemLog(world.complain);
  const demonstration: DemonstrationProvider | undefined =
    config.signIn.kind === 'demonstration' ? await demonstrationProvider(origin) : undefined;
  const provider = config.signIn.kind === 'provider' ? config.signIn.provider : demonstration?.config;
  if (!provider) throw new StartProblem('Nobody can sign in with these settings. Set OIDC_ISSUER.');

  const sessions = sessionsInDatabase(records.db);
  const modules: readonly PageModule[] = [
    signIn({
      kind: config.signIn.kind,
      identity: identityProvider(provider),
      issuer: demonstration ? 'demonstration' : provider.issuer,
      claims: provider.claims,
      sessions,
      limit: rateLimit({ times: config.signInsPerMinute, seconds: 60 }),
      addressOf: (c) =>
        addressOf(
          { remoteAddress: remoteAddressOf(c), forwardedFor: c.req.header('x-forwarded-for') },
          config.trustedProxies,
        ),
      log,
      now: world.now,
    }),
    ...composition.modules,
  ];
  const site = Object.freeze<Site>({
    assets: createAssets([...composition.assets, ...modules.flatMap((module) => module.assets ?? [])]),
    links: (actor) => modules.flatMap((module) => module.links?.(actor) ?? []),
    demonstration: config.demonstration,
    origin,
  });
  const deps = { records, now: world.now, today: world.today };
  const app = createApp({ site, sessions, modules, deps, log, now: world.now });
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const tidy = setInterval(() => {
    sessions
      .tidy(world.now())
      .catch((error: unknown) => log.warn(`Old sessions could not be removed: ${String(error)}`));
  }, TIDY_MS);
  tidy.unref();
  const prepare = setTimeout(async () => {
    for (const module of modules) {
      await module.prepare?.().catch((error: unknown) => log.warn(`A page is not prepared: ${String(error)}`));
    }
  }, PREPARE_AFTER_MS);
  prepare.unref();
  return {
    origin,
    listener: (request: Parameters<typeof answer>[0], response: ServerResponse) => {
      if (!demonstration?.handle(request as never, response)) void answer(request, response);
    },
    end: () => {
      clearInterval(tidy);
      clearTimeout(prepare);
    },
  };
}

/**
 * Starts the server: settings, port, record, demonstration data, then the door opens.
 * @throws StartProblem with the mend; whatever was opened is closed again.
 */
export async function start(composition: Composition, world: World): Promise<Running> {
  const config = configOf(world.env);
  const { step } = progress(world.say, world.now);
  const door = await takeDoor(config);
  let records: Records<ServerTables & RecordTables> | undefined;
  try {
    const opened = await step('Opening the record', () => openRecord(config, composition.record));
    records = opened;
    for (const notice of opened.notices) world.say(notice);
    if (config.demonstration) {
      await step('Loading the demonstration', () => composition.seed(opened, seedWorld(world)));
    }
    const { origin, listener, end } = await requestListener(config, composition, opened, door, world);
    door.open(listener);
    return Object.freeze<Running>({
      origin,
      config,
      async stop() {
        end();
        await door.close(FINISH_MS);
        await opened.close();
      },
    });
  } catch (error) {
    await door.close(0);
    await records?.close();
    throw error;
  }
}
