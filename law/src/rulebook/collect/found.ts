import { citationLabel } from '../../acts/index.ts';
import type { Citation } from '../../core/index.ts';
import { citationsOfRules } from '../../coverage/index.ts';
import { english, lookUp } from '../../words/index.ts';
import type { RuleEntry } from '../entry.ts';
import { MEANINGS } from '../meanings.ts';
import { questionOf } from '../question-of.ts';

/** `procedure/SAFE_ORIGINS_2026` as words: `Safe origins 2026`. */
function titleOf(name: string): string {
  const last = name.split('/').at(-1) ?? name;
  const words = lookUp(english.rules, last.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const meaningOf = (name: string, cites: readonly Citation[]): string =>
  MEANINGS[name] ?? `Looked at by the rules beside the lists above: ${cites.map(citationLabel).join('; ')}.`;

/**
 * What stands in a table of the law and in no list of rules yet: found by walking all tables, so that a new table shows
 * before somebody gives it words. `named` holds the names and the places that have an entry.
 */
export function foundBeside(named: {
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}): RuleEntry[] {
  const open = citationsOfRules().filter(({ cite, rule: name }) => !named.names.has(name) && !named.places.has(cite));
  return [...Map.groupBy(open, ({ rule: name }) => name)].map(([name, found]) => {
    const cites = [...new Set(found.map(({ cite }) => cite))];
    const question = questionOf('rule', cites);
    return Object.freeze({
      id: `rule.${name.replaceAll('/', '-').replaceAll('_', '-').toLowerCase()}`,
      name,
      kind: 'rule' as const,
      question,
      title: titleOf(name),
      meaning: meaningOf(name, cites),
      regimes: regimesOf(cites),
      asks: [],
      parameters: [],
      restsOn: [],
    });
  });
}

const OLD: readonly string[] = ['D3 ', 'APD ', 'IR1560 ', 'RCD13 '];

function regimesOf(cites: readonly Citation[]): RuleEntry['regimes'] {
  const of = (fits: (cite: string) => boolean) => cites.filter(fits);
  const isOld = (cite: string) => OLD.some((act) => cite.startsWith(act));
  const isProposed = (cite: string) => cite.startsWith('COM(2020)');
  return [
    { regime: 'pact-2024' as const, cites: of((cite) => !isOld(cite) && !isProposed(cite)) },
    { regime: 'proposal-2020' as const, cites: of(isProposed) },
    { regime: 'dublin-iii' as const, cites: of(isOld) },
  ].filter(({ cites: there }) => there.length > 0);
}
