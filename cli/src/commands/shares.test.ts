import { day } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { type Input, type Io, UsageError } from '../command.ts';
import { shares } from './shares.ts';

async function run(values: Input['values'], positionals: readonly string[] = []) {
  let out = '';
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      throw new Error(`nothing should be written to the error output: ${text}`);
    },
    today: day('2026-07-01'),
    env: {},
    readFile: () => Promise.reject(new Error('no file is read')),
  };
  const exit = await shares.run({ values, positionals }, io);
  return { exit, out };
}

interface Printed {
  year: number;
  states: {
    state: string;
    population: number;
    gdpMeur: number;
    share: number;
    places: number;
    contributionEur: number | null;
  }[];
  totals: { share: number; places: number; contributionEur: number | null };
  sources: { key: string; publisher: string; url: string | null }[];
}

const json = async (values: Input['values']) => JSON.parse((await run({ ...values, json: true })).out) as Printed;

describe('openpact shares', () => {
  test('prints the division of 2026 as JSON whose shares add up to exactly 1', async () => {
    const answer = await json({ year: '2026' });
    expect(answer.year).toBe(2026);
    expect(answer.states).toHaveLength(26);
    expect(answer.states.reduce((sum, line) => sum + line.share, 0)).toBe(1);
    expect([...answer.states].reverse().reduce((sum, line) => sum + line.share, 0)).toBe(1);
    expect(answer.states.find((line) => line.state === 'DE')).toMatchObject({
      population: 83_577_100,
      gdpMeur: 4_328_970,
      places: 4555,
      contributionEur: 91_100_000,
    });
    expect(answer.totals).toMatchObject({ share: 1, places: 21_013, contributionEur: 420_260_000 });
    expect(answer.sources.length).toBeGreaterThan(2);
  });

  test('prints a table that a person can read', async () => {
    const { exit, out } = await run({ year: '2026' });
    expect(exit).toBe(0);
    expect(out).toMatch(/^DE {2}Germany +83 577 100 +4 328 970 +21\.686 % +4 555 +91 100 000$/m);
    expect(out).toContain('21 000 places, fixed by the Council for this year (AMMR 57(3), official)');
    expect(out).toMatch(/^ +Total .*100\.000 % +21 013 +420 260 000$/m);
  });

  test('takes other years of the figures', async () => {
    const answer = await json({ year: '2026', 'population-year': '2024', 'gdp-year': '2023' });
    expect(answer.states.find((line) => line.state === 'CY')?.places).toBe(44);
    expect(answer.states.find((line) => line.state === 'PT')?.population).toBe(10_639_726);
  });

  test('under the proposal of 2020 there is no amount of money', async () => {
    const answer = await json({ year: '2026', regime: 'proposal-2020' });
    expect(answer.states.map((line) => line.contributionEur)).toEqual(Array(25).fill(null));
    expect(answer.totals.contributionEur).toBeNull();
    expect((await run({ year: '2026', regime: 'proposal-2020' })).out).toContain('recalled, the text was not read');
  });

  test.each([
    [{}, 'Which year?'],
    [{ year: 'soon' }, '--year is "soon"'],
    [{ year: '2026', 'gdp-year': '24' }, '--gdp-year is "24"'],
    [{ year: '2027' }, 'population of 2026 is not known for AT'],
    [{ year: '2026', 'gdp-year': '2025' }, 'GDP of 2025 is not known for AT, BE'],
    [{ year: '2026', regime: 'dublin-iii' }, 'Dublin III has no solidarity key'],
    [{ year: '2026', regime: 'toto' }, 'no solidarity key under "toto"'],
  ])('refuses %j and says the mend', async (values, message) => {
    await expect(run(values)).rejects.toThrow(UsageError);
    await expect(run(values)).rejects.toThrow(message);
  });

  test('a year without figures names the years that have them', async () => {
    const words = 'Years with complete data: population 2008 to 2025; GDP 2008 to 2024.';
    await expect(run({ year: '2031' })).rejects.toThrow(words);
    await expect(run({ year: 'soon' })).rejects.toThrow(words);
  });

  test('refuses a year written without its option', async () => {
    await expect(run({}, ['2026'])).rejects.toThrow('--year 2026');
  });
});
