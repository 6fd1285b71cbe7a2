import { formatPeriod } from '../../core/index.ts';
import { LIMITS, type Limit, type Variant } from '../../time/index.ts';
import { english, lookUp, sayConsequence, sayLimit, sayVariant } from '../../words/index.ts';
import type { RuleParameter, RuleRow } from '../entry.ts';
import { recalledPart } from './recalled.ts';

const eventsOf = (types: readonly string[]): string =>
  types.map((type) => `“${lookUp(english.events, type).replace(/\.$/, '')}”`).join(' or ');

const variantOf = (limit: Limit, variant: Variant): RuleParameter => ({
  regime: limit.regime,
  name: `When ${sayVariant(variant)}`,
  value: `${formatPeriod(variant.length)}${variant.from ? `, from ${eventsOf(variant.from)}` : ''}${variant.notBeyondBase ? ', never later than without' : ''}`,
  cite: variant.cite,
  ...recalledPart({ ...limit, ...variant }, variant.cite),
});

function parametersOf(limit: Limit): RuleParameter[] {
  const { regime, cite } = limit;
  const of = (name: string, value: string): RuleParameter => ({
    regime,
    name,
    value,
    cite,
    ...recalledPart(limit, cite),
  });
  return [
    of('Length', formatPeriod(limit.length)),
    ...(limit.nationalUpTo ? [of('National law may give up to', formatPeriod(limit.nationalUpTo))] : []),
    of('Counted from', eventsOf(limit.from)),
    ...(limit.when ? [of('Runs only when', english.conditions[limit.when])] : []),
    ...(limit.suspendedWhen ? [of('Stands still when', english.conditions[limit.suspendedWhen])] : []),
    of('Who', english.actors[limit.actor]),
    ...(limit.metBy.length > 0 ? [of('Met by', eventsOf(limit.metBy))] : []),
    { ...of('If it passes', sayConsequence(limit.ifLate)), cite: limit.ifLate.cite },
    ...limit.variants.map((variant) => variantOf(limit, variant)),
  ];
}

const conditionsOf = ({ when, suspendedWhen, variants }: Limit): string[] => [
  ...new Set([when, suspendedWhen, ...variants.map((variant) => variant.when)].filter((id) => id !== undefined)),
];

/** Every time limit, one row for each regime that has it. */
export const limitRows = (): RuleRow[] =>
  LIMITS.map((limit) => ({
    id: `limit.${limit.id}`,
    name: limit.id,
    kind: 'limit',
    title: sayLimit(limit.id),
    meaning: `${sayLimit(limit.id)} in time. Counted from ${eventsOf(limit.from)}. ${limit.isOption ? 'This is a right, and letting it pass breaches nothing. ' : ''}If the time passes: ${sayConsequence(limit.ifLate)}`,
    regime: limit.regime,
    cites: [...new Set([limit.cite, ...limit.variants.map((variant) => variant.cite), limit.ifLate.cite])],
    ...recalledPart(limit, limit.cite),
    asks: [...new Set([...limit.from, ...limit.metBy, ...limit.variants.flatMap((variant) => variant.from ?? [])])],
    parameters: parametersOf(limit),
    actor: limit.actor,
    restsOn: [...conditionsOf(limit).map((id) => `condition.${id}`), `counting.${limit.counting.id}`],
  }));
