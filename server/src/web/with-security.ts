import { randomBytes } from 'node:crypto';
import { securityHeaders } from '../security/index.ts';
import type { Middleware } from './app.ts';

/** Gives each answer its nonce and its security headers, and says who may keep it. */
export const withSecurity: Middleware = async (c, next) => {
  const nonce = randomBytes(16).toString('base64');
  c.set('nonce', nonce);
  c.set('personal', false);
  c.set('formActions', []);
  await next();
  const https = c.get('site').origin.startsWith('https:');
  for (const [name, value] of Object.entries(securityHeaders({ nonce, https, formActions: c.get('formActions') }))) {
    c.res.headers.set(name, value);
  }
  if (!c.res.headers.has('cache-control')) {
    const isOwn = c.get('personal') || c.get('actor')?.kind === 'person' || c.res.headers.has('set-cookie');
    c.res.headers.set('cache-control', isOwn ? 'no-store' : 'private, no-cache');
  }
};
