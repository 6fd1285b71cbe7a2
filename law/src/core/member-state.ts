/**
 * The States that apply the rules on responsibility: the 27 Member States, and Iceland, Liechtenstein, Norway and
 * Switzerland through their agreements (AMMR recitals 92 to 94). ISO 3166-1 alpha-2, so Greece is GR.
 */
export const MEMBER_STATES = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;

export const ASSOCIATED_STATES = ['CH', 'IS', 'LI', 'NO'] as const;

/** A State that applies the rules on responsibility, by its ISO 3166-1 alpha-2 code. */
export type MemberState = (typeof MEMBER_STATES)[number] | (typeof ASSOCIATED_STATES)[number];

/** One of the 27 States of the Union, by its ISO 3166-1 alpha-2 code. */
export type UnionState = (typeof MEMBER_STATES)[number];

const ALL: ReadonlySet<string> = new Set([...MEMBER_STATES, ...ASSOCIATED_STATES]);
const UNION: ReadonlySet<string> = new Set(MEMBER_STATES);

export const isMemberState = (code: string): code is MemberState => ALL.has(code);
export const isUnionState = (code: string): code is UnionState => UNION.has(code);

/** Codes that people write for a State although ISO 3166-1 has another one. */
export const STATE_CODE_MENDS: Readonly<Record<string, MemberState>> = Object.freeze({ EL: 'GR' });

/** Where a State stands outside a part of the law. Dated, because opt-ins and agreements change it. */
export interface Participation {
  readonly state: MemberState;
  /** What the State is not bound by. */
  readonly outside: 'solidarity';
  readonly cite: string;
}

/** States not bound by Part IV of the AMMR, so that they have no share and stand outside the key. */
export const OUTSIDE_SOLIDARITY: readonly Participation[] = [
  { state: 'DK', outside: 'solidarity', cite: 'AMMR recital 90' },
];
