import { citationUrl, type RuleEntry } from '@openpact/law';

/** A rule as plain data. */
export const ruleAsJson = (entry: RuleEntry) => ({
  id: entry.id,
  name: entry.name,
  kind: entry.kind,
  question: entry.question,
  title: entry.title,
  meaning: entry.meaning,
  regimes: entry.regimes.map(({ regime, cites, recalled }) => ({
    regime,
    cites: cites.map((cite) => ({ cite, url: citationUrl(cite) })),
    recalled: recalled === true,
  })),
  ...(entry.actor === undefined ? {} : { actor: entry.actor }),
  asks: entry.asks,
  parameters: entry.parameters.map(({ regime, name, value, cite, recalled }) => ({
    regime,
    name,
    value,
    cite,
    recalled: recalled === true,
  })),
  restsOn: entry.restsOn,
});

/** What {@link ruleAsJson} gives. */
export type RuleJson = ReturnType<typeof ruleAsJson>;
