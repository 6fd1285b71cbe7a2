import { describe, expect, test } from 'vitest';
import { resolveCitation } from '../acts/index.ts';
import { formatPeriod, inMonths, months, type Period } from '../core/index.ts';
import { TWENTY_PERCENT } from '../procedure/index.ts';
import { REGIMES } from '../regimes/index.ts';
import { SOLIDARITY_RULES } from '../solidarity/index.ts';
import { findLive, type Mark } from './parameter.ts';
import { PARAMETERS } from './parameters.ts';

/** Three years and 36 months are the same length. */
const spelt = (length: Period): string =>
  formatPeriod(length.unit === 'months' || length.unit === 'years' ? months(inMonths(length)) : length);

const textOf = (key: string, regime: string): string =>
  PARAMETERS.find((each) => each.key === key)?.values.find((value) => value.regime === regime)?.text ?? '';

describe('the parameters', () => {
  test('are some seventy-five, each named once, each under the three regimes', () => {
    expect(PARAMETERS.length).toBeGreaterThanOrEqual(74);
    const keys = PARAMETERS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { values, key } of PARAMETERS)
      expect(
        values.map(({ regime }) => regime),
        key,
      ).toEqual(['dublin-iii', 'proposal-2020', 'pact-2024']);
  });

  test('cite places that exist, or say nothing', () => {
    for (const { key, values } of PARAMETERS)
      for (const { cites, text, regime, mark } of values) {
        for (const place of cites) expect(resolveCitation(place), `${key} ${place}`).toMatchObject({ ok: true });
        if (text !== '–' && mark !== 'recalled') expect(cites.length, `${key} ${regime}`).toBeGreaterThan(0);
      }
  });

  test('mark what was read, what a source confirms, and what is recalled', () => {
    const marks = new Set<Mark>(PARAMETERS.flatMap(({ values }) => values.map(({ mark }) => mark)));
    expect([...marks].sort()).toEqual(['confirmed', 'read', 'recalled']);
    for (const { key, values } of PARAMETERS)
      for (const { regime, mark, text } of values)
        if (regime === 'proposal-2020' && text !== '–') expect(mark, key).not.toBe('read');
  });
});

describe('the parameters and the tables of the law', () => {
  const figures = PARAMETERS.flatMap(({ key, values }) =>
    values.flatMap((value) => value.figures.map((figure) => ({ key, regime: value.regime, ...figure }))),
  );

  test('agree wherever a table holds the figure', () => {
    for (const { key, regime, stated, found } of figures)
      if (found) expect(spelt(found), `${key} ${regime}`).toBe(spelt(stated));
  });

  test('meet in the criteria and the limits of the regimes in force', () => {
    const held = figures.filter(({ found }) => found !== undefined).map(({ key, regime }) => `${key} ${regime}`);
    for (const expected of [
      'resp.entry.cease_months pact-2024',
      'resp.entry.cease_months dublin-iii',
      'resp.visa.expired_months dublin-iii',
      'resp.leave.cease_months pact-2024',
      'tc.request_months dublin-iii',
      'tc.reply pact-2024',
      'tr.abscond pact-2024',
      'tr.appeal pact-2024',
      'bp.weeks dublin-iii',
      'scr.days_72h pact-2024',
    ])
      expect(held).toContain(expected);
  });

  test('what is no length agrees as well', () => {
    const pact = REGIMES.find(({ id }) => id === 'pact-2024');
    expect(textOf('bp.rate', 'pact-2024')).toBe(`${TWENTY_PERCENT.percent} %`);
    expect(pact?.procedure.borderCanBeDuty).toBe(textOf('bp.mandatory', 'pact-2024').includes('security'));
    const least = SOLIDARITY_RULES['pact-2024'].leastProposal?.effort;
    expect(textOf('sol.size', 'pact-2024').replaceAll(' ', '')).toContain(`${least?.places}relocations`);
    expect(pact?.responsibility.anchoredBy).toBe('application_registered');
  });

  test('a figure that no table holds is not found', () => {
    expect(findLive('pact-2024', { limit: 'no-such-limit' })).toBeUndefined();
    expect(findLive('dublin-iii', { ends: 'borderRejection' })).toBeUndefined();
    expect(findLive('pact-2024', { ends: 'absence' })).toEqual(months(9));
  });
});
