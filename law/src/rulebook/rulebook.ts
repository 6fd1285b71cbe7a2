import { REGIME_IDS } from '../core/index.ts';
import { REGIMES } from '../regimes/index.ts';
import { english } from '../words/index.ts';
import { conditionRows } from './collect/conditions.ts';
import { countingRows } from './collect/counting.ts';
import { criteriaOf } from './collect/criteria.ts';
import { entitlementRows } from './collect/entitlements.ts';
import { foundBeside } from './collect/found.ts';
import { groundRows } from './collect/grounds.ts';
import { limitRows } from './collect/limits.ts';
import { otherRulesOf } from './collect/other-rules.ts';
import { solidarityRows } from './collect/solidarity.ts';
import { stepRows } from './collect/steps.ts';
import { meaningOf } from './collect/words.ts';
import type { RuleEntry, RulePlace, RuleRow } from './entry.ts';
import { questionOf } from './question-of.ts';

/** Every table of the law from which rules are read. A new table is one more line here. */
const rows = (): RuleRow[] => [
  ...REGIMES.flatMap(criteriaOf),
  ...REGIMES.flatMap(otherRulesOf),
  ...limitRows(),
  ...groundRows(),
  ...stepRows(),
  ...entitlementRows(),
  ...conditionRows(),
  ...countingRows(),
  ...solidarityRows(),
];

/** The newest law first: it is the one that people ask about. */
const ORDER = [...REGIME_IDS].reverse();
const byRegime = (a: RulePlace, b: RulePlace): number => ORDER.indexOf(a.regime) - ORDER.indexOf(b.regime);

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Rows of one id and one regime can name several places, as a rule that stands in two lists of criteria. */
function placesOf(of: readonly RuleRow[]): RulePlace[] {
  const places = new Map<string, RulePlace>();
  for (const { regime, cites, recalled } of of) {
    const known = places.get(regime);
    places.set(regime, {
      regime,
      cites: unique([...(known?.cites ?? []), ...cites]),
      ...(recalled || known?.recalled ? { recalled: true as const } : {}),
    });
  }
  return [...places.values()].sort(byRegime);
}

function entryOf(of: readonly RuleRow[]): RuleEntry {
  const [first] = of.toSorted(byRegime);
  if (!first) throw new Error('A rule without a row.');
  const places = placesOf(of);
  const question = questionOf(
    first.kind,
    places.flatMap(({ cites }) => cites),
  );
  const { id, name, kind, title, meaning, actor } = first;
  return Object.freeze({
    id,
    name,
    kind,
    question,
    title,
    meaning,
    regimes: places,
    asks: unique(of.flatMap((row) => row.asks)),
    parameters: of.toSorted(byRegime).flatMap((row) => row.parameters),
    ...(actor === undefined ? {} : { actor }),
    restsOn: unique(of.flatMap((row) => row.restsOn)),
  });
}

/** Rules that have a heading and give reasons, but stand in no table yet. */
const onlyNamed = (known: ReadonlySet<string>): RuleEntry[] =>
  Object.entries(english.rules)
    .filter(([name]) => !known.has(name))
    .map(([name, title]) => {
      const question = questionOf('rule', []);
      const meaning = meaningOf(name, []);
      const none = { regimes: [], asks: [], parameters: [], restsOn: [] };
      return Object.freeze({ id: `rule.${name}`, name, kind: 'rule' as const, question, title, meaning, ...none });
    });

function collect(): readonly RuleEntry[] {
  const byId = Map.groupBy(rows(), (row) => row.id);
  const entries = [...byId.values()].map(entryOf);
  const names = new Set(entries.map((entry) => entry.name));
  const places = new Set(entries.flatMap((entry) => entry.regimes.flatMap(({ cites }) => cites)));
  const found = foundBeside({ names, places });
  return Object.freeze([...entries, ...found, ...onlyNamed(new Set([...names, ...found.map(({ name }) => name)]))]);
}

/**
 * Every rule of the law, read from the tables that the law itself runs on: criteria, time limits, steps, duties, rights,
 * grounds, conditions, ways of counting. A rule that is added to a table appears here by itself.
 */
export const RULEBOOK: readonly RuleEntry[] = collect();

const BY_ID: ReadonlyMap<string, RuleEntry> = new Map(RULEBOOK.map((entry) => [entry.id, entry]));

/** The rule with this id. */
export const findRule = (id: string): RuleEntry | undefined => BY_ID.get(id);

/** The rules with this name in their own table; a limit and a step can share a name. */
export const rulesNamed = (name: string): readonly RuleEntry[] => RULEBOOK.filter((entry) => entry.name === name);
