import type { Finding, Reason } from '../core/index.ts';
import type { Position } from '../position/index.ts';
import { reasonsThatDecide, type Scenario } from '../scenario/index.ts';
import { RULEBOOK } from './rulebook.ts';

const isFinding = (value: unknown): value is Finding<unknown> =>
  typeof value === 'object' && value !== null && 'holds' in value && 'because' in value;

/** Rules that give reasons, found by the name that the reason carries. */
const GIVE_REASONS: readonly string[] = ['criterion', 'rule'];

function rulesOfReason({ rule: name, cite }: Reason): string[] {
  return RULEBOOK.filter((entry) =>
    GIVE_REASONS.includes(entry.kind)
      ? entry.name === name
      : entry.kind === 'ground' && name === 'acceleration-ground' && entry.regimes.some((r) => r.cites.includes(cite)),
  ).map((entry) => entry.id);
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
