import type { ActKind } from './act.ts';

/** Sector and letters of the CELEX number. Sector 3 is legislation, sector 5 preparatory documents. */
const CELEX: Partial<Record<ActKind, readonly [sector: 3 | 5, letters: string]>> = {
  regulation: [3, 'R'],
  'implementing-regulation': [3, 'R'],
  directive: [3, 'L'],
  decision: [3, 'D'],
  'implementing-decision': [3, 'D'],
  recommendation: [3, 'H'],
  proposal: [5, 'PC'],
  communication: [5, 'DC'],
  'staff-working-document': [5, 'SC'],
};

/** Type of document in an ELI. Preparatory documents have no ELI. */
const ELI: Partial<Record<ActKind, string>> = {
  regulation: 'reg',
  'implementing-regulation': 'reg_impl',
  directive: 'dir',
  decision: 'dec',
  'implementing-decision': 'dec_impl',
  recommendation: 'reco',
};

/**
 * CELEX number of an act: `celexOf('regulation', 2024, 1351)` is `32024R1351`.
 * @throws RangeError for a kind whose CELEX number does not follow from year and number (treaties, guidance).
 */
export function celexOf(kind: ActKind, year: number, number: number): string {
  const parts = CELEX[kind];
  if (!parts)
    throw new RangeError(`The CELEX number of a ${kind} does not follow from ${year}/${number}: write it out.`);
  return `${parts[0]}${year}${parts[1]}${String(number).padStart(4, '0')}`;
}

/** ELI of an act: `http://data.europa.eu/eli/reg/2024/1351/oj`; `undefined` for kinds that have none. */
export function eliOf(kind: ActKind, year: number, number: number): string | undefined {
  const type = ELI[kind];
  return type && `http://data.europa.eu/eli/${type}/${year}/${number}/oj`;
}
