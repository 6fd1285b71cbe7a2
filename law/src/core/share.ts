/** An exact fraction of a whole, so that shares of one whole add up to exactly 1. Always 0 ≤ share ≤ 1. */
export interface Share {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @throws RangeError unless 0 ≤ numerator/denominator ≤ 1. */
export function share(numerator: bigint, denominator: bigint): Share {
  if (denominator <= 0n || numerator < 0n || numerator > denominator) {
    throw new RangeError(`${numerator}/${denominator} is not a share between 0 and 1.`);
  }
  return Object.freeze({ numerator, denominator });
}

export function addShares(a: Share, b: Share): Share {
  if (a.denominator === b.denominator) return share(a.numerator + b.numerator, a.denominator);
  return share(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Share of a whole number of units, rounded up to the next whole unit. */
export const roundedUp = (of: Share, units: number): number =>
  Number((of.numerator * BigInt(units) + of.denominator - 1n) / of.denominator);

/** Unit in which shares are printed: fine enough to be as exact as a double, coarse enough that sums stay exact. */
const PRINTED_PARTS = 2n ** 48n;

/**
 * The shares of one whole as numbers for printing. Each is the exact share to within 2⁻⁴⁸, and they add up to exactly
 * 1 also when a reader adds them as floating-point numbers (largest remainders get the parts left over).
 */
export function asNumbers(shares: readonly Share[]): number[] {
  const rows = shares.map((s, index) => {
    const scaled = s.numerator * PRINTED_PARTS;
    return { index, parts: scaled / s.denominator, rest: Number(scaled % s.denominator) / Number(s.denominator) };
  });
  let missing = Number(PRINTED_PARTS - rows.reduce((sum, row) => sum + row.parts, 0n));
  for (const row of [...rows].sort((a, b) => b.rest - a.rest)) {
    if (missing <= 0) break;
    row.parts += 1n;
    missing -= 1;
  }
  return rows.map((row) => Number(row.parts) / Number(PRINTED_PARTS));
}
