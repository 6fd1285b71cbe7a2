import { html } from 'hono/html';
import type { ProviderConfig } from '../config/index.ts';
import type { RateLimit } from '../security/index.ts';
import type { Instant, Sessions } from '../session/index.ts';
import type { Ctx, PageModule, ProblemLog } from '../web/index.ts';
import {
  answerProblem,
  clearCookie,
  csrfField,
  forEveryone,
  refuse,
  returnTo,
  showPage,
  writeCookie,
} from '../web/index.ts';
import { personFrom } from './claims.ts';
import { DEMONSTRATION_PEOPLE } from './demonstration/people.ts';
import { type IdentityProvider, SignInFailed } from './identity-provider.ts';
import { demonstrationSignInPage, providerSignInPage, signedOutPage } from './sign-in-page.ts';

/** What signing in needs. */
export interface SignInParts {
  readonly kind: 'provider' | 'demonstration';
  readonly identity: IdentityProvider;
  readonly issuer: string;
  readonly claims: ProviderConfig['claims'];
  readonly sessions: Sessions;
  readonly limit: RateLimit;
  /** The address from which a request comes, to count tries. */
  addressOf(c: Ctx): string;
  readonly log: ProblemLog;
  now(): Instant;
}

const AGAIN = { href: '/sign-in', text: 'Sign in again' };

const lost = (c: Ctx) =>
  answerProblem(
    c,
    {
      status: 400,
      name: 'sign-in-lost',
      title: 'This sign-in cannot be finished',
      detail: 'It took too long, was used already, or was begun in another browser.',
      mend: 'Begin again.',
    },
    AGAIN,
  );

/** Words for a failure at the identity provider. Details go to the log only. */
function failed(c: Ctx, error: unknown, log: ProblemLog): Response | Promise<Response> {
  if (!(error instanceof SignInFailed)) throw error;
  log.warn(error.message);
  if (error.why === 'unreachable') {
    return refuse.unavailable(c, {
      name: 'no-identity-provider',
      title: 'The identity provider does not answer',
      detail: 'OpenPact asked the service where you sign in and got no usable answer.',
      mend: 'Try again in a minute. Public pages work meanwhile.',
    });
  }
  if (error.why === 'refused') {
    return answerProblem(
      c,
      {
        status: 403,
        name: 'sign-in-refused',
        title: 'The identity provider did not sign you in',
        detail: 'You may have cancelled, or your account may not be allowed to use OpenPact.',
        mend: 'Try again, or ask the person who manages access in your organisation.',
      },
      AGAIN,
    );
  }
  return lost(c);
}

/** `/sign-in`, the way to the identity provider and back, and `/sign-out`. */
export function signIn(parts: SignInParts): PageModule {
  const { identity, sessions, log, now } = parts;

  async function show(c: Ctx) {
    const back = returnTo(c.req.query('return-to'));
    const actor = c.get('actor');
    const signedInAs = actor.kind === 'person' ? actor.name : undefined;
    const fields = html`${csrfField(c)}<input type="hidden" name="return-to" value="${back}">`;
    if (parts.kind === 'demonstration') {
      return showPage(c, demonstrationSignInPage(DEMONSTRATION_PEOPLE, fields, signedInAs));
    }
    try {
      c.set('formActions', [await identity.origin()]);
    } catch (error) {
      return failed(c, error, log);
    }
    return showPage(c, providerSignInPage(fields, signedInAs));
  }

  async function begin(c: Ctx) {
    const wait = parts.limit.take(parts.addressOf(c), now());
    if (wait > 0) return refuse.tooMany(c, wait);
    const body = await c.req.parseBody();
    const secret = c.get('secret');
    if (!secret) return refuse.formExpired(c);
    const back = returnTo(typeof body['return-to'] === 'string' ? body['return-to'] : undefined);
    const person = body.person;
    if (parts.kind === 'demonstration' && !DEMONSTRATION_PEOPLE.some(({ id }) => id === person)) {
      return refuse.invalid(c, { detail: 'Choose one of the people on the sign-in page.' });
    }
    try {
      const { url, ...pending } = await identity.begin({
        redirectUri: `${c.get('site').origin}/sign-in/callback`,
        ...(parts.kind === 'demonstration' && typeof person === 'string' ? { loginHint: person } : {}),
      });
      await sessions.keepPending(secret, { ...pending, returnTo: back }, now());
      return c.redirect(url.href, 303);
    } catch (error) {
      return failed(c, error, log);
    }
  }

  async function finish(c: Ctx) {
    const secret = c.get('secret');
    const state = c.req.query('state') ?? '';
    const pending = secret && state.length < 500 ? await sessions.takePending(secret, state, now()) : undefined;
    // A second click, or the way back through the browser's history: whoever is signed in already just goes on.
    if (!secret || !pending) return c.get('actor').kind === 'person' ? c.redirect('/', 303) : lost(c);
    const callback = new URL(`${c.get('site').origin}${c.req.path}${new URL(c.req.url).search}`);
    try {
      const read = personFrom(await identity.finish(callback, pending), parts.issuer, parts.claims);
      if (!read.ok) {
        return answerProblem(
          c,
          {
            status: 403,
            name: 'no-role',
            title: 'Your account cannot use OpenPact yet',
            detail: read.problem,
            mend: 'Show this to the person who manages access in your organisation.',
          },
          AGAIN,
        );
      }
      await sessions.end(secret);
      const fresh = await sessions.begin(read.person, now());
      writeCookie(c, fresh);
      return c.redirect(pending.returnTo, 303);
    } catch (error) {
      return failed(c, error, log);
    }
  }

  async function signOut(c: Ctx) {
    const secret = c.get('secret');
    if (secret) await sessions.end(secret);
    clearCookie(c);
    return c.redirect('/signed-out', 303);
  }

  return {
    name: 'sign-in',
    mount(app) {
      app.get('/sign-in', forEveryone, show);
      app.post('/sign-in/begin', forEveryone, begin);
      app.get('/sign-in/callback', forEveryone, finish);
      app.post('/sign-out', forEveryone, signOut);
      app.get('/signed-out', forEveryone, (c) => showPage(c, signedOutPage(parts.kind === 'demonstration')));
    },
  };
}
