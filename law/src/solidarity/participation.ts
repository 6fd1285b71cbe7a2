import { type Citation, cite, type Day, day, MEMBER_STATES, type UnionState } from '../core/index.ts';

/** From a day on, a State is or is not bound by the solidarity part of a regime. */
export interface SolidarityParticipation {
  readonly state: UnionState;
  readonly bound: boolean;
  readonly from: Day;
  readonly cite: Citation;
  /** The act that decided it, where the citation only records it. */
  readonly by?: string;
  /** `read` in the text of the act, or only `recalled`. */
  readonly known: 'read' | 'recalled';
}

/**
 * Under the 2024 law. Denmark stands outside Parts II and IV. Ireland stood outside at adoption and joined afterwards,
 * so the recital on Ireland is out of date; the implementing regulation records the decision that let it in.
 */
export const PARTICIPATION_2024: readonly SolidarityParticipation[] = [
  { state: 'DK', bound: false, from: day('2024-06-11'), cite: cite('AMMR recital 90'), known: 'read' },
  { state: 'IE', bound: false, from: day('2024-06-11'), cite: cite('AMMR recital 91'), known: 'read' },
  {
    state: 'IE',
    bound: true,
    from: day('2024-07-31'),
    cite: cite('IR2055 recital 19'),
    by: 'Commission Decision (EU) 2024/2088',
    known: 'read',
  },
];

/** Under the 2020 proposal. Denmark and Ireland stand outside by Protocols 22 and 21; recalled, the text was not read. */
export const PARTICIPATION_2020: readonly SolidarityParticipation[] = [
  {
    state: 'DK',
    bound: false,
    from: day('2020-09-23'),
    cite: cite('COM(2020)610 54'),
    by: 'Protocol No 22 on the position of Denmark',
    known: 'recalled',
  },
  {
    state: 'IE',
    bound: false,
    from: day('2020-09-23'),
    cite: cite('COM(2020)610 54'),
    by: 'Protocol No 21 on the position of the United Kingdom and Ireland',
    known: 'recalled',
  },
];

/** The entry that governs a State on a day; `undefined` where the table is silent, so that the State is bound. */
export function participationOf(
  state: UnionState,
  on: Day,
  table: readonly SolidarityParticipation[],
): SolidarityParticipation | undefined {
  return table
    .filter((entry) => entry.state === state && entry.from <= on)
    .reduce<SolidarityParticipation | undefined>(
      (last, entry) => (!last || entry.from >= last.from ? entry : last),
      undefined,
    );
}

/** The States of the Union bound by the solidarity part on a day, in the order of {@link MEMBER_STATES}. */
export const boundStates = (on: Day, table: readonly SolidarityParticipation[]): UnionState[] =>
  MEMBER_STATES.filter((state) => participationOf(state, on, table)?.bound ?? true);
