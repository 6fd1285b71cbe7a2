import { type Money, roundedUp, timesMoney } from '../core/index.ts';
import { type KeyFigures, referenceKey, type StateShare } from './reference-key.ts';

/** What a State's share comes to in a year. */
export interface FairShare extends StateShare {
  /** Persons, rounded up to the next whole one. */
  readonly places: number;
  /** The same effort in money: the places at their value. `undefined` where the regime sets no value. */
  readonly money: Money | undefined;
}

/**
 * Divides a year's reference number of places by the key. A part of a place counts as a whole one, as the shares of 2026
 * were reported (they come to 21 009 for a reference of 21 000); the law is silent on rounding. The money is the places
 * thus rounded, at the value of a place, as the pledges in money of 2026 show. Source: AMMR 57(3), AMMR 66, AMMR 12(3).
 *
 * @param places reference number of relocations of the year, a whole number of persons.
 * @throws RangeError as {@link referenceKey} does, and when `places` is not a whole number.
 */
export function fairShares(rows: readonly KeyFigures[], places: number, placeValue: Money | undefined): FairShare[] {
  if (!Number.isSafeInteger(places) || places < 0) {
    throw new RangeError(`A reference number of ${places} places cannot be divided; it must be a whole number.`);
  }
  return referenceKey(rows).map(({ state, share }) => {
    const due = roundedUp(share, places);
    return {
      state,
      share,
      places: due,
      money: placeValue === undefined ? undefined : timesMoney(placeValue, due),
    };
  });
}
