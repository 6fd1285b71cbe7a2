import { day, findRegime, readCaseFile, receiptOf, sealReceipt } from '@openpact/law';
import { ruleSetHere, surroundings } from '@openpact/reference';
import { describe, expect, test } from 'vitest';
import { appInTest } from '../../testing/index.ts';
import { cases } from '../cases/index.ts';
import { law } from '../law/index.ts';
import { sha256 } from './answer-receipt.ts';
import { lawModules } from './law-modules.ts';
import { receipt } from './receipt.ts';

const { get, post } = appInTest({ modules: [cases, law, receipt] });

async function madeReceipt(): Promise<string> {
  const read = readCaseFile({
    person: { nationality: 'SY', born: '1999-04-01' },
    events: [
      { on: '2025-01-15', type: 'irregular_entry', into: 'GR' },
      { on: '2026-07-15', type: 'application_registered', in: 'DE' },
    ],
  });
  const regime = findRegime('pact-2024');
  if (!read.ok || !regime) throw new Error('The case of this test cannot be read.');
  const made = receiptOf(read.file, regime, day('2026-08-20'), surroundings, ruleSetHere());
  return JSON.stringify(await sealReceipt(made, sha256));
}

async function checked(text: string) {
  const { answer } = await post('/receipt', { receipt: text }, { from: '/receipt' });
  return { status: answer.status, text: await answer.text() };
}

describe('/receipt on the server', () => {
  test('the same answer', async () => {
    expect((await checked(await madeReceipt())).text).toContain('The same answer');
  });

  test('the first step that differs', async () => {
    const { text } = await checked((await madeReceipt()).replace('"value":"GR"', '"value":"IT"'));
    expect(text).toContain('Not the same answer');
    expect(text).toContain('position.responsible.value');
  });

  test.each([
    ['', 'Choose a file first'],
    ['not json', 'The file is not JSON'],
  ])('%j is refused', async (text, words) => {
    const answer = await checked(text);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
  });

  test('something else than a receipt is said to be none', async () => {
    expect((await checked('{"format":"x"}')).text).toContain('This is not a receipt that can be checked');
  });
});

describe('the modules of the law for the browser', () => {
  const { version, neededBy, find } = lawModules();

  test('are the files of the law without their types, kept for ever under their version', async () => {
    const answer = await get(`/law-modules/${version}/responsibility/irregular-entry.ts`);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const text = await answer.text();
    expect(text).toContain('export const irregularEntry');
    expect(text).not.toMatch(/: Rule<MemberState>|interface /);
  });

  test('each module that one needs is there', () => {
    const needed = neededBy('receipt/index.ts');
    expect(needed).toContain('position/position.ts');
    expect(needed.filter((path) => find(path) === undefined)).toEqual([]);
  });

  test('nothing else is served: no tests, no other version, no way out', async () => {
    for (const path of [
      `/law-modules/${version}/receipt/receipt.test.ts`,
      '/law-modules/0/receipt/index.ts',
      `/law-modules/${version}/..%2f..%2fpackage.json`,
      `/law-modules/${version}/../../../package.json`,
    ])
      expect((await get(path)).status, path).toBe(404);
  });
});
