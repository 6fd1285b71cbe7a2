import type { Guarantee } from '../../guarantees/index.ts';
import { DUTIES, RIGHTS } from '../../position/index.ts';
import { english, lookUp } from '../../words/index.ts';
import type { RuleRow } from '../entry.ts';
import { recalledPart } from './recalled.ts';

const rowOf = (kind: 'duty' | 'right', of: Guarantee, words: Readonly<Record<string, string>>): RuleRow => ({
  id: `${kind}.${of.id}`,
  name: of.id,
  kind,
  title: lookUp(words, of.id).replace(/\.$/, ''),
  meaning: lookUp(words, of.id),
  regime: of.regimes[0] ?? 'pact-2024',
  cites: [of.cite],
  ...recalledPart(of, of.cite),
  asks: [],
  parameters: [],
  ...(kind === 'duty' ? { actor: of.actor } : {}),
  restsOn: [],
});

/** The duties and rights without a date of their own. */
export const entitlementRows = (): RuleRow[] => [
  ...DUTIES.map((duty) => rowOf('duty', duty, english.duties)),
  ...RIGHTS.map((right) => rowOf('right', right, english.rights)),
];
