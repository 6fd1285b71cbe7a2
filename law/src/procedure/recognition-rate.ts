import { type Citation, cite, judgement, no, type Outcome, unknown, yes } from '../core/index.ts';
import type { Facts } from '../file/index.ts';

/** A yearly Union-wide recognition rate, as counts or as bounds between which it lies. */
export interface RecognitionRate {
  readonly country: string;
  readonly year: number;
  /** Lowest and highest value, from 0 to 1; the same where the counts are known. */
  readonly low: number;
  readonly high: number;
  readonly source: string;
  /** Decisions that protect, and all decisions, where they are known. */
  readonly counts?: { readonly protection: number; readonly total: number };
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

/** Published counts are rounded to this many, so that each can be off by half of it. */
const ROUNDED_TO = 5;

/** The country by which the rate is looked up: of nationality; for a stateless person of former residence. */
export function countryOfRate({ person }: Facts): Outcome<string> {
  if (person.nationality === undefined) return unknown('person.nationality');
  // The protection of another country whose citizen one is, is weighed in the examination (APR 34(2)(f)).
  if (person.other_nationalities?.some((other) => other !== person.nationality))
    return judgement('several-nationalities', 'determining-authority', ['person.other_nationalities']);
  if (person.nationality !== 'STATELESS') return yes(person.nationality, 'nationality', ['person.nationality']);
  return person.former_residence === undefined
    ? unknown('person.former_residence')
    : yes(person.former_residence, 'former-residence', ['person.former_residence']);
}

/** The rate of a country: as noted in the file, or else as looked up; `undefined` where neither has one. */
export function rateOf(facts: Facts, country: string, find: FindRate, year: number): RecognitionRate | undefined {
  const noted = facts.of('recognition_rate_noted').findLast((rate) => rate.country === country);
  if (!noted) return find(country, year);
  const { protection, total } = noted;
  const share = protection / total;
  const counts = { protection, total };
  return { country, year: noted.year, low: share, high: share, source: noted.source ?? 'file', counts };
}

/** Whether the share is at most so many of a hundred: on counts where there are any, never on a rounded rate. */
function isAtMost({ low, high, counts }: RecognitionRate, percent: number): boolean | undefined {
  if (counts) return counts.protection * 100 <= percent * counts.total;
  const limit = percent / 100;
  if (high <= limit) return true;
  return low > limit ? false : undefined;
}

/** Whether the answer could be another one if the published counts were not rounded. A warning, never an answer. */
export function hangsOnRounding({ counts }: RecognitionRate, percent: number): boolean {
  if (!counts) return false;
  const off = ROUNDED_TO / 2;
  const least = Math.max(0, counts.protection - off) / (counts.total + off);
  const most = (counts.protection + off) / Math.max(off, counts.total - off);
  const limit = percent / 100;
  return least <= limit && most > limit;
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
): Outcome<RecognitionRate> {
  const country = countryOfRate(facts);
  if (country.holds !== 'yes') return country as Outcome<RecognitionRate>;
  if (facts.of('country_situation_changed').some((change) => change.country === country.value)) {
    return no('country-situation-changed', ['country_situation_changed']);
  }
  if (facts.first('rate_not_representative')) return no('rate-not-representative', ['rate_not_representative']);
  const rate = rateOf(facts, country.value, find, year);
  const atMost = rate && isAtMost(rate, threshold.percent);
  if (!rate || atMost === undefined) return unknown('recognition_rate_noted');
  const seen = rate.counts ? ['recognition_rate_noted', ...country.facts] : country.facts;
  return atMost ? yes(rate, 'rate-at-or-below-threshold', seen) : no('rate-above-threshold', seen);
}
