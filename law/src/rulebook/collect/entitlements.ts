import { parseCitation, type RegimeId } from '../../core/index.ts';
import { DUTIES, type Duty, RIGHTS, type Right } from '../../position/index.ts';
import { english, lookUp } from '../../words/index.ts';
import type { RuleRow } from '../entry.ts';
import { recalledPart } from './recalled.ts';

/** Acts of the time of Dublin III and of the proposal; the rest is law of 2024 and what it left standing. */
const OLDER: Readonly<Record<string, RegimeId>> = {
  D3: 'dublin-iii',
  APD: 'dublin-iii',
  IR1560: 'dublin-iii',
  RCD13: 'dublin-iii',
};

function regimeOfPlace(cite: Duty['cite']): RegimeId {
  const act = parseCitation(cite)?.act ?? '';
  return OLDER[act] ?? (act.startsWith('COM(2020)') ? 'proposal-2020' : 'pact-2024');
}

const rowOf = (kind: 'duty' | 'right', of: Duty | Right, words: Readonly<Record<string, string>>): RuleRow => ({
  id: `${kind}.${of.id}`,
  name: of.id,
  kind,
  title: lookUp(words, of.id).replace(/\.$/, ''),
  meaning: lookUp(words, of.id),
  regime: regimeOfPlace(of.cite),
  cites: [of.cite],
  ...recalledPart(of, of.cite),
  asks: [],
  parameters: [],
  ...('actor' in of ? { actor: of.actor } : {}),
  restsOn: [],
});

/** The duties and rights without a date of their own. */
export const entitlementRows = (): RuleRow[] => [
  ...DUTIES.map((duty) => rowOf('duty', duty, english.duties)),
  ...RIGHTS.map((right) => rowOf('right', right, english.rights)),
];
