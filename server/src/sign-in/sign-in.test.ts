import { expect, test } from 'vitest';
import { rateLimit } from '../security/index.ts';
import type { Sessions } from '../session/index.ts';
import { appInTest, MORNING, SOMEBODY } from '../testing/index.ts';
import type { Claims } from './claims.ts';
import { type IdentityProvider, SignInFailed } from './identity-provider.ts';
import { signIn } from './sign-in.ts';

const plain = { name: 'name', role: 'openpact_role', state: 'openpact_state', roles: {}, states: {} };
const OFFICER: Claims = { sub: '7', name: 'Eleni', openpact_role: 'officer', openpact_state: 'GR' };

/** An identity provider that answers at once, with these claims or this failure. */
function answering(claims: Claims | SignInFailed): IdentityProvider {
  let count = 0;
  return {
    async origin() {
      if (claims instanceof SignInFailed && claims.why === 'unreachable') throw claims;
      return 'https://id.example';
    },
    async begin() {
      count += 1;
      return { url: new URL('https://id.example/auth'), state: `state-${count}`, nonce: 'n', codeVerifier: 'v' };
    },
    async finish() {
      if (claims instanceof SignInFailed) throw claims;
      return claims;
    },
  };
}

function server(
  claims: Claims | SignInFailed,
  { kind = 'provider', times = 50 }: { kind?: 'provider' | 'demonstration'; times?: number } = {},
) {
  // The page module and the application share one store of sessions, which the application makes.
  let store: Sessions | undefined;
  const sessions = new Proxy({} as Sessions, { get: (_, name) => store?.[name as keyof Sessions] });
  const module = signIn({
    kind,
    identity: answering(claims),
    issuer: 'https://id.example',
    claims: plain,
    sessions,
    limit: rateLimit({ times, seconds: 60 }),
    addressOf: () => '10.0.0.7',
    log: { broken: () => undefined, warn: () => undefined },
    now: () => MORNING,
  });
  const app = appInTest({ modules: [module], origin: 'https://openpact.example' });
  store = app.sessions;
  return app;
}

const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

test('the way there and back: a new secret, and the page that was asked for', async () => {
  const { post, get } = server(OFFICER);
  const { answer, cookie } = await post('/sign-in/begin', { 'return-to': '/files/7' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('https://id.example/auth');
  const back = await get('/sign-in/callback?code=c&state=state-1', { as: cookie });
  expect(back.status).toBe(303);
  expect(back.headers.get('location')).toBe('/files/7');
  const session = cookieOf(back);
  expect(session).toMatch(/^__Host-openpact=s\./);
  expect(session).not.toBe(cookie);
  expect(await (await get('/sign-in', { as: session })).text()).toContain('You are signed in as Eleni');
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/ok\r\nx: y'])(
  '%j is no way back',
  async (to) => {
    const { post, get } = server(OFFICER);
    const { cookie } = await post('/sign-in/begin', { 'return-to': to });
    expect((await get('/sign-in/callback?code=c&state=state-1', { as: cookie })).headers.get('location')).toBe('/');
  },
);

test('an answer counts once', async () => {
  const { post, get } = server(OFFICER);
  const { cookie } = await post('/sign-in/begin', {});
  const first = await get('/sign-in/callback?code=c&state=state-1', { as: cookie });
  expect((await get('/sign-in/callback?code=c&state=state-1', { as: cookie })).status).toBe(400);
  // Whoever is signed in already just goes on.
  expect((await get('/sign-in/callback?code=c&state=state-1', { as: cookieOf(first) })).headers.get('location')).toBe(
    '/',
  );
});

test('a form sent twice begins two sign-ins, and either can be finished', async () => {
  const { post, get } = server(OFFICER);
  const { cookie } = await post('/sign-in/begin', {});
  await post('/sign-in/begin', {}, { as: cookie });
  expect((await get('/sign-in/callback?code=c&state=state-2', { as: cookie })).status).toBe(303);
});

test('an answer that another browser began signs nobody in', async () => {
  const { post, get } = server(OFFICER);
  await post('/sign-in/begin', {});
  const { cookie: other } = await post('/sign-in/begin', {});
  for (const as of [other, '']) {
    const answer = await get('/sign-in/callback?code=c&state=state-1', as ? { as } : {});
    expect(answer.status).toBe(400);
    expect(answer.headers.get('set-cookie')).toBeNull();
  }
});

test('signing in anew ends the session before', async () => {
  const { post, get, signedIn, sessions } = server(OFFICER);
  const before = await signedIn(SOMEBODY.auditor);
  await post('/sign-in/begin', {}, { as: before });
  await get('/sign-in/callback?code=c&state=state-1', { as: before });
  expect(await sessions.find(before.split('=')[1] as never, MORNING)).toBeUndefined();
});

test('signing out ends the session on the server too', async () => {
  const { post, sessions, signedIn, get } = server(OFFICER);
  const as = await signedIn(SOMEBODY.officerOfGreece);
  const { answer } = await post('/sign-out', {}, { as });
  expect(answer.headers.get('location')).toBe('/signed-out');
  expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
  expect(await sessions.find(as.split('=')[1] as never, MORNING)).toBeUndefined();
  expect(await (await get('/signed-out', { as })).text()).toContain('You have signed out');
});

test('signing out needs our own form', async () => {
  const { post, signedIn } = server(OFFICER);
  const as = await signedIn(SOMEBODY.officerOfGreece);
  expect((await post('/sign-out', { _csrf: '' }, { as })).answer.status).toBe(403);
});

test('an account without a role is told what is missing', async () => {
  const { post, get } = server({ sub: '7', openpact_role: 'king' });
  const { cookie } = await post('/sign-in/begin', {});
  const answer = await get('/sign-in/callback?code=c&state=state-1', { as: cookie });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('openpact_role');
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test.each([
  ['refused', 403, 'did not sign you in'],
  ['invalid', 400, 'cannot be finished'],
] as const)('a provider’s answer that is %s', async (why, status, words) => {
  const { post, get } = server(new SignInFailed(why, 'detail for the log'));
  const { cookie } = await post('/sign-in/begin', {});
  const answer = await get('/sign-in/callback?error=access_denied&state=state-1', { as: cookie });
  const text = await answer.text();
  expect(answer.status).toBe(status);
  expect(text).toContain(words);
  expect(text).not.toContain('detail for the log');
});

test('a provider that does not answer: said so, and nothing else is broken', async () => {
  const { get } = server(new SignInFailed('unreachable', 'x'));
  const answer = await get('/sign-in');
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('The identity provider does not answer');
});

test('the form may lead to the provider, and to nobody else', async () => {
  const { get } = server(OFFICER);
  expect((await get('/sign-in')).headers.get('content-security-policy')).toContain(
    "form-action 'self' https://id.example;",
  );
});

test('too many tries have to wait', async () => {
  const { post } = server(OFFICER, { times: 2 });
  const answers = [];
  for (let i = 0; i < 3; i++) answers.push((await post('/sign-in/begin', {})).answer);
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 429]);
  expect(answers[2]?.headers.get('retry-after')).toBe('30');
});

test('a demonstration signs in its own people only', async () => {
  const { post } = server(OFFICER, { kind: 'demonstration' });
  expect((await post('/sign-in/begin', { person: 'officer-gr' })).answer.status).toBe(303);
  for (const person of ['', 'root', '__proto__', 'officer-us']) {
    expect((await post('/sign-in/begin', { person })).answer.status).toBe(422);
  }
});
