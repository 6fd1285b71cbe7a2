import { expect, test } from 'vitest';
import { VISITOR } from '../../access/index.ts';
import { appInTest, SOMEBODY } from '../../testing/index.ts';
import { homePage } from './home.ts';

const worklist = { href: '/worklist', text: 'Worklist', about: 'The files of your State.' };

test('a visitor is offered what is open, and to sign in', async () => {
  const body = String(
    await homePage(VISITOR, [{ href: '/solidarity/2026', text: 'Solidarity', about: 'Who owes what.' }]).body,
  );
  expect(body.indexOf('/solidarity/2026')).toBeLessThan(body.indexOf('/sign-in'));
});

test('somebody who is signed in is offered what the role may open', async () => {
  const body = String(await homePage(SOMEBODY.officerOfGreece, [worklist]).body);
  expect(body).toContain('The files of your State.');
  expect(body).not.toContain('/sign-in');
});

test.each(['/', '/accessibility', '/privacy'])('%s is open to everyone and sets no cookie', async (path) => {
  const { get } = appInTest();
  const answer = await get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(await answer.text()).toContain('<h1');
});
