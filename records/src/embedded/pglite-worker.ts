import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { OID, readBigint, readInstant } from '../column-types.ts';
import type { Failure, Reply, Request, WorkerStart } from './protocol.ts';

// PGlite computes on the thread it lives on; here it does not hold up the server.

const asText = (text: string): string => text;

const parsers = {
  [OID.int8]: readBigint,
  [OID.date]: asText,
  [OID.timestamp]: asText,
  [OID.timestamptz]: readInstant,
};

const FIELDS = ['code', 'severity', 'detail', 'hint', 'constraint', 'table', 'column', 'schema', 'where'];

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error), fields: {} };
  const known = Object.entries(error).filter(([name, value]) => FIELDS.includes(name) && typeof value === 'string');
  return { message: error.message, fields: Object.fromEntries(known) };
}

async function handle(db: PGlite, request: Request): Promise<Reply> {
  switch (request.do) {
    case 'query': {
      const { rows, affectedRows } = await db.query<Record<string, unknown>>(request.sql, [...request.parameters], {
        parsers,
      });
      return { id: request.id, rows, affected: affectedRows ?? 0 };
    }
    case 'script':
      await db.exec(request.sql);
      return { id: request.id, rows: [], affected: 0 };
    case 'close':
      await db.close();
      return { id: request.id, rows: [], affected: 0 };
  }
}

if (!parentPort) throw new Error('This module is the body of a worker thread; open the record with openRecords.');
const port = parentPort;
const answer = (reply: Reply) => port.postMessage(reply);

try {
  const { folder }: WorkerStart = workerData;
  const db = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  await db.exec(`SET TIME ZONE 'UTC'`);
  port.on('message', (request: Request) => {
    // PGlite queues by itself, so requests are answered in the order in which they came.
    handle(db, request)
      .catch((error: unknown): Reply => ({ id: request.id, failure: failureOf(error) }))
      .then((reply) => {
        answer(reply);
        if (request.do === 'close') port.close();
      });
  });
  answer({ id: 0, rows: [], affected: 0 });
} catch (error) {
  answer({ id: 0, failure: failureOf(error) });
  port.close();
}
