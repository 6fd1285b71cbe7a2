import { html } from 'hono/html';
import { refuse } from '../problems/refuse.ts';
import type { Ctx, Middleware } from '../web/app.ts';
import type { Html } from '../web/html.ts';
import { writeCookie } from './cookie.ts';
import { csrfToken, isCsrfToken, newSecret, type Secret } from './secret.ts';

const FIELD = '_csrf';

/** The hidden field that every form needs: proof that it was opened from a page of ours by this browser. */
export function csrfField(c: Ctx): Html {
  return html`<input type="hidden" name="${FIELD}" value="${csrfToken(c.get('secret') ?? giveSecret(c))}">`;
}

function giveSecret(c: Ctx): Secret {
  const secret = newSecret('visitor');
  c.set('secret', secret);
  writeCookie(c, secret);
  return secret;
}

/**
 * A form that posts, with its CSRF token. The browser's own checks are off: the server says what is wrong, in one place
 * and in plain words.
 *
 * @example form(c, '/files/7/events', html`…fields… <button class="govuk-button">Record</button>`)
 */
export const form = (c: Ctx, action: string, fields: Html): Html =>
  html`<form action="${action}" method="post" novalidate>${csrfField(c)}${fields}</form>`;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Whether the browser says that the request began on a page of ours. A browser that says nothing is not believed. */
function isFromHere(c: Ctx): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = c.req.header('origin');
  if (origin !== undefined) return origin === c.get('site').origin;
  const referer = c.req.header('referer');
  return site === 'same-origin' || (referer !== undefined && URL.parse(referer)?.origin === c.get('site').origin);
}

async function tokenOf(c: Ctx): Promise<unknown> {
  const header = c.req.header('x-csrf-token');
  if (header !== undefined) return header;
  if (!FORMS.test(c.req.header('content-type') ?? '')) return undefined;
  return (await c.req.parseBody())[FIELD];
}

/** Lets a change through only from a form of ours: right origin, and a token that fits the browser's cookie. */
export const onlyOurForms: Middleware = async (c, next) => {
  if (SAFE.has(c.req.method)) return next();
  if (!isFromHere(c)) return refuse.otherSite(c);
  const secret = c.get('secret');
  if (!secret || !isCsrfToken(await tokenOf(c), secret)) return refuse.formExpired(c);
  return next();
};
