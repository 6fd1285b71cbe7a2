import { isCsrfToken } from '../session/index.ts';
import type { Ctx, Middleware } from './app.ts';
import { CSRF_FIELD } from './form.ts';
import { refuse } from './refuse.ts';

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
  return (await c.req.parseBody())[CSRF_FIELD];
}

/** Lets a change through only from a form of ours: right origin, and a token that fits the browser's cookie. */
export const onlyOurForms: Middleware = async (c, next) => {
  if (SAFE.has(c.req.method)) return next();
  if (!isFromHere(c)) return refuse.otherSite(c);
  const secret = c.get('secret');
  if (!secret || !isCsrfToken(await tokenOf(c), secret)) return refuse.formExpired(c);
  return next();
};
