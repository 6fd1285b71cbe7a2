import { type ConditionProperties, Engine, type Event } from 'json-rules-engine';
import type { Cell, Row } from './criteria-table.ts';
import type { FlatFacts } from './flat-facts.ts';

/** A cell as a condition of the engine. */
function condition(fact: string, cell: Cell): ConditionProperties {
  if (cell === 'known') return { fact, operator: 'notEqual', value: null };
  if (Array.isArray(cell)) return { fact, operator: 'in', value: cell };
  if (cell === null || typeof cell !== 'object') return { fact, operator: 'equal', value: cell };
  if ('below' in cell) return { fact, operator: 'lessThan', value: cell.below };
  if ('atMost' in cell) return { fact, operator: 'lessThanInclusive', value: cell.atMost };
  return { fact, operator: 'greaterThanInclusive', value: (cell as { atLeast: number }).atLeast };
}

/** json-rules-engine asked with one rule for each row: falling priority, and the first that holds ends the run. */
export function jsonRulesWith(rows: readonly Row[]): (facts: FlatFacts) => Promise<string> {
  const engine = new Engine([], { replaceFactsInEventParams: true });
  rows.forEach(({ when, gives }, index) => {
    engine.addRule({
      priority: rows.length - index,
      conditions: { all: Object.entries(when).map(([fact, cell]) => condition(fact, cell)) },
      event: { type: 'answered', params: { answer: 'state' in gives ? { fact: gives.state } : gives.open } },
      onSuccess: () => engine.stop(),
    });
  });
  return async (facts) => {
    const { events } = await engine.run({ ...facts });
    const [answered] = events as readonly Event[];
    return String(answered?.params?.answer);
  };
}
