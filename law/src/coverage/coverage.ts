import { findAct } from '../acts/index.ts';
import type { Citation } from '../core/index.ts';
import { citationsOfRules, type RuleCitation } from './citations-of-rules.ts';
import { type Paragraph, paragraphCited, paragraphsNamed, paragraphsOf } from './paragraphs.ts';
import { TYPED } from './typed/index.ts';
import type { TypedRow, TypedStatus } from './typed-row.ts';

/** What the project has for a paragraph of an act. */
export type CoverageStatus = 'rule' | TypedStatus;

/** One paragraph on the map. */
export interface CoverageEntry extends Paragraph {
  readonly status: CoverageStatus;
  /** Why there is no rule, in our own words; absent where there is one. */
  readonly why?: string;
  /** The rules that cite it, by id or table, each once. */
  readonly rules: readonly string[];
  /** Titles of the scenarios that an answer resting on it decides; empty where no scenarios were given. */
  readonly scenarios: readonly string[];
}

/** How many paragraphs have which status. */
export interface CoverageTotals extends Readonly<Record<CoverageStatus, number>> {
  readonly paragraphs: number;
  /** Of those with a rule, how many have a scenario as well. */
  readonly withScenario: number;
}

/** What a scenario shows: its title, and the citations on which the answers that it checks rest. */
export interface Shown {
  readonly title: string;
  readonly cites: readonly Citation[];
}

/** Keys of the acts on the map. */
export const COVERED_ACTS: readonly string[] = Object.keys(TYPED);

/** The names of those who cite each paragraph, each once. */
function byParagraph(cited: readonly { readonly cite: Citation; readonly by: string }[]): Map<Citation, string[]> {
  const found = new Map<Citation, string[]>();
  for (const { cite, by } of cited) {
    const paragraph = paragraphCited(cite);
    if (paragraph === undefined) continue;
    const names = found.get(paragraph) ?? [];
    if (!names.includes(by)) names.push(by);
    found.set(paragraph, names);
  }
  return found;
}

const ruled = (rules: readonly RuleCitation[]): Map<Citation, string[]> =>
  byParagraph(rules.map(({ cite, rule }) => ({ cite, by: rule })));

const typedOf = (key: string): Map<Citation, TypedRow> => {
  const found = new Map<Citation, TypedRow>();
  for (const row of TYPED[key] ?? []) {
    for (const place of paragraphsNamed(key, row.places)) if (!found.has(place)) found.set(place, row);
  }
  return found;
};

/**
 * The map of one act: each paragraph with its rules and scenarios, or the reason why there is none. `rule` is found by
 * walking the tables of the rules; the other answers were typed on reading the act.
 * @throws RangeError when the act is not on the map, or a paragraph of it has neither a rule nor a reason.
 */
export function coverageOf(act: string, shown: readonly Shown[] = []): CoverageEntry[] {
  return mapOf(act, ruled(citationsOfRules()), scenariosBy(shown));
}

const scenariosBy = (shown: readonly Shown[]): Map<Citation, string[]> =>
  byParagraph(shown.flatMap(({ title, cites }) => cites.map((cite) => ({ cite, by: title }))));

function mapOf(key: string, rules: Map<Citation, string[]>, scenarios: Map<Citation, string[]>): CoverageEntry[] {
  const act = findAct(key);
  if (!act || !TYPED[key]) throw new RangeError(`${key} is not on the map. It covers ${COVERED_ACTS.join(', ')}.`);
  const typed = typedOf(key);
  return paragraphsOf(act).map((paragraph): CoverageEntry => {
    const found = { rules: rules.get(paragraph.cite) ?? [], scenarios: scenarios.get(paragraph.cite) ?? [] };
    if (found.rules.length > 0) return { ...paragraph, status: 'rule', ...found };
    const row = typed.get(paragraph.cite);
    if (!row) throw new RangeError(`${paragraph.cite} has no rule and no reason. Add one in law/src/coverage/typed.`);
    return { ...paragraph, status: row.status, why: row.why, ...found };
  });
}

/** The map of every act on it, in the order in which a person meets them. */
export function coverage(shown: readonly Shown[] = []): CoverageEntry[] {
  const rules = ruled(citationsOfRules());
  const scenarios = scenariosBy(shown);
  return COVERED_ACTS.flatMap((act) => mapOf(act, rules, scenarios));
}

/** Counts the entries of a map, or of a part of it. */
export function coverageTotals(entries: readonly CoverageEntry[]): CoverageTotals {
  const having = (status: CoverageStatus) => entries.filter((entry) => entry.status === status).length;
  return {
    paragraphs: entries.length,
    rule: having('rule'),
    withScenario: entries.filter((entry) => entry.status === 'rule' && entry.scenarios.length > 0).length,
    'not-executable': having('not-executable'),
    institutions: having('institutions'),
    'not-yet': having('not-yet'),
  };
}

/** What is wrong with the typed rows: a paragraph named twice, or one that has a rule by now. Empty when all is well. */
export function coverageProblems(): string[] {
  const rules = ruled(citationsOfRules());
  return COVERED_ACTS.flatMap((key) => {
    const firm = new Map<Citation, number>();
    const problems: string[] = [];
    for (const row of TYPED[key] ?? []) {
      const places = paragraphsNamed(key, row.places);
      if (row.status === 'not-yet') {
        // Such a row holds what is left, so it is stale only when nothing is.
        if (places.every((place) => rules.has(place) || firm.has(place))) {
          problems.push(`"${row.places}" of ${key} is not-yet and nothing is left of it. Take the row out.`);
        }
        continue;
      }
      for (const place of places) {
        firm.set(place, (firm.get(place) ?? 0) + 1);
        const by = rules.get(place);
        if (by) problems.push(`${place} is typed as ${row.status} and has a rule now: ${by.join(', ')}. Take it out.`);
      }
    }
    for (const [place, times] of firm) if (times > 1) problems.push(`${place} stands in ${times} rows. Leave one.`);
    return problems;
  });
}
