import { type Citation, cite, no, type Outcome, unknown, yes } from '../core/index.ts';
import type { Facts } from '../file/index.ts';

/** A yearly Union-wide recognition rate, as counts or as bounds between which it lies. */
export interface RecognitionRate {
  readonly country: string;
  readonly year: number;
  /** Lowest and highest value, from 0 to 1; the same where the counts are known. */
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

/** Where a rate is looked up when the file does not hold one. */
export type FindRate = (country: string, yearOfDecision: number) => RecognitionRate | undefined;

/** The threshold of the 20 % rule. Reached exactly, it applies. */
export interface RateThreshold {
  readonly cite: Citation;
  /** At most this many of a hundred decisions. */
  readonly percent: number;
}

export const TWENTY_PERCENT: RateThreshold = { cite: cite('APR 42(1)(j)'), percent: 20 };

/** The country by which the rate is looked up: of nationality; for a stateless person of former residence. */
export function countryOfRate({ person }: Facts): Outcome<string> {
  if (person.nationality === undefined) return unknown('person.nationality');
  if (person.nationality !== 'STATELESS') return yes(person.nationality, 'nationality', ['person.nationality']);
  return person.former_residence === undefined
    ? unknown('person.former_residence')
    : yes(person.former_residence, 'former-residence', ['person.former_residence']);
}

/**
 * Whether the recognition rate makes the procedure accelerated, and at the border mandatory. Compared on counts, never on
 * a rounded rate; a significant change in the country, or a category for which the rate does not stand, turns it off.
 * Source: APR 42(1)(j).
 */
export function lowRecognitionRate(
  facts: Facts,
  find: FindRate,
  year: number,
  threshold: RateThreshold,
): Outcome<boolean> {
  const country = countryOfRate(facts);
  if (country.holds !== 'yes') return country;
  if (facts.of('country_situation_changed').some((change) => change.country === country.value)) {
    return no('country-situation-changed', ['country_situation_changed']);
  }
  if (facts.first('rate_not_representative')) return no('rate-not-representative', ['rate_not_representative']);
  const noted = facts.of('recognition_rate_noted').findLast((rate) => rate.country === country.value);
  if (noted) {
    return noted.protection * 100 <= threshold.percent * noted.total
      ? yes(true, 'rate-at-or-below-threshold', ['recognition_rate_noted', ...country.facts])
      : no('rate-above-threshold', ['recognition_rate_noted', ...country.facts]);
  }
  const found = find(country.value, year);
  const limit = threshold.percent / 100;
  if (!found || (found.low <= limit && found.high > limit)) return unknown('recognition_rate_noted');
  return found.high <= limit
    ? yes(true, 'rate-at-or-below-threshold', country.facts)
    : no('rate-above-threshold', country.facts);
}
