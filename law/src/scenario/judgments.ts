import type { RegimeId } from '../core/index.ts';
import type { Scenario } from './scenario.ts';

/** A point that a court decided, and the scenario in which the rulebook is held to it. */
export interface Judgment {
  /** Numbers of the joined cases as they are cited: `C-47/17 and C-48/17`, `ECtHR 30696/09`. */
  readonly cases: string;
  readonly name: string;
  /** The point in one sentence. */
  readonly point: string;
  readonly scenario: string;
  readonly regime: RegimeId;
}

const COURT_OF_JUSTICE = String.raw`C-\d+/\d\d(?: PPU)?`;
const BEGINNING = new RegExp(String.raw`^((?:${COURT_OF_JUSTICE}(?:, | and | to )?)+|ECtHR \d+/\d\d) ([^:]+): (\S.*)$`);

/** What a scenario says of a judgment: its reason begins with the cases and the name. `undefined` where it names none. */
export function judgmentOf({ title, why, regime }: Scenario): Judgment | undefined {
  const [, cases, name, point] = BEGINNING.exec(why ?? '') ?? [];
  if (!cases || !name || !point) return undefined;
  return { cases: cases.trim(), name, point, scenario: title, regime };
}

/** Year and number of the first case, so that judgments stand in the order in which the cases came to the court. */
function orderOf({ cases }: Judgment): readonly [court: number, year: number, number: number] {
  const [, number, year] = /(\d+)\/(\d\d)/.exec(cases) ?? [];
  return [cases.startsWith('C-') ? 0 : 1, Number(year), Number(number)];
}

/** The judgments, those of the Court of Justice first, in the order of their numbers; of one case in the order of the scenarios. */
export const inOrder = (judgments: readonly Judgment[]): readonly Judgment[] =>
  judgments.toSorted((a, b) => {
    const [left, right] = [orderOf(a), orderOf(b)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
  });
