import { VISITOR } from '../access/index.ts';
import type { Instant, Sessions } from '../session/index.ts';
import { isSessionSecret } from '../session/index.ts';
import type { Middleware } from './app.ts';
import { readCookie } from './cookie.ts';

/** Finds out who is asking. Static files are the same for everyone, so nobody is looked up for them. */
export const withSession = (sessions: Sessions, now: () => Instant): Middleware => {
  return async (c, next) => {
    const secret = readCookie(c);
    const isAsset = c.req.path.startsWith('/assets/');
    const person = secret && !isAsset && isSessionSecret(secret) ? await sessions.find(secret, now()) : undefined;
    c.set('actor', person ?? VISITOR);
    // The secret of a session that has ended is worth nothing, not even for the form of a visitor.
    c.set('secret', person || (secret && !isSessionSecret(secret)) ? secret : undefined);
    await next();
  };
};
