import { type Citation, cite, no, yes } from '../core/index.ts';
import { foundByAuthority, type GroundRule } from './situation.ts';
import { allMet, fitsApplicant, forLoneMinor, notAdmitted, noted } from './third-country.ts';

const FACT = 'first_country_assessed';

/** Where the conditions of a first country of asylum stand. */
export const FIRST_COUNTRY_PLACES: Readonly<Record<string, Citation>> = {
  'no-effective-protection-there': cite('APR 58(1)(a)'),
  'third-country-not-safe': cite('APR 58(1)(b)'),
  'third-country-does-not-fit': cite('APR 58(2)'),
  'third-country-fits-applicant': cite('APR 58(2)'),
  'third-country-against-best-interests': cite('APR 58(3)'),
  'third-country-best-interests': cite('APR 58(3)'),
  'no-assurance-for-the-child': cite('APR 58(3)'),
  'third-country-does-not-admit': cite('APR 58(5)'),
  'third-country-does-not-reply': cite('APR 58(5)'),
};

/** A country outside the Union where the person had effective protection and still has it. Source: APR 38(1)(a), 57, 58. */
export const firstCountryOfAsylum: GroundRule = {
  id: 'first-country-of-asylum',
  ground: 'first_country_of_asylum',
  power: 'may',
  cite: cite('APR 38(1)(a)'),
  places: FIRST_COUNTRY_PLACES,
  asks: [FACT, 'third_country_asked', 'third_country_answered', 'inadmissibility_ground_found'],
  decide({ facts }) {
    const assessed = facts.last(FACT);
    if (!assessed)
      return foundByAuthority(facts, 'first_country_of_asylum')
        ? yes('first_country_of_asylum', 'first-country-of-asylum', ['inadmissibility_ground_found'])
        : no('no-first-country-on-file');
    return allMet(
      [
        noted(assessed.protection_enjoyed, `${FACT}.protection_enjoyed`, 'no-effective-protection-there'),
        noted(assessed.safe, `${FACT}.safe`, 'third-country-not-safe'),
        fitsApplicant(assessed),
        forLoneMinor(facts, assessed),
        notAdmitted(facts, assessed),
      ],
      'first_country_of_asylum',
      'first-country-of-asylum',
      [FACT],
    );
  },
};
