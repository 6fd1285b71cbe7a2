import { findAct } from '../acts/index.ts';
import { type CitationParts, parseCitation, type RegimeId } from '../core/index.ts';
import type { LegalQuestion, RuleEntry } from './entry.ts';
import { RULEBOOK } from './rulebook.ts';

/** The rules that answer a legal question. */
export const rulesOn = (on: LegalQuestion): readonly RuleEntry[] => RULEBOOK.filter((entry) => entry.question === on);

/** The rules that a regime knows. */
export const rulesUnder = (regime: RegimeId): readonly RuleEntry[] =>
  RULEBOOK.filter((entry) => entry.regimes.some((place) => place.regime === regime));

/** Every place that a rule names: its own, and those of its parameters. */
export const placesNamed = (entry: RuleEntry): readonly string[] => [
  ...new Set([...entry.regimes.flatMap(({ cites }) => cites), ...entry.parameters.map(({ cite }) => cite)]),
];

const keyOf = (act: string): string => findAct(act)?.key ?? act;

/** Whether a place lies inside another: `AMMR 39(1) subpara 2` lies inside `AMMR 39(1)` and `AMMR 39`. */
function liesIn(place: CitationParts, wide: CitationParts): boolean {
  return (
    keyOf(place.act) === keyOf(wide.act) &&
    place.kind === wide.kind &&
    place.number === wide.number &&
    wide.path.every((step, index) => place.path[index] === step) &&
    (wide.subparagraph === undefined || wide.subparagraph === place.subparagraph)
  );
}

/** The rules that stand in an article, a paragraph or a point: `rulesIn('AMMR 33')`. Empty for what is no citation. */
export function rulesIn(citation: string): readonly RuleEntry[] {
  const wide = parseCitation(citation);
  if (!wide) return [];
  return RULEBOOK.filter((entry) =>
    placesNamed(entry).some((place) => {
      const parts = parseCitation(place);
      return parts !== undefined && liesIn(parts, wide);
    }),
  );
}

/** The rules that rest on a rule: the limits with a condition, the steps with a limit. */
export const rulesRestingOn = ({ id }: RuleEntry): readonly RuleEntry[] =>
  RULEBOOK.filter((entry) => entry.restsOn.includes(id));
