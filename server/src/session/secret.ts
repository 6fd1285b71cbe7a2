import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

declare const brand: unique symbol;

/**
 * What the cookie holds: `s.` for a session, `v.` for a visitor who was shown a form, then 256 random bits. Known to the
 * browser alone; the database holds its hash.
 */
export type Secret = string & { readonly [brand]: 'Secret' };

const SECRET = /^[sv]\.[A-Za-z0-9_-]{43}$/;

export const newSecret = (kind: 'session' | 'visitor'): Secret =>
  `${kind === 'session' ? 's' : 'v'}.${randomBytes(32).toString('base64url')}` as Secret;

export const isSecret = (text: string | undefined): text is Secret => text !== undefined && SECRET.test(text);
export const isSessionSecret = (secret: Secret): boolean => secret.startsWith('s.');

/** What is stored instead of the secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const TOKEN_BYTES = 32;
const tokenKey = (secret: Secret): Buffer => createHmac('sha256', secret).update('openpact form').digest();
const mask = (bytes: Buffer, pad: Buffer): Buffer => Buffer.from(bytes.map((byte, i) => byte ^ (pad[i] ?? 0)));

/**
 * The token for the forms of one page, bound to the cookie. It looks different each time it is written, so that it
 * cannot be guessed from the size of compressed pages.
 */
export function csrfToken(secret: Secret): string {
  const pad = randomBytes(TOKEN_BYTES);
  return Buffer.concat([pad, mask(tokenKey(secret), pad)]).toString('base64url');
}

/** Whether the token was made for this cookie. */
export function isCsrfToken(token: unknown, secret: Secret): boolean {
  if (typeof token !== 'string' || !/^[A-Za-z0-9_-]{86}$/.test(token)) return false;
  const bytes = Buffer.from(token, 'base64url');
  const pad = bytes.subarray(0, TOKEN_BYTES);
  return timingSafeEqual(mask(bytes.subarray(TOKEN_BYTES), pad), tokenKey(secret));
}
