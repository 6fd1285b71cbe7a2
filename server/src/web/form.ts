import { html } from 'hono/html';
import type { Html } from '../layout/index.ts';
import { csrfToken, newSecret, type Secret } from '../session/index.ts';
import type { Ctx } from './app.ts';
import { writeCookie } from './cookie.ts';

/** Name of the field that holds the token. */
export const CSRF_FIELD = '_csrf';

/** The hidden field that every form needs: proof that it was opened from a page of ours by this browser. */
export function csrfField(c: Ctx): Html {
  return html`<input type="hidden" name="${CSRF_FIELD}" value="${csrfToken(c.get('secret') ?? giveSecret(c))}">`;
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
