import { loneMinor } from '../age/index.ts';
import { type Citation, cite, judgement, no, unknown, yes } from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';
import type { LinkVersion, ThirdCountryLink } from './safe-third-country-links.ts';
import { foundByAuthority, type GroundRule } from './situation.ts';
import { allMet, type Condition, fitsApplicant, forLoneMinor, notAdmitted, noted } from './third-country.ts';

const FACT = 'third_country_assessed';

type Assessed = EventOf<'third_country_assessed'>;

/** A link in three values: there, not there, not known. Transit counts only where protection could be asked on the way. */
const LINK: Readonly<Record<ThirdCountryLink, (assessed: Assessed) => boolean | undefined>> = {
  connection: ({ connection }) => connection,
  transit: ({ transited, could_ask_there: could }) =>
    transited === false || could === false ? false : transited && could,
  agreement: ({ agreement }) => agreement,
};

const MISSING: Readonly<Record<ThirdCountryLink, (assessed: Assessed) => readonly string[]>> = {
  connection: () => [`${FACT}.connection`],
  transit: ({ transited, could_ask_there: could }) => [
    ...(transited === undefined ? [`${FACT}.transited`] : []),
    ...(could === undefined ? [`${FACT}.could_ask_there`] : []),
  ],
  agreement: () => [`${FACT}.agreement`],
};

/**
 * Whether one of the links that count ties the person to the country. Whether a connection makes it reasonable to go
 * there is for a human; transit and agreements are facts. Source: APR 59(5)(b), 59(6); STC-26 1(1).
 */
export function linked(facts: Facts, assessed: Assessed, version: LinkVersion): Condition {
  const minor = loneMinor.decide({ facts, on: facts.on });
  const alone = minor.holds === 'yes' ? minor.value : undefined;
  const counting = version.links.filter((link) => alone === false || !version.notForLoneMinors.includes(link));
  // Somebody who may be a child alone: a link that is closed to one cannot carry the answer.
  const open = version.links.filter((link) => !counting.includes(link) && alone === undefined);
  if (counting.some((link) => LINK[link](assessed) === true)) return undefined;
  if (open.some((link) => LINK[link](assessed) === true))
    return minor.holds === 'unknown' ? minor : unknown('person.born');
  const missing = counting
    .filter((link) => LINK[link](assessed) === undefined && link !== 'connection')
    .flatMap((link) => MISSING[link](assessed));
  if (missing.length > 0) return unknown(...missing);
  if (assessed.connection === undefined) return judgement('reasonable-connection', 'determining-authority', [FACT]);
  return no('no-link-to-third-country', [FACT]);
}

/** What the safety of the country rests on: a list with its exceptions, an agreement of the Union, or this case. */
function safety({ basis, safe, excepted }: Assessed): Condition {
  if (basis === undefined) return unknown(`${FACT}.basis`);
  // Under an agreement of the Union that protects those admitted, the conditions may be presumed (APR 59(7)).
  if (basis === 'union_agreement' && safe !== false) return undefined;
  if (basis === 'union_list' || basis === 'national_list') {
    if (excepted === true) return no('excepted-from-the-list', [`${FACT}.excepted`]);
    if (excepted === undefined) return unknown(`${FACT}.excepted`);
    return safe === false ? no('third-country-not-safe', [`${FACT}.safe`]) : undefined;
  }
  return noted(safe, `${FACT}.safe`, 'third-country-not-safe');
}

/** Where the conditions of a safe third country stand. */
export const SAFE_THIRD_COUNTRY_PLACES: Readonly<Record<string, Citation>> = {
  'third-country-not-safe': cite('APR 59(1)'),
  'excepted-from-the-list': cite('APR 59(2)'),
  'third-country-does-not-fit': cite('APR 59(5)(a)'),
  'third-country-fits-applicant': cite('APR 59(5)(a)'),
  'no-link-to-third-country': cite('APR 59(5)(b)'),
  'reasonable-connection': cite('APR 59(5)(b)'),
  'third-country-against-best-interests': cite('APR 59(6)'),
  'third-country-best-interests': cite('APR 59(6)'),
  'no-assurance-for-the-child': cite('APR 59(6)'),
  'third-country-does-not-admit': cite('APR 59(9)'),
};

/** On what the safety of a third country can rest. Source: APR 59(4), 59(7). */
export const SAFETY_RESTS_ON: Readonly<
  Record<NonNullable<Assessed['basis']>, { readonly says: string; readonly cite: Citation }>
> = {
  union_list: { says: 'designated-as-safe-third-country', cite: cite('APR 59(4)(a)') },
  national_list: { says: 'designated-as-safe-third-country', cite: cite('APR 59(4)(a)') },
  this_case: { says: 'safe-third-country-for-this-person', cite: cite('APR 59(4)(b)') },
  union_agreement: { says: 'safety-presumed-under-agreement', cite: cite('APR 59(7)') },
};

/** A country outside the Union where protection can be asked and received, with a link to the person. Source: APR 38(1)(b), 59. */
export const safeThirdCountry: GroundRule = {
  id: 'safe-third-country',
  ground: 'safe_third_country',
  power: 'may',
  cite: cite('APR 38(1)(b)'),
  places: SAFE_THIRD_COUNTRY_PLACES,
  restsOn({ facts }) {
    const basis = facts.last(FACT)?.basis;
    return basis && { ...SAFETY_RESTS_ON[basis], facts: [`${FACT}.basis`] };
  },
  asks: [FACT, 'third_country_answered', 'inadmissibility_ground_found'],
  decide({ facts, links }) {
    const assessed = facts.last(FACT);
    if (!assessed)
      return foundByAuthority(facts, 'safe_third_country')
        ? yes('safe_third_country', 'safe-third-country', ['inadmissibility_ground_found'])
        : no('no-third-country-on-file');
    return allMet(
      [
        safety(assessed),
        fitsApplicant(assessed),
        linked(facts, assessed, links),
        forLoneMinor(facts, assessed),
        notAdmitted(facts, assessed),
      ],
      'safe_third_country',
      'safe-third-country',
      [FACT],
    );
  },
};
