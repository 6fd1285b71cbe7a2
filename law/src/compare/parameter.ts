import { resolveCitation } from '../acts/index.ts';
import { type Citation, cite, formatPeriod, type Period, type RegimeId } from '../core/index.ts';
import { REGIMES } from '../regimes/index.ts';
import { type ConditionId, LIMITS, type LimitId } from '../time/index.ts';

/** How well a value is known: read in the act, confirmed by a source about it, or recalled from memory. */
export type Mark = 'read' | 'confirmed' | 'recalled';

/** Where the law itself holds a figure: a time limit, a criterion, or another length of a regime. */
export type Live =
  | { readonly limit: LimitId; readonly when?: ConditionId; readonly upTo?: true }
  | { readonly criterion: string; readonly figure: string }
  | { readonly ends: 'absence' | 'borderRejection' };

/** A figure of a value: as it is stated here, and where the law holds it. */
export interface LiveFigure {
  readonly stated: Period;
  readonly live: Live;
}

/** What one regime says of a parameter. */
export interface ParameterValue {
  readonly regime: RegimeId;
  readonly text: string;
  readonly cites: readonly Citation[];
  readonly mark: Mark;
  /** The figures in the text that come from the tables of the law, with what was stated for each. */
  readonly figures: readonly (LiveFigure & { readonly found: Period | undefined })[];
}

export const PARAMETER_GROUPS = ['responsibility', 'transfer', 'solidarity', 'border', 'crisis', 'eurodac'] as const;
export type ParameterGroup = (typeof PARAMETER_GROUPS)[number];

/** A point on which the three regimes can be compared. */
export interface Parameter {
  /** `resp.entry.cease_months` */
  readonly key: string;
  readonly group: ParameterGroup;
  /** What is compared, in words. */
  readonly about: string;
  /** Oldest regime first. */
  readonly values: readonly ParameterValue[];
}

/** The figure as the law holds it today; `undefined` where no table of that regime holds it. */
export function findLive(regime: RegimeId, live: Live): Period | undefined {
  if ('limit' in live) {
    const limit = LIMITS.find((each) => each.regime === regime && each.id === live.limit);
    if (live.upTo) return limit?.nationalUpTo;
    if (live.when === undefined) return limit?.length;
    return limit?.variants.find((variant) => variant.when === live.when && !variant.and)?.length;
  }
  const rules = REGIMES.find(({ id }) => id === regime)?.responsibility;
  if ('ends' in live) return rules?.[live.ends]?.period;
  return rules?.criteria.ordered.find(({ id }) => id === live.criterion)?.figures?.[live.figure];
}

type Piece = string | LiveFigure;

/** A value before its figures are looked up. */
export interface Cell {
  readonly pieces: readonly Piece[];
  readonly cites: readonly Citation[];
  readonly mark?: Mark;
}

/** A figure that the law holds in one of its tables. */
export const held = (stated: Period, live: Live): LiveFigure => ({ stated, live });

const cell =
  (mark: Mark | undefined) =>
  (pieces: Piece | readonly Piece[], ...cites: readonly string[]): Cell => ({
    pieces: typeof pieces === 'object' && !('stated' in pieces) ? pieces : [pieces],
    cites: cites.map(cite),
    ...(mark ? { mark } : {}),
  });

/** A value of an act that is at hand; recalled all the same where the index of acts says that the article is. */
export const says = cell(undefined);
export const confirmed = cell('confirmed');
export const recalled = cell('recalled');

/** A regime that knows nothing of the kind. */
export const none = says('–');

const isRecalledPlace = (place: Citation): boolean => {
  const found = resolveCitation(place);
  return found.ok && found.recalled;
};

function valueUnder(regime: RegimeId, { pieces, cites, mark }: Cell): ParameterValue {
  const figures: ParameterValue['figures'][number][] = [];
  const text = pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const found = findLive(regime, piece.live);
      figures.push({ ...piece, found });
      return formatPeriod(found ?? piece.stated);
    })
    .join('');
  return { regime, text, cites, mark: mark ?? (cites.some(isRecalledPlace) ? 'recalled' : 'read'), figures };
}

/** Builds the rows of a group: key, what it is about, and the values of 2013, 2020 and 2024. */
export const parametersOf = (
  group: ParameterGroup,
  rows: readonly (readonly [key: string, about: string, before: Cell, proposed: Cell, adopted: Cell])[],
): readonly Parameter[] =>
  rows.map(([key, about, before, proposed, adopted]) => ({
    key,
    group,
    about,
    values: [valueUnder('dublin-iii', before), valueUnder('proposal-2020', proposed), valueUnder('pact-2024', adopted)],
  }));
