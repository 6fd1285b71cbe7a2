import { ZenEngine } from '@gorules/zen-engine';
import type { Cell, Row } from './criteria-table.ts';
import type { FlatFact, FlatFacts } from './flat-facts.ts';

const literal = (value: null | boolean | string): string => JSON.stringify(value);

/** A cell in the engine's own language. */
function said(cell: Cell): string {
  if (cell === 'known') return '$ != null';
  if (Array.isArray(cell)) return cell.map(literal).join(', ');
  if (cell === null || typeof cell !== 'object') return literal(cell as null | boolean | string);
  if ('below' in cell) return `$ != null and $ < ${cell.below}`;
  if ('atMost' in cell) return `$ != null and $ <= ${cell.atMost}`;
  return `$ != null and $ >= ${(cell as { atLeast: number }).atLeast}`;
}

/** The rows as one decision table of the engine's format, first hit. Facts that no row asks for are no columns. */
function decisionTable(rows: readonly Row[]): object {
  const columns = [...new Set(rows.flatMap(({ when }) => Object.keys(when) as FlatFact[]))];
  const edge = (from: string, to: string) => ({ id: `${from}-${to}`, sourceId: from, targetId: to, type: 'edge' });
  const at = { x: 0, y: 0 };
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: at },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        position: at,
        content: {
          hitPolicy: 'first',
          inputs: columns.map((field) => ({ id: field, name: field, field, type: 'expression' })),
          outputs: [{ id: 'answer', name: 'answer', field: 'answer', type: 'expression' }],
          rules: rows.map(({ when, gives }, index) => ({
            _id: String(index),
            ...Object.fromEntries(columns.map((field) => [field, when[field] === undefined ? '' : said(when[field])])),
            answer: 'state' in gives ? gives.state : literal(gives.open),
          })),
        },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: at },
    ],
    edges: [edge('in', 'table'), edge('table', 'out')],
  };
}

/** Zen Engine asked with a table that it compiled once. */
export function zenWith(rows: readonly Row[]): (facts: FlatFacts) => Promise<string> {
  const decision = new ZenEngine().createDecision(decisionTable(rows));
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    return (result as { readonly answer: string }).answer;
  };
}
