import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addShares, asNumbers, MEMBER_STATES, type Money, type Share } from '../core/index.ts';
import { type KeyFigures, referenceKey } from './reference-key.ts';

const population = fc.integer({ min: 1, max: 90_000_000 });
/** Cents; up to EUR 5 000 bn, more than the largest State has. */
const gdp = fc.integer({ min: 1, max: 500_000_000_000_000 }) as fc.Arbitrary<Money>;

const figures = fc
  .array(fc.record({ population, gdp }), { minLength: 1, maxLength: MEMBER_STATES.length })
  .map((rows): KeyFigures[] => rows.flatMap((row, i) => ({ state: MEMBER_STATES[i] ?? 'AT', ...row })));

const lessThan = (a: Share, b: Share) => a.numerator * b.denominator < b.numerator * a.denominator;
const equal = (a: Share, b: Share) => a.numerator * b.denominator === b.numerator * a.denominator;
const byState = (rows: readonly KeyFigures[]) => new Map(referenceKey(rows).map((row) => [row.state, row.share]));

describe('the reference key, whatever the figures', () => {
  test('the shares add up to exactly 1, as fractions and as printed numbers', () => {
    fc.assert(
      fc.property(figures, (rows) => {
        const shares = referenceKey(rows).map((row) => row.share);
        const sum = shares.reduce(addShares);
        expect(sum.numerator).toBe(sum.denominator);
        expect(asNumbers(shares).reduce((a, b) => a + b, 0)).toBe(1);
      }),
    );
  });

  test('a State that grows in population never gets a smaller share, and no other a larger one', () => {
    fc.assert(
      fc.property(figures, fc.nat({ max: 26 }), population, (rows, at, more) => {
        const grown = rows[at % rows.length];
        if (!grown) return;
        const before = byState(rows);
        const after = byState(rows.map((row) => (row === grown ? { ...row, population: row.population + more } : row)));
        for (const [state, share] of before) {
          const now = after.get(state);
          if (!now) throw new Error(`${state} lost its share`);
          expect(state === grown.state ? lessThan(now, share) : lessThan(share, now)).toBe(false);
        }
      }),
    );
  });

  test('a State whose product grows never gets a smaller share', () => {
    fc.assert(
      fc.property(figures, fc.nat({ max: 26 }), gdp, (rows, at, more) => {
        const grown = rows[at % rows.length];
        if (!grown) return;
        const before = byState(rows).get(grown.state);
        const after = byState(
          rows.map((row) => (row === grown ? { ...row, gdp: (row.gdp + more) as Money } : row)),
        ).get(grown.state);
        if (!before || !after) throw new Error('a share is missing');
        expect(lessThan(after, before)).toBe(false);
      }),
    );
  });

  test('the order of the rows changes no share', () => {
    const shuffled = figures.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const a = byState(rows);
        const b = byState(other);
        for (const [state, share] of a) {
          const same = b.get(state);
          expect(same && equal(share, same)).toBe(true);
        }
      }),
    );
  });
});
