import { openRecords, type Records, type RecordTables } from '@openpact/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../access/index.ts';
import { newSecret } from './secret.ts';
import { LIFETIMES, type Sessions } from './sessions.ts';
import { sessionsInDatabase } from './sessions-in-database.ts';
import { sessionsInMemory } from './sessions-in-memory.ts';
import { type ServerTables, serverMigrations } from './tables.ts';

const officer: Person = { kind: 'person', id: 'idp#7', name: 'Eleni "Ω" Markou', role: 'officer', state: 'GR' };
const auditor: Person = { kind: 'person', id: 'idp#8', name: 'Maeve', role: 'auditor' };
const T = Date.UTC(2026, 5, 12, 7);

let records: Records<ServerTables & RecordTables>;
beforeAll(async () => {
  records = await openRecords<ServerTables & RecordTables>({
    memory: true,
    eventTypes: {},
    migrations: serverMigrations,
  });
}, 60_000);
afterAll(() => records.close());

describe.each<[string, () => Sessions]>([
  ['in the database', () => sessionsInDatabase(records.db)],
  ['in memory', sessionsInMemory],
])('sessions %s', (_, make) => {
  test('find the person who signed in, and nobody else', async () => {
    const sessions = make();
    const [one, two] = [await sessions.begin(officer, T), await sessions.begin(auditor, T)];
    expect(await sessions.find(one, T)).toEqual(officer);
    expect(await sessions.find(two, T)).toEqual(auditor);
    expect(await sessions.find(newSecret('session'), T)).toBeUndefined();
  });

  test('end at sign-out', async () => {
    const sessions = make();
    const secret = await sessions.begin(officer, T);
    await sessions.end(secret);
    expect(await sessions.find(secret, T)).toBeUndefined();
  });

  test('end when they are not used, to the millisecond', async () => {
    const sessions = make();
    const [used, idle] = [await sessions.begin(officer, T), await sessions.begin(officer, T)];
    expect(await sessions.find(used, T + LIFETIMES.idle - 1)).toEqual(officer);
    expect(await sessions.find(idle, T + LIFETIMES.idle)).toBeUndefined();
    expect(await sessions.find(used, T + 2 * LIFETIMES.idle - 2)).toEqual(officer);
    // An ended session stays ended, also for a clock that goes back.
    expect(await sessions.find(idle, T)).toBeUndefined();
  });

  test('end after a working day, however much they are used', async () => {
    const sessions = make();
    const secret = await sessions.begin(officer, T);
    for (let now = T; now < T + LIFETIMES.absolute; now += LIFETIMES.idle / 2) {
      expect(await sessions.find(secret, now)).toEqual(officer);
    }
    expect(await sessions.find(secret, T + LIFETIMES.absolute)).toBeUndefined();
  });

  test('give a pending sign-in once, to the browser that began it, in time', async () => {
    const sessions = make();
    const mine = newSecret('visitor');
    const pending = (state: string) => ({ state, nonce: 'n', codeVerifier: 'v', returnTo: '/files/7' });
    for (const state of ['a', 'b', 'c']) await sessions.keepPending(mine, pending(`${state}${mine}`), T);
    expect(await sessions.takePending(newSecret('visitor'), `a${mine}`, T)).toBeUndefined();
    expect(await sessions.takePending(mine, `a${mine}`, T + 1)).toEqual(pending(`a${mine}`));
    expect(await sessions.takePending(mine, `a${mine}`, T + 1)).toBeUndefined();
    expect(await sessions.takePending(mine, `b${mine}`, T + LIFETIMES.signIn - 1)).toEqual(pending(`b${mine}`));
    expect(await sessions.takePending(mine, `c${mine}`, T + LIFETIMES.signIn)).toBeUndefined();
  });

  test('are tidied away when they have ended', async () => {
    const sessions = make();
    const later = T + 100 * LIFETIMES.absolute;
    await sessions.tidy(later);
    await sessions.begin(officer, later);
    const kept = await sessions.begin(officer, later + 1);
    await sessions.keepPending(kept, { state: 's', nonce: 'n', codeVerifier: 'v', returnTo: '/' }, later);
    expect(await sessions.tidy(later + LIFETIMES.idle)).toBe(2);
    expect(await sessions.find(kept, later + LIFETIMES.idle)).toEqual(officer);
  });
});

test('the database holds no secret that would open a session', async () => {
  const sessions = sessionsInDatabase(records.db);
  const secret = await sessions.begin(officer, T);
  const rows = await records.db.selectFrom('server_session').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(secret.slice(2));
});

test('a role that this version does not know opens nothing', async () => {
  const sessions = sessionsInDatabase(records.db);
  const secret = await sessions.begin({ ...auditor, role: 'emperor' } as unknown as Person, T);
  expect(await sessions.find(secret, T)).toBeUndefined();
});
