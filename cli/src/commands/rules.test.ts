import { describe, expect, test } from 'vitest';
import type { RuleJson } from '../rules/index.ts';
import { typed } from '../testing/typed.ts';

async function json(...argv: string[]): Promise<{ rules: RuleJson[] }> {
  const { exit, out, err } = await typed(['rules', ...argv, '--json']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out) as { rules: RuleJson[] };
}

const ids = ({ rules }: { rules: RuleJson[] }) => rules.map(({ id }) => id);

describe('openpact rules', () => {
  test('prints every rule', async () => {
    const answer = await json();
    expect(answer.rules.length).toBeGreaterThan(100);
  });

  test('by article, by question, by regime, by words', async () => {
    expect(ids(await json('--article', 'AMMR 33(2)'))).toContain('criterion.rescued-at-sea');
    const screening = await json('--question', 'screening');
    expect(screening.rules.every(({ question }) => question === 'screening')).toBe(true);
    expect(ids(await json('--regime', 'dublin-iii'))).not.toContain('criterion.rescued-at-sea');
    expect(ids(await json('valid', 'visa'))[0]).toBe('criterion.valid-visa');
  });

  test('words for a reader', async () => {
    const { out } = await typed(['rules', '--article', 'AMMR 33(1)']);
    expect(out).toContain('RESPONSIBLE STATE');
    expect(out).toContain('[criterion.irregular-entry]');
    expect(out).toContain('- The link counts for: 20 months');
  });

  test('the map of coverage', async () => {
    const { exit, out } = await typed(['rules', '--coverage', '--json']);
    expect(exit).toBe(0);
    const { totals, paragraphs } = JSON.parse(out) as {
      totals: { rule: number; withScenario: number };
      paragraphs: object[];
    };
    expect(paragraphs.length).toBeGreaterThan(300);
    expect(totals.withScenario).toBeGreaterThan(50);
    expect((await typed(['rules', '--coverage'])).out).toContain('# Coverage');
  });

  test.each([
    [['--question', 'transfers'], 'Did you mean transfer?'],
    [['--article', 'somewhere'], 'is not a citation'],
    [['--coverage', '--question', 'appeal'], 'goes with --json only'],
  ])('%j is refused with its mend', async (argv, words) => {
    const { exit, err } = await typed(['rules', ...argv]);
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });

  test('nothing found is an answer with exit code 1', async () => {
    expect(await typed(['rules', 'submarine'])).toMatchObject({
      exit: 1,
      out: 'No rule fits. Use fewer or other words.',
    });
  });
});
