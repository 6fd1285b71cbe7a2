import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartProblem } from './start-problem.ts';

/** The port, taken. Requests that come before the server is ready wait for it. */
export interface Door {
  readonly port: number;
  /** Lets requests in, also those that waited. */
  open(listener: RequestListener): void;
  /** Takes no more requests, lets those under way finish for `patienceMs`, then cuts them off. */
  close(patienceMs: number): Promise<void>;
}

function problemOf(error: NodeJS.ErrnoException, host: string, port: number): StartProblem {
  const next = port < 65_535 ? port + 1 : 3000;
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartProblem(
        `Port ${port} is in use by another program, perhaps by another OpenPact.\nStop that program, or start on another port: PORT=${next} npm start`,
      );
    case 'EACCES':
      return new StartProblem(`Port ${port} may not be used by this user. Use one from 1024 up: PORT=3000 npm start`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartProblem(
        `HOST=${host} is not an address of this machine. Leave HOST out to use 127.0.0.1: npm start`,
      );
    default:
      return new StartProblem(`The server cannot listen on ${host}, port ${port}: ${error.message}.`);
  }
}

/** Takes the port before anything else happens. @throws StartProblem when it is not to be had */
export async function takeDoor({ host, port }: { host: string; port: number }): Promise<Door> {
  const waiting: [IncomingMessage, ServerResponse][] = [];
  let listener: RequestListener = (request, response) => {
    waiting.push([request, response]);
  };
  const server = createServer(
    { headersTimeout: 20_000, requestTimeout: 60_000, maxHeaderSize: 16_384 },
    (request, response) => listener(request, response),
  );
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(problemOf(error, host, port)));
    server.listen({ host: bare, port }, resolve);
  });

  return Object.freeze<Door>({
    port: (server.address() as AddressInfo).port,
    open(ready) {
      listener = ready;
      for (const [request, response] of waiting.splice(0)) ready(request, response);
    },
    async close(patienceMs) {
      for (const [, response] of waiting.splice(0)) response.destroy();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
      await closed;
      clearTimeout(timer);
    },
  });
}
