export { canonicalJson } from './canonical-json.ts';
export { checkReceipt, type DifferingStep, type ReceiptCheck } from './check-receipt.ts';
export { readReceipt } from './read-receipt.ts';
export {
  type Digest,
  RECEIPT_FORMAT,
  type Receipt,
  type RuleSet,
  receiptContent,
  receiptOf,
  ruleSetContent,
  type SealedReceipt,
  sealReceipt,
} from './receipt.ts';
export type { SurroundingsUsed } from './surroundings-used.ts';
