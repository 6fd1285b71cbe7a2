import { type Citation, formatPeriod, type RegimeId } from '../../core/index.ts';
import type { Regime } from '../../regimes/index.ts';
import { english, lookUp } from '../../words/index.ts';
import type { RuleRow } from '../entry.ts';
import { recalledPart } from './recalled.ts';
import { figureName, meaningOf } from './words.ts';

type Criterion = Regime['responsibility']['criteria']['ordered'][number];

function rowOf(criterion: Criterion, regime: RegimeId, place: string): RuleRow {
  const { id, cite } = criterion;
  return {
    id: `criterion.${id}`,
    name: id,
    kind: 'criterion',
    title: lookUp(english.rules, id),
    meaning: meaningOf(id, [cite]),
    regime,
    cites: [cite],
    ...recalledPart(criterion, cite),
    asks: criterion.asks,
    parameters: [
      { regime, name: 'Place in the order', value: place, cite, ...recalledPart(criterion, cite) },
      ...Object.entries(criterion.figures ?? {}).map(([name, length]) => ({
        regime,
        name: figureName(name),
        value: formatPeriod(length),
        cite,
        ...recalledPart(criterion, cite),
      })),
    ],
    restsOn: [],
  };
}

/** The criteria of responsibility of a regime, in their order, and those that stand only after a relocation. */
export function criteriaOf({ id: regime, responsibility }: Regime): RuleRow[] {
  const { criteria, afterRelocation } = responsibility;
  const places = new Map<string, Citation>(criteria.ordered.map((criterion) => [criterion.id, criterion.cite]));
  const later = (afterRelocation?.ordered ?? []).filter((criterion) => places.get(criterion.id) !== criterion.cite);
  return [
    ...criteria.ordered.map((each, index) => rowOf(each, regime, `${index + 1} of ${criteria.ordered.length}`)),
    ...later.map((each) => rowOf(each, regime, 'only after a relocation')),
  ];
}
