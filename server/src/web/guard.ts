import type { App, Middleware } from './app.ts';

/** The guards that exist. Each route must begin with one of them. */
const guards = new WeakSet<object>();

/** Marks a middleware as one that decides about access. */
export function asGuard(middleware: Middleware): Middleware {
  guards.add(middleware);
  return middleware;
}

/** The guard of a page or an answer without personal data, open to everyone: `app.get('/law', forEveryone, handler)`. */
export const forEveryone: Middleware = asGuard(async (_, next) => next());

/**
 * The routes on which nobody decides about access: `GET /files/:id`. A guard must be the first thing registered for a
 * method and path. Only what is registered for everything (`app.use('*', …)`) is middleware and not looked at.
 */
export function routesWithoutGuard(app: App): string[] {
  const first = new Map<string, object>();
  for (const { method, path, handler } of app.routes) {
    const route = `${method} ${path}`;
    if (route !== 'ALL /*' && !first.has(route)) first.set(route, handler);
  }
  return [...first].filter(([, handler]) => !guards.has(handler)).map(([route]) => route);
}
