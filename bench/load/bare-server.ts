import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// A server that does nothing but send a number of bytes: what the machine, Node and the wire take by themselves.
//
//   node bench/load/bare-server.ts 20000

const body = Buffer.alloc(Number(process.argv[2] ?? 0), 'x');
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8', 'content-length': body.length });
  response.end(body);
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`ready: http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
