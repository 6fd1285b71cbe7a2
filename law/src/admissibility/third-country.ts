import { loneMinor } from '../age/index.ts';
import { judgement, no, type Outcome, unknown, yes } from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';

type Assessed = EventOf<'first_country_assessed'> | EventOf<'third_country_assessed'>;

/** The conditions that both concepts share, in the order in which they fail. The first that is not met answers. */
export type Condition = Outcome<boolean> | undefined;

/** A condition noted as a fact: missing gives unknown, false gives no with this sentence. */
export const noted = (value: boolean | undefined, fact: string, says: string): Condition =>
  value === undefined ? unknown(fact) : value ? undefined : no(says, [fact]);

/** The country took a refusal or silence past the day set: the application goes on here. Source: APR 58(5), 59(9). */
export function notAdmitted(facts: Facts, { country, type, clearly_not_admitted: clearly }: Assessed): Condition {
  const answer = facts.of('third_country_answered').findLast((a) => a.country === country);
  if (answer && !answer.admits) return no('third-country-does-not-admit', ['third_country_answered']);
  if (answer) return undefined;
  // Silence past the day set opens the procedure for a first country of asylum; for a safe third country, a refusal does.
  const asked = facts.of('third_country_asked').findLast((a) => a.country === country);
  if (type === 'first_country_assessed' && asked?.reply_by !== undefined && asked.reply_by < facts.on)
    return no('third-country-does-not-reply', ['third_country_asked']);
  return clearly === true ? no('clearly-not-admitted', [`${type}.clearly_not_admitted`]) : undefined;
}

/** A third country that was looked at refused, or a first country of asylum let the day set pass. Source: APR 58(5), 59(9). */
export const refusedByThirdCountry = (facts: Facts): boolean =>
  [facts.last('first_country_assessed'), facts.last('third_country_assessed')].some((assessed) => {
    const condition = assessed && notAdmitted(facts, { ...assessed, clearly_not_admitted: false } as Assessed);
    return condition?.holds === 'no';
  });

/** The person may always show that the concept does not fit: a human hears and weighs that. Source: APR 58(2), 59(5)(a). */
export function fitsApplicant({ type, fits_applicant: fits }: Assessed): Condition {
  if (fits === undefined) return judgement('third-country-fits-applicant', 'determining-authority', [type]);
  return fits ? undefined : no('third-country-does-not-fit', [`${type}.fits_applicant`]);
}

/** For a child alone: in its best interests, and the country has promised first to take charge. Source: APR 58(3), 59(6). */
export function forLoneMinor(facts: Facts, { type, best_interests: interests, assurance }: Assessed): Condition {
  const alone = loneMinor.decide({ facts, on: facts.on });
  if (alone.holds !== 'yes') return alone;
  if (!alone.value) return undefined;
  if (interests === 'against') return no('third-country-against-best-interests', [`${type}.best_interests`]);
  if (interests === undefined) return judgement('third-country-best-interests', 'determining-authority', [type]);
  return noted(assurance, `${type}.assurance`, 'no-assurance-for-the-child');
}

/**
 * All conditions together: one that fails answers no whatever else is missing; then a missing fact; then the question
 * for a human; and yes when all are met.
 */
export function allMet<T>(
  conditions: readonly Condition[],
  value: T,
  says: string,
  facts: readonly string[],
): Outcome<T> {
  const open = conditions.filter((c): c is Outcome<boolean> => c !== undefined);
  const failed = open.find((c) => c.holds === 'no');
  if (failed) return failed as Outcome<T>;
  const missing = open.flatMap((c) => (c.holds === 'unknown' ? c.missing : []));
  if (missing.length > 0) return unknown(...missing);
  return (open.find((c) => c.holds === 'judgement') as Outcome<T> | undefined) ?? yes(value, says, facts);
}
