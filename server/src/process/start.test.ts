import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@openpact/law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../compose.ts';
import { DEMONSTRATION_PEOPLE } from '../sign-in/index.ts';
import { type Running, start, type World } from './start.ts';
import { StartProblem } from './start-problem.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpact-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const said: string[] = [];
const world = (env: Record<string, string>): World => ({
  env: { PORT: '0', OPENPACT_DATA: join(folder, 'data'), ...env },
  say: (line) => said.push(line),
  complain: (line) => said.push(line),
  now: Date.now,
  today: () => day('2026-06-12'),
});
const starting = (env: Record<string, string> = {}) => start(compose(), world(env));

/** A browser: keeps cookies and follows redirects. */
function browser(origin: string) {
  const jar = new Map<string, string>();
  async function go(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', ...init.headers, ...(cookie ? { cookie } : {}) },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const to = answer.headers.get('location');
    return to === null ? answer : go(new URL(to, url).href);
  }
  async function send(path: string, from: string, fields: Record<string, string>): Promise<Response> {
    const token = /name="_csrf" value="([^"]+)"/.exec(await (await go(from)).text())?.[1] ?? '';
    return go(path, {
      method: 'POST',
      headers: { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ _csrf: token, ...fields }).toString(),
    });
  }
  return { go, send, jar };
}

describe('a demonstration on this machine', () => {
  let running: Running;
  beforeAll(async () => {
    running = await starting();
  }, 120_000);
  afterAll(() => running.stop());

  test.each(DEMONSTRATION_PEOPLE.map((person) => [person.id, person] as const))(
    'one click signs in as %s',
    async (id, person) => {
      const { send, jar } = browser(running.origin);
      const page = await send('/sign-in/begin', '/sign-in?return-to=/privacy', { person: id, 'return-to': '/privacy' });
      const text = await page.text();
      expect(page.url).toBe(`${running.origin}/privacy`);
      expect(text).toContain(person.name);
      expect(jar.get('openpact')).toMatch(/^s\./);
    },
  );

  test('signing out, and the old cookie opens nothing', async () => {
    const { send, jar, go } = browser(running.origin);
    await send('/sign-in/begin', '/sign-in', { person: 'auditor' });
    const old = jar.get('openpact') ?? '';
    expect(await (await send('/sign-out', '/privacy', {})).text()).toContain('You have signed out');
    jar.set('openpact', old);
    expect(await (await go('/privacy')).text()).not.toContain('Maeve');
  });

  test.each([
    ['a proxy passes it on', { 'x-forwarded-for': '127.0.0.1' }],
    ['a proxy says so the new way', { forwarded: 'for=127.0.0.1;host=localhost' }],
    ['a tunnel passes it on', { via: '1.1 tunnel' }],
  ])('the identity provider refuses when %s', async (_, headers) => {
    for (const path of [
      '/dev-idp/auth',
      '/dev-idp/token',
      '/dev-idp/.well-known/openid-configuration',
      '/dev-idp/people/x',
      '/dev-idp',
    ]) {
      const answer = await fetch(running.origin + path, { headers });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('on this machine only');
    }
  });

  test('a made-up way into the identity provider leads nowhere', async () => {
    expect((await fetch(`${running.origin}/dev-idp/people/no-such-sign-in`)).status).toBe(400);
    const stranger = `${running.origin}/dev-idp/auth?client_id=openpact&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fevil.example%2F`;
    const answer = await fetch(stranger, { redirect: 'manual' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });

  test('is ready, alive and described', async () => {
    const ask = async (path: string) => (await fetch(running.origin + path)).json();
    expect(await ask('/health')).toEqual({ status: 'ready', record: 'answers' });
    expect(await ask('/health/live')).toEqual({ status: 'alive' });
    expect(await ask('/openapi.json')).toMatchObject({ openapi: '3.1.0', paths: { '/health': { get: {} } } });
  });

  test('a second server on the same folder is refused with the mend', async () => {
    const problem = await starting().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StartProblem);
    expect(String(problem)).toMatch(/data/);
  });
});

describe('on the folder that is there now', () => {
  test('with a provider connected, the made-up people and their provider are gone', async () => {
    const running = await starting({
      OIDC_ISSUER: 'https://127.0.0.1:9',
      OIDC_CLIENT_ID: 'x',
      OIDC_CLIENT_SECRET: 'y',
    });
    try {
      expect((await fetch(`${running.origin}/dev-idp/.well-known/openid-configuration`)).status).toBe(404);
      const page = await fetch(`${running.origin}/sign-in`, { headers: { accept: 'text/html' } });
      expect(page.status).toBe(503);
      expect(await page.text()).not.toContain('Eleni');
      expect((await fetch(`${running.origin}/`)).status).toBe(200);
    } finally {
      await running.stop();
    }
  }, 60_000);

  test('settings that cannot be used stop the start before anything is opened', async () => {
    const problem = await starting({ HOST: '0.0.0.0' }).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StartProblem);
    expect(String(problem)).toContain('OIDC_ISSUER is missing');
  });

  test('a database that does not answer is told without its password', async () => {
    const env = { DATABASE_URL: 'postgres://nobody:hunter2@127.0.0.1:9/openpact' };
    const problem = await starting(env).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StartProblem);
    expect(String(problem)).not.toContain('hunter2');
  }, 60_000);
});
