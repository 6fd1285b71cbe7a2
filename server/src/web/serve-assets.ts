import type { Handler } from 'hono';
import type { Asset } from '../assets/index.ts';
import type { App, AppEnv } from './app.ts';
import { forEveryone } from './guard.ts';

/** The encoding to send: the best one that the browser takes and that gains something. */
function encoded(asset: Asset, accepts: string): { body: Buffer; encoding?: string } {
  const takes = (name: string) => accepts.split(',').some((part) => part.trim().split(';')[0] === name);
  const brotli = takes('br') ? asset.brotli() : undefined;
  if (brotli) return { body: brotli, encoding: 'br' };
  const gzip = takes('gzip') ? asset.gzip() : undefined;
  return gzip ? { body: gzip, encoding: 'gzip' } : { body: asset.body };
}

const serve: Handler<AppEnv> = (c) => {
  const asset = c.get('site').assets.find(c.req.param('file') ?? '');
  if (!asset) return c.notFound();
  const { body, encoding } = encoded(asset, c.req.header('accept-encoding') ?? '');
  c.header('content-type', asset.type);
  c.header('cache-control', 'public, max-age=31536000, immutable');
  c.header('vary', 'accept-encoding');
  if (encoding) c.header('content-encoding', encoding);
  return c.body(new Uint8Array(body));
};

/** Serves the static files, to be kept for a year: their address changes with their content. */
export function serveAssets(app: App): void {
  app.get('/assets/:file', forEveryone, serve);
}
