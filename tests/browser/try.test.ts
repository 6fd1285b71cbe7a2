import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { expectAccessible, LOOKS, sendForm, withBrowser, withServer } from './harness/index.ts';

const server = withServer();

const browser = withBrowser();

const CASE = `person: { nationality: SY, born: 1999-04-01 }
events:
  - { on: 2025-01-15, type: irregular_entry, into: GR }
  - { on: 2026-07-15, type: application_registered, in: DE }
`;

describe.each(LOOKS)('at $width width with JavaScript $javaScript', (look) => {
  test('a case is entered, one fact changed, and another State asked about', async () => {
    const page = await browser.newPage(look);
    await page.goto(`${server.url}/try`);
    await expectAccessible(page);
    await page.getByLabel('Case file').fill(CASE);
    await page.getByLabel('As it stands on').fill('2026-08-20');
    await sendForm(page, 'Show the position');
    expect(await page.locator('.op-answers').textContent()).toContain('Greece is responsible.');
    await page.getByLabel('Change', { exact: true }).selectOption('0.into');
    await page.getByLabel('to', { exact: true }).fill('IT');
    await sendForm(page, 'Show what moves');
    expect(await page.locator('#what-if ins').first().textContent()).toContain('Italy is responsible.');
    await page.getByLabel('State', { exact: true }).selectOption('IT');
    await sendForm(page, 'Say why not');
    expect(await page.locator('#why-not').textContent()).toContain('would make Italy responsible');
    expect(await page.getByLabel('Case file').inputValue()).toBe(CASE);
    await expectAccessible(page);
  });

  test('a case is built by answering questions, without writing a word of YAML', async () => {
    const page = await browser.newPage(look);
    await page.goto(`${server.url}/try?empty=yes`);
    await page.getByLabel('As it stands on').fill('2026-08-20');
    const add = async (fact: string, answers: Readonly<Record<string, string>>): Promise<void> => {
      await page.getByLabel('What happened').selectOption(fact);
      await sendForm(page, 'Ask me');
      for (const [name, value] of Object.entries(answers)) {
        const field = page.locator(`#field-${name}`);
        if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption(value);
        else await field.fill(value);
      }
      await sendForm(page, 'Put it into the case');
    };
    await add('person', { nationality: 'SY', born: '1999-04-01' });
    await add('application_registered', { on: '2026-07-15', in: 'DE' });
    await add('irregular_entry', { into: 'GR' });
    expect(await page.getByRole('alert').textContent()).toContain('Still missing');
    expect(await page.locator('#field-into').inputValue()).toBe('GR');
    await expectAccessible(page);
    await page.locator('#field-on').fill('2025-01-15');
    await sendForm(page, 'Put it into the case');
    expect(await page.getByLabel('Case file').inputValue()).toBe(CASE);
    expect(await page.locator('.op-answers').textContent()).toContain('Greece is responsible.');
    await expectAccessible(page);
  });

  test('what is wrong is said, and the text stays', async () => {
    const page = await browser.newPage(look);
    await page.goto(`${server.url}/try`);
    await page.getByLabel('Case file').fill(CASE.replace('into: GR', 'into: EL'));
    await sendForm(page, 'Show the position');
    expect(await page.getByRole('alert').textContent()).toContain('Write GR.');
    expect(await page.getByLabel('Case file').inputValue()).toContain('into: EL');
    await expectAccessible(page);
  });
});

test('a file is uploaded, and its receipt downloaded', async () => {
  const page = await browser.newPage({ width: 'desktop', javaScript: false });
  await page.goto(`${server.url}/try`);
  await page
    .getByLabel('Or choose a file')
    .setInputFiles({ name: 'case.yaml', mimeType: 'text/yaml', buffer: Buffer.from(CASE) });
  await sendForm(page, 'Show the position');
  expect(await page.getByLabel('Case file').inputValue()).toBe(CASE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the receipt' }).click(),
  ]);
  const receipt = JSON.parse(await readFile(await download.path(), 'utf8')) as { format: string };
  expect(receipt.format).toBe('openpact-receipt/1');
});
