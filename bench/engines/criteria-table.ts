import type { FlatFact } from './flat-facts.ts';

/** What a row asks of one fact: a value, one of several, or a bound that a missing number does not keep. */
export type Cell =
  | null
  | boolean
  | string
  | readonly (null | boolean | string)[]
  | 'known'
  | { readonly below: number }
  | { readonly atMost: number }
  | { readonly atLeast: number };

/** One row of a decision table: the first whose facts all fit gives the answer. */
export interface Row {
  readonly when: Readonly<Partial<Record<FlatFact, Cell>>>;
  /** The fact that holds the State, or what is answered in its stead. */
  readonly gives: { readonly state: FlatFact } | { readonly open: string };
}

type When = Row['when'];

const PARENTAL = ['parent', 'responsible_adult'];
const CLOSE_BUT_PARENTS = ['sibling', 'spouse', 'partner', 'child'];
const WIDER = ['grandparent', 'aunt_or_uncle'];
const YES_OR_OPEN = [true, null];
const NO_OR_OPEN = [false, null];

const state = (fact: FlatFact, when: When): Row => ({ when, gives: { state: fact } });
const unknown = (name: string, when: When): Row => ({ when, gives: { open: `unknown ${name}` } });
const judgement = (when: When): Row => ({ when, gives: { open: 'judgement' } });

/** Who is noted as a minor alone is taken at that word where no date of birth is known. */
const LONE: When = { unaccompanied: true, minor: YES_OR_OPEN };
const NOT_AGAINST: When = { relativeBest: ['for', null] };
/** The ways in which the relative of a child alone is family in the narrow sense. */
const CLOSE: readonly When[] = [
  { relation: CLOSE_BUT_PARENTS },
  { relation: PARENTAL, married: NO_OR_OPEN },
  { relation: PARENTAL, married: true, spouseHere: false },
].map((way) => ({ ...LONE, ...NOT_AGAINST, ...way }));
const FAR: When = { ...LONE, ...NOT_AGAINST, relation: WIDER, relativeElsewhere: true };
const FAR_AND_ABLE: When = { ...FAR, relativePresent: true, relativeCanCare: true };
const CLOSE_AND_HERE = CLOSE.map((way): When => ({ ...way, relativePresent: true }));

/** The rows of a child alone. `found`: joining the family must first be found to serve the child (D3 8). */
function loneMinor(found: boolean): Row[] {
  const several = [...CLOSE_AND_HERE, FAR_AND_ABLE].map(
    (way): When => ({ ...way, secondIn: 'known', secondApart: true }),
  );
  const joining = (ways: readonly When[], where: 'relative' | 'second'): Row[] => {
    const [target, against, favours] =
      where === 'relative'
        ? (['relativeIn', 'againstRelative', 'favoursRelative'] as const)
        : (['secondIn', 'againstSecond', 'favoursSecond'] as const);
    if (!found) return ways.map((way) => state(target, way));
    return ways.flatMap((way) => [
      ...(where === 'relative' ? [state(target, { ...way, relativeBest: 'for' })] : []),
      state(target, { ...way, [against]: false, [favours]: true }),
      judgement({ ...way, [against]: false }),
    ]);
  };
  return [
    unknown('person.unaccompanied', { unaccompanied: null, minor: true, accompaniedBy: null }),
    unknown('person.spouse_legally_present', { ...LONE, married: true, spouseHere: null, relation: PARENTAL }),
    ...CLOSE.map((way) => unknown('family_member[0].legally_present', { ...way, relativePresent: null })),
    unknown('family_member[0].legally_present', { ...FAR, relativePresent: null, relativeCanCare: YES_OR_OPEN }),
    unknown('family_member[0].can_care', { ...FAR, relativePresent: true, relativeCanCare: null }),
    ...several.flatMap((way) => [
      state('favours', { ...way, favoursRelative: true }),
      state('favours', { ...way, favoursSecond: true }),
      judgement(way),
    ]),
    ...joining(CLOSE_AND_HERE, 'relative'),
    ...joining([{ ...LONE, secondIn: 'known' }], 'second'),
    ...joining([FAR_AND_ABLE], 'relative'),
    judgement({ ...LONE, againstHere: true }),
    state('here', LONE),
  ];
}

function dependency(grounds: readonly string[], ties: readonly string[]): Row[] {
  const bond: When = {
    dependsFor: grounds,
    dependsTies: [...ties, null],
    dependsResident: YES_OR_OPEN,
    dependsCare: YES_OR_OPEN,
    dependsDesire: YES_OR_OPEN,
  };
  return [
    unknown('dependency.ties', { ...bond, dependsTies: null }),
    unknown('dependency.legally_resident', { ...bond, dependsResident: null }),
    unknown('dependency.able_to_care', { ...bond, dependsCare: null }),
    unknown('dependency.written_desire', { ...bond, dependsDesire: null }),
    state('here', { ...bond, cannotTravel: true }),
    state('dependsIn', bond),
  ];
}

const IS_FAMILY: readonly When[] = [
  { relation: ['spouse', 'partner'] },
  { relation: 'child', relativeMinor: true },
  { relation: PARENTAL, married: NO_OR_OPEN, minor: true },
];
const MAY_BE_FAMILY: readonly (readonly [name: string, when: When])[] = [
  ['family_member[0].minor', { relation: 'child', relativeMinor: null }],
  ['person.born', { relation: PARENTAL, married: NO_OR_OPEN, minor: null }],
];

interface Family {
  readonly standings: readonly string[];
  readonly formed: 'before-arrival' | 'in-origin' | 'any-time';
  readonly bornLater?: true;
}

/** The ways in which a family came to be early enough, must be asked about, or is for a human to judge. */
function early({ formed, bornLater }: Family): { counts: When[]; open: When[]; judged: When[] } {
  if (formed === 'any-time') return { counts: [{}], open: [], judged: [] };
  const late: When = bornLater ? { bornLater: false } : {};
  const born: When[] = bornLater ? [{ bornLater: true }] : [];
  return formed === 'in-origin'
    ? { counts: [{ formed: 'origin' }], open: [{ formed: null }], judged: [] }
    : {
        counts: [{ formed: ['origin', 'transit'] }, ...born],
        open: [{ ...late, formed: null }],
        judged: [{ ...late, formed: 'after_one_arrived' }],
      };
}

function family(kind: Family): Row[] {
  const alive: When = kind.standings.includes('applicant') ? { relativeDecided: false } : {};
  const standing: When = { relativeStatus: kind.standings };
  const { counts, open, judged } = early(kind);
  return [
    ...[...IS_FAMILY, ...MAY_BE_FAMILY.map(([, when]) => when)].map((when) =>
      unknown('family_member[0].status', { ...when, relativeStatus: null }),
    ),
    ...MAY_BE_FAMILY.map(([name, when]) => unknown(name, { ...when, ...standing })),
    ...IS_FAMILY.flatMap((is): Row[] => {
      const could: When = { ...is, ...standing, ...alive, ...NOT_AGAINST };
      return [
        ...open.map((way) => unknown('family_member[0].formed', { ...could, ...way, desire: YES_OR_OPEN })),
        ...[...counts, ...judged].map((way) =>
          unknown('family_member[0].written_desire', { ...could, ...way, desire: null }),
        ),
        ...judged.map((way) => judgement({ ...could, ...way, desire: true })),
        ...counts.map((way) => state('relativeIn', { ...could, ...way, desire: true })),
      ];
    }),
  ];
}

const accompanied: readonly Row[] = [
  state('accompaniedBy', { accompaniedBy: 'known', minor: YES_OR_OPEN, accompaniedAgainst: false }),
];
const validPapers: readonly Row[] = [state('permitIn', { permitValid: true }), state('visaOf', { visaValid: true })];

function diploma(within: number): Row[] {
  const counts: When = {
    diplomaAge: { below: within },
    diplomaDistance: false,
    diplomaYear: YES_OR_OPEN,
    diplomaRecognised: YES_OR_OPEN,
    diplomaLevel: YES_OR_OPEN,
  };
  return [
    unknown('diploma_awarded.academic_year', { ...counts, diplomaYear: null, diplomaStudy: { below: 12 } }),
    unknown('diploma_awarded.recognised', { ...counts, diplomaRecognised: null }),
    unknown('diploma_awarded.isced_2_or_higher', { ...counts, diplomaLevel: null }),
    state('diplomaIn', counts),
  ];
}

const visaFree: readonly Row[] = [
  state('visaFreeInto', { visaFreeIntoHere: true }),
  unknown('visa_free_entry.waived_in', { visaFreeInto: 'known', visaFreeHere: null }),
  state('here', { visaFreeHere: true }),
  state('visaFreeInto', { visaFreeHere: false }),
];
const transit = state('here', { transit: true });
const otherwise = state('here', {});

/** The criteria of the 2024 law as one table, first row first. */
const PACT: readonly Row[] = [
  state('threatIn', { threatIn: 'known' }),
  ...accompanied,
  ...loneMinor(false),
  ...dependency(
    ['pregnancy', 'new_born', 'serious_illness', 'severe_disability', 'severe_trauma', 'old_age'],
    ['origin', 'before_arrival'],
  ),
  ...family({
    standings: ['beneficiary', 'long_term_resident', 'national_long_term_permit'],
    formed: 'before-arrival',
    bornLater: true,
  }),
  ...family({ standings: ['citizen_former_beneficiary'], formed: 'before-arrival', bornLater: true }),
  ...family({ standings: ['applicant'], formed: 'before-arrival' }),
  ...validPapers,
  state('permitIn', { permitEnded: { below: 36 } }),
  state('visaOf', { visaEnded: { below: 18 } }),
  ...diploma(72),
  ...visaFree,
  transit,
  state('relocatedTo', { relocatedTo: 'known' }),
  state('arrivalIn', { arrival: 'rescue', arrivalMonths: { atMost: 12 } }),
  state('arrivalIn', { arrival: 'entry', arrivalMonths: { atMost: 20 } }),
  otherwise,
];

const PERMIT_ENDED: When = { permitEnded: { atLeast: 0 }, permitLeft: false };
const VISA_ENDED: When = { visaEnded: { atLeast: 0 }, visaLeft: false };

/** Chapter III of Dublin III as one table. */
const DUBLIN: readonly Row[] = [
  ...accompanied,
  ...loneMinor(true),
  ...dependency(['pregnancy', 'new_born', 'serious_illness', 'severe_disability', 'old_age'], ['origin']),
  ...family({ standings: ['beneficiary'], formed: 'any-time' }),
  ...family({ standings: ['applicant'], formed: 'in-origin' }),
  ...validPapers,
  unknown('residence_document_issued.used_for_entry', { ...PERMIT_ENDED, permitUsed: null }),
  unknown('visa_issued.used_for_entry', { ...VISA_ENDED, visaUsed: null }),
  state('permitIn', { ...PERMIT_ENDED, permitUsed: true, permitEnded: { below: 24 } }),
  state('visaOf', { ...VISA_ENDED, visaUsed: true, visaEnded: { below: 6 } }),
  state('here', { ...PERMIT_ENDED, permitUsed: true }),
  state('here', { ...VISA_ENDED, visaUsed: true }),
  state('arrivalIn', { arrivalMonths: { atMost: 12 } }),
  state('stayIn', { stayMonths: { atLeast: 5 }, lawfulOnly: false }),
  ...visaFree,
  transit,
  otherwise,
];

/** The tables by regime. */
export const TABLES = { 'pact-2024': PACT, 'dublin-iii': DUBLIN } as const;
