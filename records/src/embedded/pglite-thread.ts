import { Worker } from 'node:worker_threads';
import type { Answer } from '../database.ts';
import { RecordsError } from '../records-error.ts';
import type { Failure, Reply, Request, WorkerStart } from './protocol.ts';

type Ask = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

/** PGlite in its worker thread, seen from the main thread. */
export interface PgliteThread {
  ask(request: Ask): Promise<Answer>;
  close(): Promise<void>;
}

const errorOf = (failure: Failure): Error => Object.assign(new Error(failure.message), failure.fields);

/** Starts the worker and waits until PGlite is open. Rejects with PGlite's own error. */
export async function startPgliteThread(start: WorkerStart): Promise<PgliteThread> {
  // Options of the parent such as --test or a loader of a test runner do not concern the worker.
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: start, execArgv: [] });
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  let gone: Error | undefined;

  const end = (error: Error) => {
    gone ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: Reply) => {
    const caller = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('failure' in reply) caller?.reject(errorOf(reply.failure));
    else caller?.resolve(reply);
  });
  worker.on('error', (error) =>
    end(
      new RecordsError(
        'closed',
        `The embedded database stopped: ${String(error)}. Start again; what was acknowledged is kept.`,
      ),
    ),
  );
  worker.on('exit', () => end(new RecordsError('closed', 'The embedded database is closed; open the record again.')));

  const expect = (id: number): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (gone) reject(gone);
      else waiting.set(id, { resolve, reject });
    });
  const ask = (request: Ask): Promise<Answer> => {
    lastId += 1;
    const answer = expect(lastId);
    if (!gone) worker.postMessage({ ...request, id: lastId });
    return answer;
  };

  try {
    await expect(0);
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  return Object.freeze({
    ask,
    async close() {
      if (gone) return;
      await ask({ do: 'close' });
      await worker.terminate();
    },
  });
}
