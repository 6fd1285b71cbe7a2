import { LIMITS } from '@openpact/law';
import { expect, test } from 'vitest';
import { typed } from '../testing/typed.ts';

interface Printed {
  limits: { id: string; regime: string; what: string; recalled: boolean; variants: { when: string }[] }[];
}

test('openpact limits lists every limit of every regime', async () => {
  const { exit, out } = await typed(['limits', '--json']);
  expect(exit).toBe(0);
  const { limits } = JSON.parse(out) as Printed;
  expect(limits.map(({ id, regime }) => `${regime} ${id}`)).toEqual(LIMITS.map(({ id, regime }) => `${regime} ${id}`));
  expect(limits.find(({ id, regime }) => id === 'take-charge-reply' && regime === 'pact-2024')).toMatchObject({
    what: 'Answer the request to take charge',
    cite: 'AMMR 40(1)',
    length: '1 month',
    actor: 'requested-state',
    actorWords: 'the State that was asked',
    from: ['take_charge_requested'],
    ifLate: { becomes: 'take_charge_accepted', cite: 'AMMR 40(8)' },
    recalled: false,
  });
});

test('one regime, in words, with variants and marks', async () => {
  const { out } = await typed(['limits', '--regime', 'dublin-iii']);
  expect(out).toMatch(/^dublin-iii: \d+ time limits of Dublin III$/m);
  expect(out).not.toContain('AMMR');
  expect(out).toMatch(/^ {2}take-back-request: Ask the other State to take the person back$/m);
  expect(out).toContain('--when urgent: 1 month when an urgent reply was asked (D3 22(6))');
  expect(out).toContain('(APD 6(1); recalled, not read in the act)');
  expect(out).toContain('if it passes: Silence counts as a yes.');
  expect((await typed(['limits'])).out).toMatch(/^pact-2024: \d+ time limits of the Pact as adopted in 2024$/m);
});

test.each([
  [['limits', 'transfer'], 'type openpact due transfer'],
  [['limits', '--regime', 'dublin-ii'], 'Did you mean dublin-iii?'],
])('%j is refused with the mend', async (argv, message) => {
  const seen = await typed(argv);
  expect(seen).toMatchObject({ exit: 2, out: '' });
  expect(seen.err).toContain(message);
});
