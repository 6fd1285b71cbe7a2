import type { Records, RecordTables } from '@openpact/records';
import { expect, test } from 'vitest';
import type { ServerTables } from '../../session/index.ts';
import { appInTest } from '../../testing/index.ts';
import { healthCheck } from './health.ts';

const recordThat = (head: () => Promise<unknown>) => ({ head }) as unknown as Records<ServerTables & RecordTables>;
const ask = async (head: () => Promise<unknown>) => {
  const { get } = appInTest({ modules: [healthCheck], records: recordThat(head) });
  // A load balancer asks by address and knows no name.
  const answer = await get('/health', { headers: { host: '10.1.2.3:3000', accept: '*/*' } });
  return { status: answer.status, body: await answer.json() };
};

test('ready when the record answers', async () => {
  expect(await ask(async () => ({ position: 0 }))).toEqual({
    status: 200,
    body: { status: 'ready', record: 'answers' },
  });
});

test('not ready when it fails, without saying why', async () => {
  expect(await ask(() => Promise.reject(new Error('password hunter2')))).toEqual({
    status: 503,
    body: { status: 'not ready', record: 'does not answer' },
  });
});

test('not ready when it does not answer in time', async () => {
  expect((await ask(() => new Promise(() => undefined))).status).toBe(503);
});
