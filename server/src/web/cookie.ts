import { isSecret, type Secret } from '../session/index.ts';
import type { Ctx } from './app.ts';

/** A cookie of a server reached by https is bound to its host by the browser itself (`__Host-`). */
const nameOf = (secure: boolean) => (secure ? '__Host-openpact' : 'openpact');
const isSecure = (c: Ctx) => c.get('site').origin.startsWith('https:');

/** The secret that the browser sent. When a hostile neighbour adds a second cookie of that name, neither counts. */
export function readCookie(c: Ctx): Secret | undefined {
  const name = nameOf(isSecure(c));
  const values = (c.req.header('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  const [only] = values;
  return values.length === 1 && isSecret(only) ? only : undefined;
}

const attributes = (secure: boolean) => `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/** Gives the browser a secret, for as long as it stays open. */
export function writeCookie(c: Ctx, secret: Secret): void {
  const secure = isSecure(c);
  c.header('set-cookie', `${nameOf(secure)}=${secret}; ${attributes(secure)}`, { append: true });
}

/** Takes the secret away from the browser. */
export function clearCookie(c: Ctx): void {
  const secure = isSecure(c);
  c.header('set-cookie', `${nameOf(secure)}=; Max-Age=0; ${attributes(secure)}`, { append: true });
}
