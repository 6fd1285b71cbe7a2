import {
  type CaseFile,
  type Day,
  differences,
  formatDay,
  positionAsJson,
  positionOf,
  REGIMES,
  regimeOf,
  type Surroundings,
} from '@openpact/law';

/** A case under every set of rules: each position, and where it differs from that of the rules that apply by themselves. */
export function compareAnswer(file: CaseFile, on: Day, around: Surroundings) {
  const own = regimeOf(file).id;
  const positions = REGIMES.map((regime) => positionOf(file, regime, on, around));
  const mine = positions.find(({ regime }) => regime === own);
  return {
    on: formatDay(on),
    applies: own,
    positions: positions.map((position) => positionAsJson(position)),
    differences: positions
      .filter(({ regime }) => regime !== own)
      .map((other) => ({ regime: other.regime, from: own, points: mine ? differences(mine, other) : [] })),
  };
}

/** What {@link compareAnswer} gives. */
export type CompareAnswer = ReturnType<typeof compareAnswer>;
