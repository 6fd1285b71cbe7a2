import type { Citation } from '../core/index.ts';
import { decidingReasons, positionIn, type Scenario } from '../scenario/index.ts';
import type { Shown } from './coverage.ts';

type Cited = { readonly id?: unknown; readonly limit?: unknown; readonly cite: Citation };

const isFinding = (value: unknown): value is Parameters<typeof decidingReasons>[0] =>
  typeof value === 'object' && value !== null && 'holds' in value && 'because' in value;

const isCited = (value: unknown): value is Cited => typeof value === 'object' && value !== null && 'cite' in value;

/** The ids that an expectation names: of clocks as keys, of steps, duties and rights in a list. */
function idsIn(expected: unknown): readonly string[] {
  if (Array.isArray(expected)) return expected.map((each) => String(isCited(each) ? each.id : each));
  return typeof expected === 'object' && expected !== null ? Object.keys(expected) : [];
}

/** What Eurodac keeps, by category, with every place that a line of it rests on. */
const dataOf = (scenario: Scenario): Cited[] =>
  positionIn(scenario).eurodac.dataSets.flatMap(({ category, keptCite, linkedCite, mark }) =>
    [keptCite, linkedCite, ...(mark ? [mark.cite] : [])].map((cite) => ({ id: category, cite })),
  );

/**
 * The citations on which the answers rest that a scenario checks: the reasons that decide each finding it speaks of, and the
 * places of the clocks, steps, duties, rights and breaches that it names. A new part of an expectation counts by itself
 * where it bears the name of the part of the position.
 */
export function shownBy(scenario: Scenario): Shown {
  const position = positionIn(scenario) as unknown as Readonly<Record<string, unknown>>;
  const cites: Citation[] = [];
  let found = false;
  for (const [part, expected] of Object.entries(scenario.expected)) {
    const answer = part === 'dataSets' ? dataOf(scenario) : position[part];
    if (isFinding(answer)) {
      found = true;
      cites.push(...decidingReasons(answer));
    } else if (Array.isArray(answer)) {
      const ids = idsIn(expected);
      const named = answer.filter(isCited).filter((each) => ids.includes(String(each.id ?? each.limit)));
      cites.push(...named.map((each) => each.cite));
    }
  }
  // Where a scenario names no finding, `because` speaks of the responsible State.
  if (!found && scenario.expected.because && isFinding(position.responsible)) {
    cites.push(...decidingReasons(position.responsible));
  }
  return { title: scenario.title, cites: [...new Set(cites)] };
}
