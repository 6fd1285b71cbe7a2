import { type Day, type Finding, formatDay, type Reason, type RegimeId } from '../core/index.ts';
import { type CaseFile, writeCaseFile } from '../file/index.ts';
import { type Position, positionOf, type Surroundings } from '../position/index.ts';
import type { Regime } from '../regimes/index.ts';
import { type PositionJson, positionAsJson } from '../words/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { recording, type SurroundingsUsed } from './surroundings-used.ts';

export const RECEIPT_FORMAT = 'openpact-receipt/1';

/** Which rules answered: the version of the law module, and the SHA-256 of all its files (hexadecimal). */
export interface RuleSet {
  readonly version: string;
  readonly hash: string;
}

/** A reason as a receipt keeps it, with the finding that it carries. */
export interface ReceiptReason extends Reason {
  /** The part of the position: `responsible`. */
  readonly about: string;
}

/** Everything that an answer rests on, and the answer: enough to find it again without any other source. */
export interface Receipt {
  readonly format: typeof RECEIPT_FORMAT;
  readonly ruleSet: RuleSet;
  readonly regime: RegimeId;
  /** The day asked about, `2026-08-20`. */
  readonly on: string;
  /** The case file, as `readCaseFile` reads it. */
  readonly facts: ReturnType<typeof writeCaseFile>;
  /** What the law looked at beside the facts. */
  readonly surroundings: SurroundingsUsed;
  readonly position: PositionJson;
  readonly reasons: readonly ReceiptReason[];
}

/** A receipt with the SHA-256 (hexadecimal) of {@link receiptContent}: shows that nobody changed it by mistake. */
export interface SealedReceipt extends Receipt {
  readonly sha256: string;
}

/** Works out the SHA-256 of a text in hexadecimal. Passed in, because the law has no cryptography of its own. */
export type Digest = (text: string) => Promise<string>;

const isFinding = (value: unknown): value is Finding<unknown> =>
  typeof value === 'object' && value !== null && 'holds' in value && 'because' in value;

const reasonsOf = (position: Position): ReceiptReason[] =>
  Object.entries(position).flatMap(([about, finding]) =>
    isFinding(finding)
      ? finding.because.map(({ rule, cite, says, facts }) => ({ about, rule, cite, says, facts }))
      : [],
  );

/**
 * The receipt of a position: facts, regime, rule set, day, what was looked at beside the facts, the answer and its
 * reasons. The same input gives the same receipt, byte by byte, in {@link canonicalJson}.
 */
export function receiptOf(file: CaseFile, regime: Regime, on: Day, around: Surroundings, ruleSet: RuleSet): Receipt {
  const { watched, used } = recording(around);
  const position = positionOf(file, regime, on, watched);
  return {
    format: RECEIPT_FORMAT,
    ruleSet,
    regime: regime.id,
    on: formatDay(on),
    facts: writeCaseFile(file),
    surroundings: used(),
    position: positionAsJson(position),
    reasons: reasonsOf(position),
  };
}

/** The text that the seal of a receipt is worked out from: all of it but the seal. */
export function receiptContent(receipt: object): string {
  const { sha256: _seal, ...content } = receipt as Partial<SealedReceipt>;
  return canonicalJson(content);
}

/** A receipt with its seal. */
export const sealReceipt = async (receipt: Receipt, digest: Digest): Promise<SealedReceipt> => ({
  ...receipt,
  sha256: await digest(receiptContent(receipt)),
});

/** The text to hash for {@link RuleSet}: every file of the law by its path, in order. */
export const ruleSetContent = (files: readonly { readonly path: string; readonly text: string }[]): string =>
  canonicalJson(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, text }) => [path, text]));
