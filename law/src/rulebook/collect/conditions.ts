import type { Citation, RegimeId } from '../../core/index.ts';
import { type ConditionId, LIMITS } from '../../time/index.ts';
import { english } from '../../words/index.ts';
import type { RuleRow } from '../entry.ts';
import { recalledPart } from './recalled.ts';

interface Use {
  readonly when: ConditionId;
  readonly regime: RegimeId;
  readonly cite: Citation;
}

const uses = (): Use[] =>
  LIMITS.flatMap(({ regime, cite, when, suspendedWhen, variants }) => [
    ...[when, suspendedWhen].flatMap((id) => (id === undefined ? [] : [{ when: id, regime, cite }])),
    ...variants.map((variant) => ({ when: variant.when, regime, cite: variant.cite })),
  ]);

/** The conditions on which time limits run or have another length. They stand where the limits that use them stand. */
export function conditionRows(): RuleRow[] {
  const places = new Map<string, Use & { cites: Set<Citation> }>();
  for (const use of uses()) {
    const key = `${use.when} ${use.regime}`;
    const known = places.get(key) ?? { ...use, cites: new Set<Citation>() };
    known.cites.add(use.cite);
    places.set(key, known);
  }
  return [...places.values()].map(({ when, regime, cites }) => ({
    id: `condition.${when}`,
    name: when,
    kind: 'condition',
    title: `When ${english.conditions[when]}`,
    meaning: `Decides whether a time limit runs, or how long it is: when ${english.conditions[when]}.`,
    regime,
    cites: [...cites],
    ...recalledPart({}, ...cites),
    asks: [],
    parameters: [],
    restsOn: [],
  }));
}
