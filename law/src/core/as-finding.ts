import type { Citation } from './citation.ts';
import type { Finding, Reason, RuleId } from './finding.ts';
import type { Outcome } from './rule.ts';

/** The answer of one rule as a finding: the rule and its place are added to the reason. Other reasons stand before it: the last one decides. */
export function asFinding<T>(
  rule: { readonly id: RuleId; readonly cite: Citation },
  outcome: Outcome<T>,
  others: readonly Reason[] = [],
): Finding<T> {
  const reason = (says: string, facts: Reason['facts']): readonly Reason[] => [
    ...others,
    { rule: rule.id, cite: rule.cite, says, facts },
  ];
  switch (outcome.holds) {
    case 'yes':
      return { holds: 'yes', value: outcome.value, because: reason(outcome.says, outcome.facts) };
    case 'no':
      return { holds: 'no', because: reason(outcome.says, outcome.facts) };
    case 'unknown':
      return { holds: 'unknown', missing: outcome.missing, because: reason('fact-missing', outcome.missing) };
    case 'judgement':
      return {
        holds: 'judgement',
        question: outcome.question,
        by: outcome.by,
        because: reason('human-must-judge', outcome.facts),
      };
  }
}
