import type { ReceiptCheck } from '@openpact/law';

const LONGEST = 200;

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** What came out of a check, for a reader at a terminal. */
export function checkAsText(check: Exclude<ReceiptCheck, { outcome: 'unreadable' }>): string {
  const { outcome, step, sameRules, madeWith } = check;
  const rules = sameRules
    ? []
    : [
        `It was made with version ${madeWith.version} of the rules (${madeWith.hash.slice(0, 12)}…), which are not those here.`,
      ];
  if (outcome === 'same') return ['The same answer.', ...rules].join('\n');
  if (outcome === 'touched')
    return [
      'The answer follows from the facts, but the receipt was changed after it was made: its seal does not fit.',
      ...rules,
    ].join('\n');
  return [
    'Not the same answer. The first step that differs:',
    `  ${step?.where ?? ''} (${step?.path ?? ''})`,
    `  in the receipt:  ${shown(step?.inReceipt)}`,
    `  worked out now:  ${shown(step?.now)}`,
    ...rules,
  ].join('\n');
}
