import { describe, expect, test } from 'vitest';
import { typed } from '../testing/typed.ts';

const CASE = `
person: { nationality: SY, born: 1999-04-01 }
events:
  - { on: 2025-01-15, type: irregular_entry, into: GR }
  - { on: 2026-07-15, type: application_registered, in: DE }
  - { on: 2026-09-10, type: take_charge_requested, to: GR, by: DE }
`;

const made = async (): Promise<string> =>
  (await typed(['receipt', 'make', 'case.yaml', '--on', '2026-10-01'], { 'case.yaml': CASE })).out;
const verified = (receipt: string, ...argv: string[]) =>
  typed(['receipt', 'verify', 'r.json', ...argv], { 'r.json': receipt });

describe('openpact receipt', () => {
  test('makes a receipt, and the same one twice', async () => {
    const receipt = await made();
    expect(await made()).toBe(receipt);
  });

  test('one that holds is the same answer', async () => {
    expect(await verified(await made())).toMatchObject({ exit: 0, out: 'The same answer.' });
  });

  test('one that does not names the first step that differs, with exit code 1', async () => {
    const { exit, out } = await verified((await made()).replace('"value": "GR"', '"value": "IT"'));
    expect(exit).toBe(1);
    expect(out).toContain('Responsible State, answer (position.responsible.value)');
    expect(out).toMatch(/in the receipt: {2}IT\n {2}worked out now: {2}GR/);
  });

  test('one whose hash of the rules is another says so', async () => {
    const receipt = JSON.parse(await made()) as { ruleSet: { hash: string } };
    receipt.ruleSet.hash = '0'.repeat(64);
    const { exit, out } = await verified(JSON.stringify(receipt));
    expect(exit).toBe(1);
    expect(out).toContain('not those here');
    expect(out).toContain('its seal does not fit');
  });

  test('as data', async () => {
    expect(JSON.parse((await verified(await made(), '--json')).out)).toMatchObject({
      outcome: 'same',
      sealed: true,
      sameRules: true,
    });
  });

  test.each([
    [['receipt'], 'Make or verify?'],
    [['receipt', 'make'], 'Which file?'],
    [['receipt', 'verify', 'r.json', '--on', '2026-01-01'], 'from the receipt'],
    [['receipt', 'verify', 'r.json'], 'is not JSON'],
    [['receipt', 'verify', 'x.json'], 'is not a receipt that can be checked'],
    [['receipt', 'make', 'case.yaml', '--regime', 'pact-2099'], 'There is no regime'],
  ])('%j is refused with its mend', async (argv, words) => {
    const { exit, err } = await typed(argv, { 'r.json': 'nonsense', 'x.json': '{}', 'case.yaml': CASE });
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });
});
