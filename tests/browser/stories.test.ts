import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answer,
  clockOn,
  recordEvent,
  type StoryServer,
  signIn,
  startStoryServer,
  withBrowser,
} from './harness/index.ts';

let server: StoryServer;
beforeAll(async () => {
  server = await startStoryServer('2026-07-01');
});
afterAll(() => server?.stop());

const browser = withBrowser();

/** Somebody at a desk in a window of their own. */
async function at(person: string, look: { width: 'desktop' | 'phone'; javaScript: boolean }): Promise<Page> {
  const page = await browser.newPage(look);
  await signIn(page, server.url, person);
  return page;
}

/** Opens a file and gives its path. */
async function openFile(page: Page, person: Readonly<Record<string, string>>): Promise<string> {
  await page.goto(`${server.url}/worklist`);
  await page.getByRole('link', { name: 'Open a new file' }).click();
  await page.waitForURL(/\/files\/new$/);
  for (const [name, value] of Object.entries(person)) await answer(page, name, value);
  await page.getByRole('button', { name: 'Open the file' }).click();
  await page.waitForURL(/\/files\/F-/);
  return new URL(page.url()).pathname;
}

const stageOf = (page: Page) => page.locator('.op-next > p').first().textContent();

describe('stories through real pages', () => {
  test('from a landing on Lesbos to a rejection with a return decision, each clock with its last day', async () => {
    await server.turnTo('2026-07-01');
    const officer = await at('officer-gr', { width: 'desktop', javaScript: false });
    const file = await openFile(officer, { name: 'Ba Dala', nationality: 'BD', born: '1996-04-09', sex: 'male' });

    await recordEvent(officer, {
      event: 'Crossed the external border',
      fields: { into: 'GR', by: 'sea' },
    });
    await recordEvent(officer, {
      event: 'Stopped by the authorities',
      fields: { at: 'external_border' },
    });
    expect(await stageOf(officer)).toBe('The screening is running.');
    expect(await clockOn(officer, 'Finish the screening at the border')).toEqual({
      due: 'Wednesday 8 July 2026',
      tag: 'running',
    });
    const crossing = 'Send fingerprints and face to Eurodac after a crossing';
    expect(await clockOn(officer, crossing)).toEqual({ due: 'Saturday 4 July 2026', tag: 'running' });

    await server.turnTo('2026-07-02');
    await officer.goto(server.url + file);
    for (const step of ['health', 'identity', 'biometrics']) {
      await recordEvent(officer, { event: 'One part of the screening', fields: { step } });
    }
    await recordEvent(officer, { event: 'Biometric data', fields: { category: 'irregular_crossing' } });
    expect(await clockOn(officer, crossing)).toMatchObject({ tag: 'met in time' });

    await recordEvent(officer, { event: 'Said, in person', fields: { to: 'registering_authority' } });
    // While the screening runs nothing is missed by waiting with the registration.
    expect((await clockOn(officer, 'Register the application'))?.tag).not.toBe('passed');

    await server.turnTo('2026-07-06');
    await officer.goto(server.url + file);
    await recordEvent(officer, {
      event: 'The screening ended',
      fields: { how: 'completed', referred_to: 'asylum' },
    });
    expect(await clockOn(officer, 'Finish the screening at the border')).toMatchObject({ tag: 'met in time' });
    // Whoever is screened at the border is registered within five days of its end; the 11th is a Saturday.
    expect(await clockOn(officer, 'Register the application')).toEqual({
      due: 'Monday 13 July 2026',
      tag: 'running',
    });

    await server.turnTo('2026-07-09');
    await officer.goto(server.url + file);
    await recordEvent(officer, { event: 'The application was registered', fields: {} });
    const applicant = 'Send fingerprints and face of the applicant';
    expect(await clockOn(officer, applicant)).toMatchObject({ tag: 'running' });
    expect(await clockOn(officer, 'Lodge the application')).toEqual({ due: 'Thursday 30 July 2026', tag: 'running' });
    await recordEvent(officer, { event: 'Biometric data', fields: { category: 'applicant' } });
    expect(await clockOn(officer, applicant)).toMatchObject({ tag: 'met in time' });

    await server.turnTo('2026-07-13');
    await officer.goto(server.url + file);
    await recordEvent(officer, { event: 'The application was lodged', fields: {} });
    expect(await stageOf(officer)).toBe('The application is being examined.');
    expect(await clockOn(officer, 'Decide on the application')).toEqual({
      due: 'Wednesday 13 January 2027',
      tag: 'running',
    });
    // An officer is not led to a decision.
    expect(await officer.locator('main').textContent()).toContain('A decision maker records this.');

    const decider = await at('decision-maker-gr', { width: 'desktop', javaScript: true });
    await decider.goto(server.url + file);
    await recordEvent(decider, {
      event: 'opened an examination procedure',
      fields: { procedure: 'accelerated' },
    });
    expect(await clockOn(decider, 'Decide on the application')).toEqual({
      due: 'Tuesday 13 October 2026',
      tag: 'running',
    });

    await server.turnTo('2026-09-21');
    await decider.goto(server.url + file);
    await recordEvent(decider, {
      event: 'heard in an interview',
      fields: { about: 'substance' },
    });
    await recordEvent(decider, {
      event: 'The first decision',
      fields: { outcome: 'manifestly_unfounded', return_decision: 'part_of_it', procedure: 'accelerated' },
    });
    expect(await stageOf(decider)).toContain('The first decision was taken');
    expect(await clockOn(decider, 'Decide on the application')).toMatchObject({ tag: 'met in time' });

    await server.turnTo('2026-09-23');
    await decider.goto(server.url + file);
    await recordEvent(decider, { event: 'The decision was notified', fields: {} });
    expect(await stageOf(decider)).toContain('can appeal');
    expect(await clockOn(decider, 'Appeal against the decision (short')).toEqual({
      due: 'Monday 28 September 2026',
      tag: 'running',
    });
    expect(await clockOn(decider, 'Ask the court to be allowed to remain')).toEqual({
      due: 'Monday 28 September 2026',
      tag: 'running',
    });

    // The whole file as it stood in the middle, and how one of its days was counted.
    await decider.goto(`${server.url}${file}?on=2026-07-03`);
    expect(await stageOf(decider)).toBe('The screening is running.');
    const card = decider.locator('.op-clock').filter({ hasText: 'Register the application' });
    await card.locator('summary').click();
    expect(await card.locator('.op-reckoning').textContent()).toContain('5 days later');
  }, 180_000);

  test('Germany asks Italy, Italy says yes, the transfer is decided and carried out', async () => {
    await server.turnTo('2026-08-03');
    const germany = await at('officer-de', { width: 'phone', javaScript: true });
    const file = await openFile(germany, { name: 'Ora Zuri', nationality: 'EG', born: '1990-01-31' });
    const italy = await at('officer-it', { width: 'phone', javaScript: false });
    expect((await italy.goto(server.url + file))?.status()).toBe(403);

    await recordEvent(germany, {
      event: 'Crossed the external border',
      fields: { into: 'IT', by: 'sea', on: '2026-05-10' },
    });
    await recordEvent(germany, { event: 'Said, in person', fields: {} });
    await recordEvent(germany, { event: 'The application was registered', fields: {} });
    expect(await germany.locator('.op-answer__yes').first().textContent()).toBe('Italy is responsible.');
    expect(await clockOn(germany, 'Ask the other State to take charge')).toEqual({
      due: 'Monday 5 October 2026',
      tag: 'running',
    });

    await server.turnTo('2026-08-20');
    await germany.goto(server.url + file);
    await recordEvent(germany, { event: 'A State was asked to take charge', fields: { to: 'IT' } });
    expect(await clockOn(germany, 'Answer the request to take charge')).toEqual({
      due: 'Monday 21 September 2026',
      tag: 'running',
    });
    expect(await germany.locator('main').textContent()).toContain('The State that was asked records this.');

    // Italy finds it on its list, as something for its own authority to do, and answers.
    await italy.goto(`${server.url}/worklist?mine=yes`);
    await italy.getByRole('link', { name: file.slice('/files/'.length) }).click();
    await italy.waitForURL(server.url + file);
    await server.turnTo('2026-09-01');
    await italy.reload();
    await recordEvent(italy, { event: 'The State asked accepted', fields: {} });
    expect(await clockOn(italy, 'Answer the request to take charge')).toMatchObject({ tag: 'met in time' });
    expect(await clockOn(italy, 'Take the transfer decision')).toEqual({
      due: 'Tuesday 15 September 2026',
      tag: 'running',
    });
    expect(await clockOn(italy, 'Carry out the transfer')).toEqual({ due: 'Monday 1 March 2027', tag: 'running' });

    await server.turnTo('2026-09-10');
    const decider = await at('decision-maker-de', { width: 'desktop', javaScript: false });
    await decider.goto(server.url + file);
    await recordEvent(decider, { event: 'A transfer decision was taken', fields: { to: 'IT' } });
    await recordEvent(decider, { event: 'was notified to the person', fields: { to: 'IT' } });
    expect(await clockOn(decider, 'Take the transfer decision')).toMatchObject({ tag: 'met in time' });
    expect(await clockOn(decider, 'Appeal against the transfer decision')).toEqual({
      due: 'Thursday 17 September 2026',
      tag: 'running',
    });

    await server.turnTo('2026-11-04');
    await germany.goto(server.url + file);
    await recordEvent(germany, { event: 'arrived in the other State', fields: { to: 'IT' } });
    expect(await stageOf(germany)).toContain('was transferred');
    expect(await clockOn(germany, 'Carry out the transfer')).toMatchObject({ tag: 'met in time' });
    expect(await clockOn(germany, 'Lodge the application after the transfer')).toEqual({
      due: 'Wednesday 25 November 2026',
      tag: 'running',
    });
  }, 180_000);

  test('somebody else was faster: nothing is lost, and sending again works', async () => {
    await server.turnTo('2026-07-01');
    const first = await at('officer-gr', { width: 'desktop', javaScript: false });
    const file = await openFile(first, { name: 'Wadil Joner' });
    await first.goto(`${server.url}${file}/record/note`);
    await answer(first, 'text', 'The person prefers Farsi.');
    const second = await at('decision-maker-gr', { width: 'phone', javaScript: false });
    await second.goto(`${server.url}${file}/record/application_made`);
    await second.getByRole('button', { name: 'Record', exact: true }).click();
    await second.waitForURL(/recorded=yes/);
    await first.getByRole('button', { name: 'Record', exact: true }).click();
    expect(await first.locator('.govuk-error-summary').textContent()).toContain('Somebody was faster');
    expect(await first.locator('input[name="text"]').inputValue()).toBe('The person prefers Farsi.');
    await first.getByRole('button', { name: 'Record', exact: true }).click();
    await first.waitForURL(/recorded=yes/);
    expect(await first.locator('.op-timeline__item').count()).toBe(2);
  }, 60_000);

  test('with the keyboard alone a file is opened, found, and gets an entry', async () => {
    await server.turnTo('2026-07-01');
    const page = await at('officer-gr', { width: 'desktop', javaScript: true });
    await page.goto(`${server.url}/files/new`);
    /** Presses Tab until what has the focus fits. */
    const tabTo = async (fits: (focused: { tag: string; name: string; text: string }) => boolean) => {
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          return {
            tag: element?.tagName ?? '',
            name: element?.getAttribute('name') ?? '',
            text: element?.textContent?.trim() ?? '',
          };
        });
        if (fits(focused)) return;
      }
      throw new Error('The keyboard does not get there.');
    };
    await tabTo(({ text }) => text === 'Skip to main content');
    await page.keyboard.press('Enter');
    await tabTo(({ name }) => name === 'name');
    await page.keyboard.type('Keya Bordil');
    await tabTo(({ name }) => name === 'sex');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await tabTo(({ text }) => text === 'Open the file');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/files\/F-/);
    expect(await page.locator('h1').textContent()).toBe('Keya Bordil');

    await tabTo(({ text }) => text === 'Record something else');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/record$/);
    await tabTo(({ tag, text }) => tag === 'SUMMARY' && text === 'Did the person apply, or take the application back?');
    await page.keyboard.press('Space');
    await tabTo(({ text }) => text.startsWith('Said, in person'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/application_made$/);
    await tabTo(({ name }) => name === 'in');
    await page.keyboard.type('Gree');
    await tabTo(({ name }) => name === 'at');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await tabTo(({ text }) => text === 'Record');
    await page.keyboard.press('Enter');
    await page.waitForURL(/recorded=yes/);
    expect(await page.locator('.op-timeline').textContent()).toContain('Said, in person');
    expect(await clockOn(page, 'Register the application')).toEqual({ due: 'Monday 6 July 2026', tag: 'running' });
  }, 60_000);
});
