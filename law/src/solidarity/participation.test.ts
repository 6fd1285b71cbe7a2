import { describe, expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { boundStates, PARTICIPATION_2020, PARTICIPATION_2024, participationOf } from './participation.ts';
import { boundInYear, SOLIDARITY_RULES } from './solidarity-rules.ts';

describe('who is bound by the solidarity part', () => {
  const applied = day('2026-06-12');

  test('under the law of 2024 all but Denmark, Ireland included', () => {
    const bound = boundStates(applied, PARTICIPATION_2024);
    expect(bound).toHaveLength(26);
    expect(bound).not.toContain('DK');
    expect(bound).toContain('IE');
    expect(participationOf('DK', applied, PARTICIPATION_2024)?.cite).toBe('AMMR recital 90');
  });

  test('Ireland is outside until the day of the decision that let it in', () => {
    expect(boundStates(day('2024-07-30'), PARTICIPATION_2024)).not.toContain('IE');
    expect(boundStates(day('2024-07-31'), PARTICIPATION_2024)).toContain('IE');
    expect(participationOf('IE', day('2024-07-31'), PARTICIPATION_2024)?.by).toBe('Commission Decision (EU) 2024/2088');
  });

  test('under the proposal of 2020 neither Denmark nor Ireland, and the table says it is only recalled', () => {
    const bound = boundStates(applied, PARTICIPATION_2020);
    expect(bound).toHaveLength(25);
    expect(bound).not.toContain('DK');
    expect(bound).not.toContain('IE');
    expect(PARTICIPATION_2020.every((entry) => entry.known === 'recalled')).toBe(true);
  });

  test('a year before the law is divided as if the law had applied', () => {
    expect(boundInYear(SOLIDARITY_RULES['pact-2024'], 2015)).toEqual(boundInYear(SOLIDARITY_RULES['pact-2024'], 2026));
    expect(boundInYear(SOLIDARITY_RULES['pact-2024'], 2015)).not.toContain('DK');
  });

  test('a State on which the table is silent is bound', () => {
    expect(participationOf('FR', applied, PARTICIPATION_2024)).toBeUndefined();
    expect(boundStates(applied, [])).toHaveLength(27);
  });
});
