import { RULEBOOK } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { appInTest } from '../../testing/index.ts';
import { cases } from '../cases/index.ts';
import { compare } from '../compare/index.ts';
import { receipt } from '../receipt/index.ts';
import { tryIt } from '../try/index.ts';
import { law } from './law.ts';
import { shownScenarios } from './scenarios.ts';

const { get, problems } = appInTest({ modules: [cases, law, tryIt, compare, receipt] });
const page = async (path: string) => {
  const answer = await get(path);
  return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') };
};

describe('/law', () => {
  test('shows the ways to the rules to everyone', async () => {
    const { status, text } = await page('/law');
    expect(status).toBe(200);
    for (const way of [
      'By question',
      'By set of rules',
      'By article',
      '/law/articles/AMMR/33',
      '/law?question=transfer',
    ])
      expect(text).toContain(way);
  });

  test('finds by words and by article, and says when there is nothing', async () => {
    expect((await page('/law?q=diploma')).text).toContain('/law/rules/criterion.diploma');
    expect((await page('/law?q=AMMR+33%281%29')).text).toContain('/law/rules/criterion.irregular-entry');
    const none = await page('/law?q=%3Cscript%3E');
    expect(none.text).toContain('Nothing found for “&lt;script&gt;”');
  });

  test('shows what courts decided, by a list, a name, a number, and beside a rule', async () => {
    const example = /\/law\/examples\/[a-z0-9-]*shiri[a-z0-9-]*/;
    expect((await page('/law/judgments')).text).toMatch(example);
    for (const asked of ['shiri', 'C-201%2F16']) {
      const { text } = await page(`/law?q=${asked}`);
      expect(text).toContain('Shiri');
      expect(text).toMatch(example);
    }
    expect((await page('/law/rules/limit.transfer')).text).toContain('What courts decided');
    const [href = ''] = example.exec((await page('/law/judgments')).text) ?? [];
    const shown = await page(href);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('The law answers so');
    expect(shown.text).toContain('/law/rules/limit.transfer');
    expect((await page('/law/examples/nothing-of-the-kind')).status).toBe(404);
  });

  test('lists a question and a set of rules', async () => {
    expect((await page('/law?question=screening')).text).toContain('/law/rules/limit.border-screening');
    expect((await page('/law?regime=dublin-iii')).text).toContain('/law/rules/criterion.continuous-stay');
  });
});

describe('/law/rules', () => {
  test('a rule shows meaning, place, figures, facts, who relies on it, and examples', async () => {
    const { status, text } = await page('/law/rules/criterion.irregular-entry?all=yes');
    expect(status).toBe(200);
    for (const part of [
      'recent enough',
      'AMMR 33(1)',
      '20 months',
      '12 months',
      'irregular_entry',
      'Who relies on it',
      'Registered twenty months to the day after an irregular crossing',
      'eur-lex',
    ])
      expect(text.toLowerCase(), part).toContain(part === 'eur-lex' ? 'data.europa.eu' : part.toLowerCase());
  });

  test('every rule has a page', async () => {
    for (const { id } of RULEBOOK) {
      const { status, text } = await page(`/law/rules/${id}`);
      expect(status, id).toBe(200);
      expect(text, id).not.toContain('[object Object]');
      expect(text, id).not.toMatch(/undefined|\bNaN\b/);
    }
    expect(problems).toEqual([]);
  });

  test('a name without its kind leads there, or to the choice; what does not exist is not found', async () => {
    expect(await page('/law/rules/take-charge-reply')).toMatchObject({
      status: 302,
      location: '/law/rules/limit.take-charge-reply',
    });
    expect((await page('/law/rules/appeal-transfer')).text).toContain('/law/rules/step.appeal-transfer');
    expect((await page('/law/rules/no-such-rule')).status).toBe(404);
  });
});

describe('/law/articles', () => {
  test('an article shows its rules, its link and its neighbours', async () => {
    const { text } = await page('/law/articles/AMMR/33');
    for (const part of ['criterion.irregular-entry', 'criterion.rescued-at-sea', 'art_33/oj', '/law/articles/AMMR/34'])
      expect(text).toContain(part);
  });

  test('one without rules says so, one that does not exist is not found', async () => {
    expect((await page('/law/articles/D3/40')).status).toBe(200);
    expect((await page('/law/articles/AMMR/999')).status).toBe(404);
    expect((await page('/law/articles/NOTHING/1')).status).toBe(404);
    expect((await page('/law/articles/COM(2020)610/55')).text).toContain('Sponsoring returns');
  });
});

test('/law/coverage shows what each paragraph has', async () => {
  const { status, text } = await page('/law/coverage');
  expect(status).toBe(200);
  for (const part of ['AMMR 33(1)', 'has a rule', 'addressed to institutions']) expect(text).toContain(part);
});

test('the examples are read from where the tests of the law read them', () => {
  expect(shownScenarios().length).toBeGreaterThan(300);
  const slugs = shownScenarios().map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});
