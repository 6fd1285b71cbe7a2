import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from '../../process/index.ts';

/** Gives the test file a server with the demonstration caseload, for all its tests: call it once, at the top. */
export function withServer(): Pick<RunningServer, 'url'> {
  let running: RunningServer | undefined;
  beforeAll(async () => {
    running = await startServer();
  });
  afterAll(() => running?.stop());
  return {
    get url() {
      if (!running) throw new Error('The server is not started yet: ask for it inside a test.');
      return running.url;
    },
  };
}
