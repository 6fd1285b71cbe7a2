import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from './loopback.ts';

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/**
 * Whether a request was made on this machine and by nobody else: it comes from loopback, asks for a loopback name, and
 * no proxy says that it passes it on for another. Headers can only take trust away here, never give it.
 */
export function isFromThisMachine(request: {
  remoteAddress: string | undefined;
  headers: IncomingHttpHeaders;
}): boolean {
  const from = (request.remoteAddress ?? '').replace(/^::ffff:/, '');
  const host = URL.parse(`http://${request.headers.host ?? ''}`)?.hostname ?? '';
  return isLoopback(from) && isLoopback(host) && FORWARDED.every((name) => request.headers[name] === undefined);
}
