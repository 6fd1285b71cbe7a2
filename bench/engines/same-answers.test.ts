import { determine, dublinIII, pact2024 } from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { casesFor } from './cases.ts';
import { comparedOf, differences, enginesFor, type TabledRegime } from './same-answers.ts';

describe.each([pact2024, dublinIII] as TabledRegime[])('criteria under $id', (regime) => {
  const cases = casesFor(regime, 2400);
  const compared = comparedOf(cases, regime);

  test('every criterion decides cases, and some cannot be decided', () => {
    const deciding = cases.map(
      ({ situation }) => determine(regime.responsibility.criteria, situation).because.at(-1)?.rule,
    );
    for (const { id } of regime.responsibility.criteria.ordered) {
      expect([id, deciding.filter((rule) => rule === id).length > 3]).toEqual([id, true]);
    }
    expect(compared.filter(({ ours }) => ours.startsWith('unknown')).length).toBeGreaterThan(100);
    expect(compared.filter(({ ours }) => ours === 'judgement').length).toBeGreaterThan(20);
  });

  test.each(enginesFor(regime))('$name gives the same answers', async ({ ask }) => {
    expect(await differences(compared.slice(0, 500), ask)).toEqual([]);
  });
});
