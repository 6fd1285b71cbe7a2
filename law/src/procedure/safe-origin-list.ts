import { type Citation, cite, type Day, day } from '../core/index.ts';

/** A country that the Union designates as safe for its own people, from a day on. */
export interface SafeOriginDesignation {
  /** ISO 3166-1 alpha-2; XK for Kosovo, without prejudice to positions on status. */
  readonly country: string;
  readonly from: Day;
  readonly cite: Citation;
  /** Last day, where it was removed. */
  readonly until?: Day;
  /** The acts that suspend it, first and last day; none so far. Source: APR 63. */
  readonly suspended?: readonly Suspension[];
}

/** A suspension of the whole country, or of parts of its territory or categories of persons only. */
export interface Suspension {
  readonly from: Day;
  readonly until: Day;
  readonly cite: Citation;
  readonly reaches: 'country' | 'part';
}

/** A State with candidate status, which the act designates as well unless a circumstance speaks against it. */
export interface CandidateState {
  readonly country: string;
  readonly since: Day;
  /** The day of the grant is known from general knowledge and was not read in an act. */
  readonly recalled: true;
}

/** Where each answer on the designation of a country stands. */
export const DESIGNATION_PLACES: Readonly<Record<string, Citation>> = {
  'on-the-list-of-the-union': cite('APR 62(1a)'),
  'candidate-state': cite('APR 62(1b)'),
  'candidate-in-armed-conflict': cite('APR 62(1b)(a)'),
  'candidate-under-measures': cite('APR 62(1b)(b)'),
  'candidate-rate-too-high': cite('APR 62(1b)(c)'),
  'designation-suspended': cite('APR 63(1)'),
  'excepted-from-designation': cite('APR 61(5)(b)'),
  'on-the-national-list': cite('APR 64(1)'),
  'removed-and-not-designated-again': cite('APR 64(3)'),
};

const ANNEX = cite('APR Annex II');
const FROM = day('2026-06-12');

/** The list of the Union. Source: APR Annex II, added by SCO-26 1(9). */
export const EU_SAFE_ORIGINS: readonly SafeOriginDesignation[] = ['BD', 'CO', 'EG', 'IN', 'XK', 'MA', 'TN'].map(
  (country) => ({ country, from: FROM, cite: ANNEX }),
);

const candidate = (country: string, since: string): CandidateState => ({ country, since: day(since), recalled: true });

/** States with candidate status. The act names none; the days of the grants are recalled. Source: APR 62(1b). */
export const CANDIDATE_STATES: readonly CandidateState[] = [
  candidate('TR', '1999-12-11'),
  candidate('MK', '2005-12-16'),
  candidate('ME', '2010-12-17'),
  candidate('RS', '2012-03-01'),
  candidate('AL', '2014-06-27'),
  candidate('UA', '2022-06-23'),
  candidate('MD', '2022-06-23'),
  candidate('BA', '2022-12-15'),
  candidate('GE', '2023-12-14'),
];

/** Above this share of protected applicants a candidate State is not designated. Exactly reached, it still is. Source: APR 62(1b)(c). */
export const CANDIDATE_RATE_PERCENT = 20;

/** What a regime knows of safe countries of origin. */
export interface SafeOriginRules {
  readonly cite: Citation;
  readonly list: readonly SafeOriginDesignation[];
  readonly candidates: readonly CandidateState[];
  readonly candidateRatePercent: number;
}

export const SAFE_ORIGINS_2026: SafeOriginRules = {
  cite: cite('APR 61(5)'),
  list: EU_SAFE_ORIGINS,
  candidates: CANDIDATE_STATES,
  candidateRatePercent: CANDIDATE_RATE_PERCENT,
};
