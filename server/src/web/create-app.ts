import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { VISITOR } from '../access/index.ts';
import type { Site } from '../layout/index.ts';
import type { Instant, Sessions } from '../session/index.ts';
import type { App, AppEnv } from './app.ts';
import { routesWithoutGuard } from './guard.ts';
import { onlyOurForms } from './only-our-forms.ts';
import { onlyOurHost } from './only-our-host.ts';
import type { Deps, PageModule } from './page-module.ts';
import type { ProblemLog } from './problem-log.ts';
import { refuse } from './refuse.ts';
import { serveAssets } from './serve-assets.ts';
import { withSecurity } from './with-security.ts';
import { withSession } from './with-session.ts';

/** The largest body that a form may send, in bytes. */
const LARGEST_BODY = 256 * 1024;

interface Parts {
  readonly site: Site;
  readonly sessions: Sessions;
  readonly modules: readonly PageModule[];
  readonly deps: Deps;
  readonly log: ProblemLog;
  now(): Instant;
}

/**
 * Puts the application together: what holds for every request, then the modules.
 * @throws Error when a route has no guard, so that such a server never starts.
 */
export function createApp({ site, sessions, modules, deps, log, now }: Parts): App {
  const app = new Hono<AppEnv>({ strict: false });
  app.use('*', async (c, next) => {
    c.set('site', site);
    c.set('actor', VISITOR);
    await next();
  });
  app.use('*', withSecurity);
  app.use('*', onlyOurHost);
  app.use('*', compress());
  app.use('*', bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => refuse.tooLarge(c) }));
  app.use('*', withSession(sessions, now));
  app.use('*', onlyOurForms);
  serveAssets(app);
  for (const module of modules) module.mount(app, deps);
  app.notFound((c) => refuse.notFound(c));
  app.onError((error, c) => {
    const reference = randomBytes(5).toString('hex');
    log.broken(reference, `${c.req.method} ${c.req.routePath}`, error);
    return refuse.broken(c, reference);
  });

  const open = routesWithoutGuard(app);
  if (open.length > 0) {
    throw new Error(
      `Nobody decides about access to ${open.join(', ')}. Begin the route with requireMay(…) or forEveryone.`,
    );
  }
  return app;
}
