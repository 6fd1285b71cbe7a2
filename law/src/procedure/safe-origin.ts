import { judgement, no, type Outcome, unknown, yes } from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';
import { countryOfRate, type FindRate, rateOf } from './recognition-rate.ts';
import type { SafeOriginRules } from './safe-origin-list.ts';
import { mayRedesignate, type Redesignation } from './suspension-of-designation.ts';

type Circumstance = EventOf<'candidate_circumstance_notified'>['circumstance'];

const NOTICE = 'candidate_circumstance_notified';
const ASSESSED = 'safe_origin_assessed';

/** What the Commission said last of a circumstance against a candidate State; nothing said means that it does not apply. */
const noticed = (facts: Facts, country: string, circumstance: Circumstance): boolean | undefined =>
  facts.of(NOTICE).findLast((n) => n.country === country && n.circumstance === circumstance)?.applies;

/** A candidate State counts as safe unless there is war, measures of the Union, or too many of its people are protected. Source: APR 62(1b). */
function candidate(facts: Facts, country: string, find: FindRate, year: number, percent: number): Outcome<boolean> {
  if (noticed(facts, country, 'armed_conflict')) return no('candidate-in-armed-conflict', [NOTICE]);
  if (noticed(facts, country, 'restrictive_measures')) return no('candidate-under-measures', [NOTICE]);
  const above = noticed(facts, country, 'rate_above_threshold');
  if (above !== undefined)
    return above ? no('candidate-rate-too-high', [NOTICE]) : yes(true, 'candidate-state', [NOTICE]);
  const rate = rateOf(facts, country, find, year);
  if (!rate) return unknown('recognition_rate_noted');
  const limit = percent / 100;
  if (rate.low > limit) return no('candidate-rate-too-high', ['recognition_rate_noted']);
  return rate.high <= limit
    ? yes(true, 'candidate-state', ['recognition_rate_noted'])
    : unknown('recognition_rate_noted');
}

/** Whether a country is designated as safe for its own people on the day of the facts. Source: APR 62, 64. */
export function designated(
  facts: Facts,
  country: string,
  { rules, find, year, national = [], redesignations = [] }: SafeOriginInput,
): Outcome<boolean> {
  const { on } = facts;
  const listed = rules.list.find(
    (d) => d.country === country && d.from <= on && (d.until === undefined || on <= d.until),
  );
  const excepted = facts.of(ASSESSED).findLast((a) => a.country === country)?.excepted;
  if (excepted === true) return no('excepted-from-designation', [`${ASSESSED}.excepted`]);
  const suspensions = listed?.suspended?.filter((s) => s.from <= on && on <= s.until) ?? [];
  // While the designation of the Union is suspended, in whole or in part, no State may list the country (APR 64(2)).
  if (suspensions.some(({ reaches }) => reaches === 'country')) return no('designation-suspended');
  if (suspensions.length > 0 && excepted === undefined) return unknown(`${ASSESSED}.excepted`);
  if (listed) return yes(true, 'on-the-list-of-the-union', ['person.nationality']);
  if (national.includes(country)) {
    const removed = rules.list.findLast((d) => d.country === country && d.until !== undefined && d.until < on)?.until;
    const notice = redesignations.findLast((r) => r.country === country);
    return removed === undefined || mayRedesignate(removed, notice, on)
      ? yes(true, 'on-the-national-list', ['person.nationality'])
      : no('removed-and-not-designated-again', ['person.nationality']);
  }
  return rules.candidates.some((c) => c.country === country && c.since <= on)
    ? candidate(facts, country, find, year, rules.candidateRatePercent)
    : no('country-not-designated', ['person.nationality']);
}

export interface SafeOriginInput {
  readonly rules: SafeOriginRules;
  readonly find: FindRate;
  readonly year: number;
  /** Countries that the State designates itself. Source: APR 64(1). */
  readonly national?: readonly string[];
  /** What it told the Commission of countries that the Union had removed from its list. Source: APR 64(3). */
  readonly redesignations?: readonly Redesignation[];
}

/**
 * Whether the country of origin counts as safe for this person: designated, and nothing that the person says speaks
 * against it, which a human weighs. Source: APR 61(5).
 */
export function safeOrigin(facts: Facts, input: SafeOriginInput): Outcome<boolean> {
  const country = countryOfRate(facts);
  if (country.holds !== 'yes') return country;
  const safe = designated(facts, country.value, input);
  if (safe.holds !== 'yes') return safe;
  const assessed = facts.of(ASSESSED).findLast((a) => a.country === country.value);
  if (!assessed) return judgement('safe-origin-fits-applicant', 'determining-authority', safe.facts);
  return assessed.fits_applicant
    ? yes(true, safe.says, [...safe.facts, ASSESSED])
    : no('safe-origin-does-not-fit', [ASSESSED]);
}
