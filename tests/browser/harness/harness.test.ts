import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, LOOKS, WIDTHS, withBrowser } from './index.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';

const page = (main: unknown) => html`<!doctype html>
<html lang="en">
  <head><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,"></head>
  <body><main><h1>A page</h1>${main}</main></body>
</html>`;

const app = new Hono()
  .get('/', (c) =>
    c.html(
      page(html`
    <p id="script">off</p><p id="language">${c.req.header('accept-language')}</p>
    <form method="post" action="/greet"><label for="name">Name</label> <input id="name" name="name"><button>Greet</button></form>
    <script>document.getElementById('script').textContent = 'on';</script>`),
    ),
  )
  .post('/greet', async (c) => c.html(page(html`<p>Good day, ${(await c.req.parseBody()).name}</p>`)))
  .get('/blind', (c) => c.html(page(html`<img src="data:,">`)))
  .get('/wide', (c) => c.html(page(html`<p style="width: 2000px">Sideways</p>`)))
  .get('/broken', (c) => c.html(page(html`<script>throw new Error('a broken script');</script>`)))
  .get('/forbidden', (c) =>
    c.html(page(html`<script>1</script>`), 200, { 'content-security-policy': "script-src 'self'" }),
  )
  .get('/outside', (c) => c.html(page(html`<img alt="" src="http://openpact.invalid/pixel.png">`)));

let server: ReturnType<typeof serve>;
let url: string;

beforeAll(async () => {
  url = await new Promise<string>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const browser = withBrowser();

test.each(LOOKS)('a page is seen at $width width with JavaScript $javaScript', async (look) => {
  const tab = await browser.newPage(look);
  await tab.goto(url);
  expect(await tab.textContent('#script')).toBe(look.javaScript ? 'on' : 'off');
  expect(await tab.evaluate(() => innerWidth)).toBe(WIDTHS[look.width].width);
  await expectAccessible(tab);
  await tab.getByLabel('Name').fill('Amal');
  await tab.getByRole('button', { name: 'Greet' }).click();
  expect(await tab.textContent('main p')).toBe('Good day, Amal');
});

test('the language of the person goes with the request', async () => {
  const tab = await browser.newPage({ width: 'desktop', javaScript: true, locale: 'el-GR' });
  await tab.goto(url);
  expect(await tab.textContent('#language')).toMatch(/^el-GR/);
});

test.each(LOOKS)('a page that keeps people out is refused ($width, JavaScript $javaScript)', async (look) => {
  const tab = await browser.newPage(look);
  await tab.goto(`${url}/blind`);
  await expect(expectAccessible(tab)).rejects.toThrow(/image-alt/);
  await tab.goto(`${url}/wide`);
  await expect(expectAccessible(tab)).rejects.toThrow('must not be wider than the screen');
});

test.each([
  ['/broken', 'A script failed: a broken script'],
  ['/forbidden', 'Content Security Policy'],
  ['/outside', 'The page reaches outside: GET http://openpact.invalid/pixel.png'],
  ['/', undefined],
  ['/nowhere', undefined],
])('what %s complains about is noticed', async (path, complaint) => {
  const opened = await openBrowser();
  if ('absent' in opened) throw new Error(opened.absent);
  try {
    const watched = await openPage(opened.browser, { width: 'desktop', javaScript: true });
    await watched.page.goto(url + path, { waitUntil: 'networkidle' });
    if (complaint) expect(watched.complaints.join('\n')).toContain(complaint);
    else expect(watched.complaints).toEqual([]);
  } finally {
    await opened.browser.close();
  }
});
