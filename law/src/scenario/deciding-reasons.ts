import type { Citation, Finding, Reason } from '../core/index.ts';

/** Rules whose reasons decide wherever they stand among the others. */
const ALWAYS: ReadonlySet<string> = new Set([
  'transfer-risk',
  'evidence',
  'acceleration-ground',
  'safe-country-designation',
  'ground-of-inadmissibility',
  'border-exception',
  'border-places',
  'suspensive-effect',
  'exception-from-remaining',
  'right-to-remain',
  'referral',
  'return',
]);

const decides = (finding: Finding<unknown>, reason: Reason, last: boolean): boolean => {
  if (ALWAYS.has(reason.rule) || reason.says === 'rate-at-or-below-threshold') return true;
  switch (finding.holds) {
    case 'unknown':
      return last || reason.facts.some((fact) => finding.missing.includes(fact));
    case 'judgement':
      return reason.says === finding.question || last;
    default:
      return last;
  }
};

/** The reasons that carry a finding, without those of the rules that were looked at and answered no. */
export const reasonsThatDecide = (finding: Finding<unknown>): Reason[] =>
  finding.because.filter((reason, index) => decides(finding, reason, index === finding.because.length - 1));

/** Their citations. */
export const decidingReasons = (finding: Finding<unknown>): Citation[] =>
  reasonsThatDecide(finding).map((reason) => reason.cite);
