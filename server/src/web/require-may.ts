import type { Action, Subject } from '../access/index.ts';
import { groundWords, may } from '../access/index.ts';
import type { Ctx, Middleware } from './app.ts';
import { asGuard } from './guard.ts';
import { refuse } from './refuse.ts';
import { signInPath } from './return-to.ts';

type Maybe<T> = T | undefined | Promise<T | undefined>;

const wantsPage = (c: Ctx) =>
  (c.req.method === 'GET' || c.req.method === 'HEAD') && (c.req.header('accept') ?? '').includes('text/html');

/**
 * The guard of a route: lets the request through when the actor may do this with the subject. `subjectOf` finds the
 * subject; when it finds none the answer is 404. A visitor who wants a page is sent to sign in and comes back; everyone
 * else gets 401 or 403 with the ground.
 *
 * @example app.get('/files/:id', requireMay('read', (c) => fileSubject(c.req.param('id'))), showFile)
 */
export const requireMay = (action: Action, subjectOf: (c: Ctx) => Maybe<Subject>): Middleware =>
  asGuard(async (c, next) => {
    const actor = c.get('actor');
    // A visitor learns nothing, not even whether the subject exists.
    const asVisitor = may(actor, action, { kind: 'file', id: '', states: [] });
    const subject = await subjectOf(c);
    if (!subject) {
      return !asVisitor.allowed && asVisitor.ground === 'sign-in-first' ? toSignIn(c) : refuse.notFound(c);
    }
    c.set('personal', subject.kind !== 'figures');
    const permission = may(actor, action, subject);
    if (permission.allowed) return next();
    if (permission.ground === 'sign-in-first') return toSignIn(c);
    return refuse.forbidden(c, permission.ground, groundWords(permission.ground, actor));
  });

function toSignIn(c: Ctx): Response | Promise<Response> {
  if (wantsPage(c)) return c.redirect(signInPath(c.req.url), 303);
  return refuse.unauthenticated(c);
}
