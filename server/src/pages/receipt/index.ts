export { answerReceipt, sha256 } from './answer-receipt.ts';
export { receipt } from './receipt.ts';
