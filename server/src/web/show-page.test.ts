import { html } from 'hono/html';
import { expect, test } from 'vitest';
import type { Page } from '../layout/index.ts';
import { appInTest, SOMEBODY } from '../testing/index.ts';
import { forEveryone } from './guard.ts';
import type { PageModule } from './page-module.ts';
import { requireMay } from './require-may.ts';
import { showPage } from './show-page.ts';

const BODY = html`<p>body</p>`;
const at = (path: string, page: Page, guard = forEveryone): PageModule => ({
  name: path,
  links: (actor) => (actor.kind === 'visitor' ? [] : [{ href: path, text: 'Worklist', about: 'Files.' }]),
  mount: (app) => void app.get(path, guard, (c) => showPage(c, page)),
});
async function shown(page: Page, guard = forEveryone, as?: keyof typeof SOMEBODY, demonstration = true) {
  const { get, signedIn } = appInTest({ modules: [at('/page', page, guard)], demonstration });
  return (await get('/page', as ? { as: await signedIn(SOMEBODY[as]) } : {})).text();
}
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

test('each page has one heading, one main part, a language, a name and a way past the header', async () => {
  const text = await shown({ title: 'Worklist', body: BODY });
  expect(text).toMatch(/^<!doctype html>\s*<html class="govuk-template" lang="en">/);
  expect(text).toContain('<title>Worklist – OpenPact</title>');
  for (const part of [/<h1/g, /<main/g, /<header/g, /<footer/g, /href="#main"/g, /id="main"/g])
    expect(count(text, part)).toBe(1);
});

test('no script is sent unless the page asks for one', async () => {
  expect(await shown({ title: 'x', body: BODY }, forEveryone, 'officerOfGreece')).not.toContain('<script');
});

test('the body may bring its own heading', async () => {
  expect(count(await shown({ title: 'x', heading: 'own', body: html`<h1>own</h1>` }), /<h1/g)).toBe(1);
});

test('an error is the first word of the window’s name', async () => {
  expect(await shown({ title: 'Record an event', hasErrors: true, body: BODY })).toContain(
    '<title>Error: Record an event – OpenPact</title>',
  );
});

test('a page in another language says which, and which way it is written', async () => {
  expect(await shown({ title: 'x', body: BODY, lang: 'ar', dir: 'rtl' })).toMatch(/lang="ar" dir="rtl"/);
});

test('the way here, or the way back', async () => {
  expect(await shown({ title: 'x', body: BODY, breadcrumbs: [{ href: '/worklist', text: 'Worklist' }] })).toMatch(
    /aria-label="Breadcrumb"[\s\S]*href="\/"[\s\S]*href="\/worklist"/,
  );
  expect(await shown({ title: 'x', body: BODY, back: { href: '/files/7', text: 'Back to the file' } })).toContain(
    'govuk-back-link',
  );
});

test('pages with persons say that these are made up, by themselves; pages with figures do not', async () => {
  const guard = requireMay('read', () => ({ kind: 'file', id: '7', states: ['GR'] }));
  expect(await shown({ title: 'x', body: BODY }, guard, 'officerOfGreece')).toContain('Synthetic data');
  expect(await shown({ title: 'x', body: BODY }, guard, 'officerOfGreece', false)).not.toContain('Synthetic data');
  expect(await shown({ title: 'x', body: BODY })).not.toContain('Synthetic data');
  expect(await shown({ title: 'x', body: BODY, synthetic: true })).toContain('Synthetic data');
});

test('the header tells who is signed in, where one can go and where one is', async () => {
  const text = await shown({ title: 'x', body: BODY }, forEveryone, 'decisionMakerOfGreece');
  expect(text).toContain('Nikos Vasileiou');
  expect(text).toContain('Decision maker, Greece');
  expect(text).toContain('action="/sign-out"');
  expect(text).toMatch(/href="\/page" aria-current="page">Worklist/);
  const visitor = await shown({ title: 'x', body: BODY });
  expect(visitor).toContain('href="/sign-in"');
  expect(visitor).not.toMatch(/sign-out|aria-label="Main"/);
});
