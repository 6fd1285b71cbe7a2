import { day } from '@openpact/law';
import { openRecords, type Records, type RecordTables } from '@openpact/records';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServerTables } from '../../session/index.ts';
import { appInTest, SOMEBODY } from '../../testing/index.ts';
import { audit } from './audit.ts';

let records: Records<ServerTables & RecordTables>;
beforeAll(async () => {
  records = await openRecords<ServerTables>({ memory: true, eventTypes: { noted: () => [] } });
  const at = '2026-06-12T07:00:00.000Z';
  await records.append({
    stream: 'person/S-1',
    expectedVersion: 0,
    events: [
      {
        type: 'noted',
        payload: {},
        meta: { actor: 'a', ground: 'demonstration' },
        occurredOn: day('2026-06-12'),
        recordedAt: at,
      },
    ],
  });
  await records.logRead([
    { actor: 'demonstration#officer-gr', subject: 'person/S-1', page: '/files/S-1', at },
    { actor: 'demonstration#officer-de', subject: 'person/<S-2>', page: '/files/S-2', at },
  ]);
}, 60_000);
afterAll(() => records.close());

const page = async (path: string, who: keyof typeof SOMEBODY) => {
  const { get, signedIn } = appInTest({ modules: [audit], records });
  const answer = await get(path, { as: await signedIn(SOMEBODY[who]) });
  return { status: answer.status, text: await answer.text() };
};

test('an auditor sees who read what, and that the record is whole', async () => {
  const { status, text } = await page('/audit?check=all', 'auditor');
  expect(status).toBe(200);
  expect(text).toContain('The record is whole');
  expect(text).toContain('demonstration#officer-gr');
  expect(text).toContain('person/&lt;S-2&gt;');
});

test('an auditor sees who looked at one file', async () => {
  const { text } = await page('/audit?subject=person%2FS-1', 'auditor');
  expect(text).toContain('officer-gr');
  expect(text).not.toContain('officer-de');
});

test.each(['officerOfGreece', 'decisionMakerOfGreece', 'coordinator'] as const)('%s may not', async (who) => {
  expect((await page('/audit', who)).status).toBe(403);
});

test('it is offered to auditors only', () => {
  expect(audit.links?.(SOMEBODY.auditor)).toHaveLength(1);
  expect(audit.links?.(SOMEBODY.officerOfGreece)).toEqual([]);
});
