import { resolveCitation } from '../acts/index.ts';
import { type Citation, cite, type Finding, type Reason } from '../core/index.ts';

/** Where rules written for the 2024 acts stand under other rules, by the longest beginning of the citation that fits. */
export type Counterparts = Readonly<Record<string, Citation>>;

/** What the directives said before the 2024 acts. Source: APD, RD. */
export const underDirectives: Counterparts = {
  'APR 21': cite('APD 24(3)'),
  'APR 26': cite('APD 6(1)'),
  'APR 34(5)': cite('APD 31(7)'),
  'APR 37': cite('RD 6(6)'),
  'APR 39(1)(a)': cite('D3 18(1)'),
  'APR 39(1)(b)': cite('APD 33(2)'),
  'APR 39(1)(c)': cite('APD 28(1)'),
  'APR 40': cite('APD 27(1)'),
  'APR 41': cite('APD 28(1)'),
  'APR 42': cite('APD 31(8)'),
  'APR 43': cite('APD 43(1)'),
  'APR 44': cite('APD 43(1)'),
  'APR 45': cite('APD 43(1)'),
  'APR 53(1)': cite('APD 25(6)'),
  'APR 53(2)': cite('APD 24(3)'),
  'APR 55': cite('APD 40'),
  'AMMR 44': cite('D3 28(2)'),
  'RCD 3(1)': cite('RCD13 3(1)'),
  'RCD 10': cite('RCD13 8(3)'),
  'RCD 19': cite('RCD13 17(1)'),
  'RCD 23': cite('RCD13 20'),
};

/** What the amended proposal of 2020 said itself; the rest stood in the proposal that it amended. Source: COM(2020)611. */
export const underProposal: Counterparts = {
  'APR 37': cite('COM(2020)611 35a'),
  'APR 42': cite('COM(2020)611 40'),
  'APR 43': cite('COM(2020)611 41'),
  'APR 44': cite('COM(2020)611 41'),
  'APR 45': cite('COM(2020)611 41'),
  'APR 52(2)': cite('COM(2020)611 41'),
  'APR 53': cite('COM(2020)611 41'),
  'CFMR 11': cite('COM(2020)613 4'),
};

/** The place itself, or its counterpart: `APR 42(1)(j)` is looked up whole, then without its last step, and so on. */
export function counterpartOf(place: Citation, counterparts: Counterparts): Citation {
  for (let at: string = place; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('(')))) {
    const found = counterparts[at];
    if (found !== undefined) return found;
  }
  return place;
}

const RECALLED = new Map<Citation, boolean>();

/** Whether what a place says is known from memory only. Asked for the same few places again and again. */
function isRecalled(place: Citation): boolean {
  const known = RECALLED.get(place);
  if (known !== undefined) return known;
  const found = resolveCitation(place);
  const recalled = found.ok && found.recalled;
  RECALLED.set(place, recalled);
  return recalled;
}

/** The same answer, resting on the places of the regime under which it was asked; what is recalled of them bears the mark. */
export function underOwnPlaces<F extends Finding<unknown>>(finding: F, counterparts: Counterparts | undefined): F {
  if (!counterparts) return finding;
  const because = finding.because.map((reason): Reason => {
    const own = counterpartOf(reason.cite, counterparts);
    const recalled = reason.recalled ?? isRecalled(own);
    return recalled ? { ...reason, cite: own, recalled } : own === reason.cite ? reason : { ...reason, cite: own };
  });
  return { ...finding, because };
}
