import { determine, type Finding, type MemberState, type Regime } from '@openpact/law';
import type { AskedCase } from './cases.ts';
import { TABLES } from './criteria-table.ts';
import { type FlatFacts, flatFactsOf } from './flat-facts.ts';
import { jsonRulesWith } from './in-json-rules-engine.ts';
import { zenWith } from './in-zen.ts';

/** An answer of ours in the few words that a decision table gives. */
export function inFewWords(finding: Finding<MemberState>): string {
  switch (finding.holds) {
    case 'yes':
      return finding.value;
    case 'unknown':
      return `unknown ${finding.missing[0]}`;
    default:
      return finding.holds;
  }
}

export type TabledRegime = Regime & { readonly id: keyof typeof TABLES };

/** The rule engines that stand beside ours, each asked with the table of a regime. */
export const enginesFor = ({ id }: TabledRegime) =>
  [
    { name: 'json-rules-engine', ask: jsonRulesWith(TABLES[id]) },
    { name: 'zen-engine', ask: zenWith(TABLES[id]) },
  ] as const;

/** A case with its flat record and our answer. */
export interface Compared {
  readonly asked: AskedCase;
  readonly flat: FlatFacts;
  readonly ours: string;
}

export const comparedOf = (cases: readonly AskedCase[], regime: Regime): Compared[] =>
  cases.map((asked) => ({
    asked,
    flat: flatFactsOf(asked.situation),
    ours: inFewWords(determine(regime.responsibility.criteria, asked.situation)),
  }));

/** The first cases that an engine answers otherwise than we do. */
export async function differences(
  compared: readonly Compared[],
  ask: (facts: FlatFacts) => Promise<string>,
  most = 3,
): Promise<string[]> {
  const found: string[] = [];
  for (const { asked, flat, ours } of compared) {
    const theirs = await ask(flat);
    if (theirs === ours) continue;
    found.push(`${ours} here, ${theirs} there: ${JSON.stringify(asked.file)}`);
    if (found.length === most) break;
  }
  return found;
}
