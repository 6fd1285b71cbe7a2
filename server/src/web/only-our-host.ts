import { isLoopback } from '../security/index.ts';
import type { Middleware } from './app.ts';
import { refuse } from './refuse.ts';

/**
 * Answers only to the name under which the server is meant to be reached, so that no other name can be pointed at it.
 * On this machine, `localhost` is led to the address that was printed.
 */
export const onlyOurHost: Middleware = async (c, next) => {
  const origin = new URL(c.get('site').origin);
  const asked = URL.parse(`${origin.protocol}//${c.req.header('host') ?? new URL(c.req.url).host}`);
  if (asked?.origin === origin.origin || c.req.path.startsWith('/health')) return next();
  const isNeighbour = asked && asked.port === origin.port && isLoopback(asked.hostname) && isLoopback(origin.hostname);
  if (isNeighbour && c.req.method === 'GET') {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`${origin.origin}/${pathname.replace(/^\/+/, '')}${search}`, 307);
  }
  return refuse.otherHost(c);
};
