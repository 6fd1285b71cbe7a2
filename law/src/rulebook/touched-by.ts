import type { Finding, Reason } from '../core/index.ts';
import type { Position } from '../position/index.ts';
import { reasonsThatDecide, type Scenario } from '../scenario/index.ts';
import type { RuleEntry } from './entry.ts';
import { RULEBOOK } from './rulebook.ts';

const isFinding = (value: unknown): value is Finding<unknown> =>
  typeof value === 'object' && value !== null && 'holds' in value && 'because' in value;

/** Rules that give reasons, found by the name that the reason carries. */
const GIVE_REASONS: readonly string[] = ['criterion', 'rule'];

const BY_NAME = Map.groupBy(
  RULEBOOK.filter(({ kind }) => GIVE_REASONS.includes(kind)),
  ({ name }) => name,
);
const BY_PLACE = new Map<string, RuleEntry[]>();
for (const entry of RULEBOOK.filter(({ kind }) => GIVE_REASONS.includes(kind)))
  for (const place of entry.regimes.flatMap(({ cites }) => cites))
    BY_PLACE.set(place, [...(BY_PLACE.get(place) ?? []), entry]);
const GROUNDS = RULEBOOK.filter(({ kind }) => kind === 'ground');

function rulesOfReason({ rule: name, cite }: Reason): string[] {
  const named = BY_NAME.get(name) ?? [];
  const grounds =
    name === 'acceleration-ground' ? GROUNDS.filter(({ regimes }) => regimes.some((r) => r.cites.includes(cite))) : [];
  // A reason that bears the name of no rule is found by its place.
  const there = named.length + grounds.length > 0 ? [] : (BY_PLACE.get(cite) ?? []);
  return [...named, ...grounds, ...there].map(({ id }) => id);
}

/** The findings that the scenario speaks of, by the names of the position; all that hold where it speaks of none. */
function spokenOf({ expected }: Scenario, position: Position): Finding<unknown>[] {
  const all = Object.entries(position).filter((pair): pair is [string, Finding<unknown>] => isFinding(pair[1]));
  const named = all.filter(([name]) => Object.hasOwn(expected, name));
  return named.length > 0 ? named.map(([, finding]) => finding) : [position.responsible];
}

/**
 * The ids of the rules that a scenario shows at work: those whose reasons decide, and the limits, steps, duties and
 * rights that it expects. `position` is what the law answers to it.
 */
export function rulesTouched(scenario: Scenario, position: Position): readonly string[] {
  const { expected } = scenario;
  const named: Readonly<Record<string, readonly string[]>> = {
    limit: [...Object.keys(expected.clocks ?? {}), ...(expected.breaches ?? [])],
    step: expected.next ?? [],
    ...('duties' in expected ? { duty: expected.duties as readonly string[] } : {}),
    ...('rights' in expected ? { right: expected.rights as readonly string[] } : {}),
  };
  const reasons = spokenOf(scenario, position).flatMap(reasonsThatDecide);
  return [
    ...new Set([
      ...reasons.flatMap(rulesOfReason),
      ...Object.entries(named).flatMap(([kind, names]) => names.map((name) => `${kind}.${name}`)),
    ]),
  ];
}
