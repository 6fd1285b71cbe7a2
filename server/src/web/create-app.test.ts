import { html } from 'hono/html';
import { describe, expect, test } from 'vitest';
import { appInTest, SOMEBODY } from '../testing/index.ts';
import { form } from './form.ts';
import { forEveryone, routesWithoutGuard } from './guard.ts';
import type { PageModule } from './page-module.ts';
import { requireMay } from './require-may.ts';
import { showPage } from './show-page.ts';

/** A file of Greece with a form, a page that breaks, and one without a guard. */
const files: PageModule = {
  name: 'files',
  mount(app) {
    const subject = requireMay('read', (c) =>
      c.req.param('id') === '7' ? { kind: 'file', id: '7', states: ['GR'] } : undefined,
    );
    app.get('/files/:id', subject, (c) =>
      showPage(c, { title: 'File 7', body: form(c, '/files/7/events', html`<button>Record</button>`) }),
    );
    app.post(
      '/files/:id/events',
      requireMay('record-event', () => ({ kind: 'file', id: '7', states: ['GR'] })),
      (c) => c.redirect('/files/7', 303),
    );
    app.get('/breaks', forEveryone, () => {
      throw new Error('password=hunter2 of Amina K.');
    });
  },
};

describe('access', () => {
  test('every route of the server begins with a guard', () => {
    const { app } = appInTest();
    expect(app.routes.length).toBeGreaterThan(8);
    expect(routesWithoutGuard(app)).toEqual([]);
  });

  test.each<[string, PageModule['mount']]>([
    ['GET /open', (app) => app.get('/open', (c) => c.text('x'))],
    ['POST /open', (app) => app.post('/open', (c) => c.text('x'), forEveryone)],
    ['ALL /open', (app) => app.all('/open', (c) => c.text('x'))],
    ['ALL /open/*', (app) => app.use('/open/*', async (_, next) => next())],
  ])('a server with %s and no guard does not start', (route, mount) => {
    expect(() => appInTest({ modules: [{ name: 'open', mount }] })).toThrow(`Nobody decides about access to ${route}`);
  });

  test('a visitor is sent to sign in and comes back', async () => {
    const { get } = appInTest({ modules: [files] });
    const answer = await get('/files/7');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sign-in?return-to=%2Ffiles%2F7');
  });

  test('a visitor does not learn which files exist', async () => {
    const { get } = appInTest({ modules: [files] });
    expect((await get('/files/8')).status).toBe((await get('/files/7')).status);
  });

  test('an officer of the State reads the file; nobody keeps the answer', async () => {
    const { get, signedIn } = appInTest({ modules: [files] });
    const answer = await get('/files/7', { as: await signedIn(SOMEBODY.officerOfGreece) });
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('Synthetic data');
    expect(text).toContain('Officer, Greece');
  });

  test('an officer of another State is told the ground', async () => {
    const { get, signedIn } = appInTest({ modules: [files] });
    const as = await signedIn(SOMEBODY.officerOfGermany);
    const page = await get('/files/7', { as });
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('This belongs to another State');
    const document = await get('/files/7', { as, headers: { accept: 'application/json' } });
    expect(document.headers.get('content-type')).toBe('application/problem+json');
    expect(await document.json()).toMatchObject({ type: '/problems/other-state', status: 403, ground: 'other-state' });
  });

  test('an auditor reads and cannot record', async () => {
    const { get, post, signedIn } = appInTest({ modules: [files] });
    const as = await signedIn(SOMEBODY.auditor);
    expect((await get('/files/7', { as })).status).toBe(200);
    const { answer } = await post('/files/7/events', {}, { as, from: '/files/7' });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Auditors read and change nothing');
  });

  test('a program without a session gets 401 as a problem document', async () => {
    const { get } = appInTest({ modules: [files] });
    const answer = await get('/files/7', { headers: { accept: 'application/json' } });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      type: '/problems/sign-in-first',
      mend: expect.stringContaining('Sign in'),
    });
  });
});

describe('forms', () => {
  const officer = async () => {
    const test = appInTest({ modules: [files] });
    return { ...test, as: await test.signedIn(SOMEBODY.officerOfGreece) };
  };

  test('our own form goes through, also when it is sent twice', async () => {
    const { post, as } = await officer();
    for (let time = 0; time < 2; time++) {
      expect((await post('/files/7/events', {}, { as, from: '/files/7' })).answer.status).toBe(303);
    }
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that hides itself', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
    ['a link or a bookmark', { 'sec-fetch-site': 'none' }],
  ])('%s is refused', async (_, headers) => {
    const { post, as } = await officer();
    const { answer } = await post('/files/7/events', {}, { as, from: '/files/7', headers });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('This request came from another site');
  });

  test('a browser that says nothing of where it comes from is not believed', async () => {
    const { app, as } = await officer();
    const answer = await app.request('http://127.0.0.1:3000/files/7/events', {
      method: 'POST',
      headers: { host: '127.0.0.1:3000', cookie: as },
    });
    expect(answer.status).toBe(403);
  });

  test('a token of another session, a made-up one and none are refused', async () => {
    const { post, signedIn, get, as } = await officer();
    const other = await get('/files/7', { as: await signedIn(SOMEBODY.decisionMakerOfGreece) });
    const token = /name="_csrf" value="([^"]+)"/.exec(await other.text())?.[1] ?? '';
    expect(token).not.toBe('');
    for (const _csrf of [token, 'A'.repeat(86), '', '__proto__']) {
      const { answer } = await post('/files/7/events', { _csrf }, { as, from: '/files/7' });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('This form can no longer be sent');
    }
  });

  test('a body that is too large is refused', async () => {
    const { post, as } = await officer();
    const { answer } = await post('/files/7/events', { note: 'x'.repeat(300_000) }, { as, from: '/files/7' });
    expect(answer.status).toBe(413);
  });
});

describe('headers', () => {
  test('no inline script, no framing, no sniffing, a new nonce each time', async () => {
    const { get } = appInTest();
    const policies = await Promise.all(
      [1, 2].map(async () => (await get('/')).headers.get('content-security-policy') ?? ''),
    );
    expect(policies[0]).toContain("default-src 'none'");
    expect(policies[0]).not.toMatch(/unsafe|\*/);
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'/);
    expect(policies[0]).not.toBe(policies[1]);
    const { headers } = await get('/privacy');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('over https the cookie is bound to the host and https is remembered', async () => {
    const { get } = appInTest({
      origin: 'https://openpact.example',
      modules: [
        {
          name: 'form',
          mount: (app) =>
            void app.get('/form', forEveryone, (c) => showPage(c, { title: 'x', body: form(c, '/form', html``) })),
        },
      ],
    });
    const { headers } = await get('/form');
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-openpact=v\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(headers.get('strict-transport-security')).toContain('max-age=');
  });

  test('errors carry the same headers', async () => {
    const { get } = appInTest({ modules: [files] });
    for (const path of ['/nothing', '/breaks']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('errors', () => {
  test('a broken page tells a reference and nothing else; the log has both', async () => {
    const { get, problems } = appInTest({ modules: [files] });
    const answer = await get('/breaks');
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toMatch(/hunter2|Amina|Error:|\.ts/);
    const [reference] = problems[0]?.split(' ') ?? [];
    expect(text).toContain(reference);
    expect(problems[0]).toContain('GET /breaks');
  });

  test('a page that is not there', async () => {
    const { get } = appInTest();
    const page = await get('/nothing');
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('There is nothing at this address');
    const document = await get('/nothing', { headers: { accept: 'application/json' } });
    expect(await document.json()).toMatchObject({ status: 404, type: '/problems/not-found' });
  });
});

describe('hosts', () => {
  test.each([
    'evil.example',
    'evil.example:3000',
    '127.0.0.1:3001',
    '127.0.0.1.evil.example:3000',
    'user@evil.example',
    'a b',
    '',
  ])('the host %j gets nothing', async (host) => {
    const { get } = appInTest();
    const answer = await get('/privacy', { headers: { host } });
    expect(answer.status).toBe(421);
    expect(await answer.text()).not.toContain(host || 'Privacy and cookies</h1>');
  });

  test('localhost is led to the address that was printed', async () => {
    const { get } = appInTest();
    const answer = await get('/privacy?a=1', { headers: { host: 'localhost:3000' } });
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe('http://127.0.0.1:3000/privacy?a=1');
  });

  test('the way from localhost cannot be bent to another host', async () => {
    const { app } = appInTest();
    const answer = await app.request('http://localhost:3000//evil.example/', { headers: { host: 'localhost:3000' } });
    expect(new URL(answer.headers.get('location') ?? '', 'http://127.0.0.1:3000').host).toBe('127.0.0.1:3000');
  });
});

describe('what hostile programs send', () => {
  test.each([
    '/assets/../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/etc/passwd',
    '/assets/....//....//etc/passwd',
    '/assets/openpact.css',
    '/assets/__proto__',
    '/assets/openpact.0000000000.css',
    '/assets/%00',
    '/assets/',
  ])('%s is not a file', async (path) => {
    const { get } = appInTest();
    expect((await get(path)).status).toBe(404);
  });

  test('static files are kept for a year and come compressed', async () => {
    const { get, site } = appInTest();
    const answer = await get(site.assets.url('openpact.css'), { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(30_000);
  });

  test('a cookie that is huge, doubled or made up is nobody’s', async () => {
    const { get, signedIn } = appInTest({ modules: [files] });
    const mine = await signedIn(SOMEBODY.officerOfGreece);
    const madeUp = `openpact=s.${'A'.repeat(43)}`;
    for (const cookie of [
      `openpact=s.${'A'.repeat(9000)}`,
      `${mine}; ${madeUp}`,
      `${madeUp}; ${mine}`,
      madeUp,
      `${mine}x`,
      `x${mine}`,
    ]) {
      expect((await get('/files/7', { as: cookie })).status, cookie.slice(0, 60)).toBe(303);
    }
  });

  test('text from outside comes back as text', async () => {
    const { get } = appInTest({
      modules: [
        {
          name: 'echo',
          mount: (app) =>
            void app.get('/echo', forEveryone, (c) =>
              showPage(c, { title: c.req.query('q') ?? '', body: html`<p>${c.req.query('q')}</p>` }),
            ),
        },
      ],
    });
    const text = await (await get(`/echo?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script&gt;');
  });
});

test('sent-in line breaks do not become headers', async () => {
  const { get } = appInTest({ modules: [files] });
  const answer = await get('/files/7?x=%0d%0aSet-Cookie:%20a=b');
  expect([...answer.headers.keys()]).not.toContain('set-cookie');
  expect(answer.headers.get('location')).not.toMatch(/[\r\n]/);
});
