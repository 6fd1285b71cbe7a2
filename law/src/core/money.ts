declare const brand: unique symbol;

/** An amount in whole euro cents. */
export type Money = number & { readonly [brand]: 'EuroCents' };

/** Whole euro cents. @throws RangeError unless a safe integer. */
export function cents(n: number): Money {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is not a whole number of cents.`);
  return n as Money;
}

/** Whole euro. */
export const euro = (n: number): Money => cents(n * 100);

/** The amount in euro, for printing and for export only. */
export const inEuro = (amount: Money): number => amount / 100;

export const addMoney = (a: Money, b: Money): Money => cents(a + b);

/** An amount taken a whole number of times. */
export const timesMoney = (amount: Money, n: number): Money => cents(amount * n);
