import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

const provider = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'openpact', OIDC_CLIENT_SECRET: 'secret' };
const elsewhere = { HOST: '0.0.0.0', PUBLIC_URL: 'https://openpact.example' };

const config = (env: Record<string, string>) => {
  const read = readConfig(env);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.config;
};
const problem = (env: Record<string, string>) => {
  const read = readConfig(env);
  return read.ok ? 'no problem' : read.problems.map((p) => `${p.setting} ${p.problem}`).join('\n');
};

test('nothing set: a demonstration on this machine', () => {
  expect(config({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    publicUrl: undefined,
    databaseUrl: undefined,
    signIn: { kind: 'demonstration' },
    demonstration: true,
  });
  expect(config({}).dataFolder).toMatch(/\/data$/);
  expect(config({ PORT: ' ', OPENPACT_DATA: '' })).toEqual(config({}));
});

describe('the ready-made people of the demonstration', () => {
  test.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1', '[::1]', 'LOCALHOST'])('are offered on HOST=%s', (HOST) => {
    expect(config({ HOST }).signIn.kind).toBe('demonstration');
  });

  test.each([
    '0.0.0.0',
    '::',
    '192.168.1.5',
    'openpact.example',
    '127.0.0.1.example',
    'localhost.example',
    '128.0.0.1',
    '[::]',
  ])('are refused on HOST=%s, and the start says why', (HOST) => {
    expect(problem({ HOST })).toMatch(/^OIDC_ISSUER is missing, and other machines can reach HOST=.*HOST=127\.0\.0\.1/);
  });

  test.each(['https://openpact.example', 'http://10.0.0.1:3000', 'https://127.0.0.1.example'])(
    'are refused when PUBLIC_URL=%s leads here',
    (PUBLIC_URL) => {
      expect(problem({ PUBLIC_URL })).toContain('leads here from other machines');
    },
  );

  test('are refused behind a proxy', () => {
    expect(problem({ TRUSTED_PROXIES: '1' })).toContain('requests come through a proxy');
    expect(config({ ...provider, TRUSTED_PROXIES: '1' }).trustedProxies).toBe(1);
  });

  test('are gone as soon as a provider is connected', () => {
    expect(config(provider).signIn.kind).toBe('provider');
    expect(config(provider).demonstration).toBe(false);
  });

  test('are refused when a provider is half connected', () => {
    expect(problem({ OIDC_CLIENT_ID: 'openpact' })).toContain('OIDC_ISSUER is missing although OIDC_CLIENT_ID is set');
    expect(problem({ OIDC_CLIENT_SECRET: 's' })).toContain('OIDC_ISSUER is missing');
    expect(problem({ OIDC_ISSUER: 'https://id.example' })).toContain('OIDC_CLIENT_ID is missing');
  });

  test('cannot be switched on by any setting of their own', () => {
    for (const name of ['OPENPACT_DEMONSTRATION', 'DEV', 'NODE_ENV']) {
      expect(readConfig({ ...elsewhere, [name]: name === 'NODE_ENV' ? 'development' : 'yes' }).ok).toBe(false);
    }
    expect(config({ ...elsewhere, ...provider, OPENPACT_DEMONSTRATION: 'yes' }).signIn.kind).toBe('provider');
  });
});

test('a provider with its own words for roles and States', () => {
  const { signIn } = config({
    ...provider,
    OIDC_ROLE_CLAIM: 'groups',
    OIDC_ROLES: 'asylum-7=officer, heads=decision-maker',
    OIDC_STATES: 'Hellas=GR',
  });
  expect(signIn).toMatchObject({
    provider: {
      claims: { role: 'groups', roles: { 'asylum-7': 'officer', heads: 'decision-maker' }, states: { Hellas: 'GR' } },
    },
  });
});

test.each([
  [{ PORT: 'x' }, 'PORT is "x". Use a whole number from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT is "70000"'],
  [{ PORT: '-1' }, 'PORT is "-1"'],
  [{ DATABASE_URL: 'mysql://root:hunter2@x' }, 'DATABASE_URL is not the address of a PostgreSQL database'],
  [{ ...provider, PUBLIC_URL: 'openpact.example' }, 'PUBLIC_URL is "openpact.example"'],
  [{ ...provider, PUBLIC_URL: 'https://openpact.example/path' }, 'without a path'],
  [{ ...provider, PUBLIC_URL: 'http://openpact.example' }, 'PUBLIC_URL must begin with https:'],
  [{ ...provider, HOST: '0.0.0.0' }, 'PUBLIC_URL is missing'],
  [{ ...provider, OIDC_ISSUER: 'http://id.example' }, 'OIDC_ISSUER is "http://id.example"'],
  [{ ...provider, OIDC_SCOPE: 'profile' }, 'OIDC_SCOPE must contain openid'],
  [{ ...provider, OIDC_ROLES: 'x=king' }, 'OIDC_ROLES holds "x=king"'],
  [{ ...provider, OIDC_STATES: 'Hellas=EL' }, 'OIDC_STATES holds "Hellas=EL"'],
  [{ OPENPACT_DEMONSTRATION: 'maybe' }, 'Use yes or no'],
])('%j is told with its mend', (env, words) => {
  expect(problem(env as Record<string, string>)).toContain(words);
});

test('a secret is never repeated', () => {
  expect(problem({ DATABASE_URL: 'mysql://root:hunter2@x', PORT: 'x' })).not.toContain('hunter2');
});

test('all problems are told at once', () => {
  expect(problem({ PORT: 'x', OIDC_ISSUER: 'nowhere' }).split('\n')).toHaveLength(2);
});
