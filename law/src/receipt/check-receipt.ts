import type { FileProblem } from '../file/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { readReceipt } from './read-receipt.ts';
import { type Digest, type Receipt, type RuleSet, receiptContent, receiptOf } from './receipt.ts';
import { sayPlace } from './say-place.ts';
import { replaying } from './surroundings-used.ts';

/** The first step at which a receipt and the answer of today part ways. */
export interface DifferingStep {
  /** Path in the receipt: `position.responsible.value`. */
  readonly path: string;
  /** The place in words. */
  readonly where: string;
  /** What stands there; absent where nothing stands. */
  readonly inReceipt?: unknown;
  readonly now?: unknown;
}

/** What came out of running a receipt again. */
export type ReceiptCheck =
  | { readonly outcome: 'unreadable'; readonly problems: readonly FileProblem[] }
  | {
      /** `same`: same answer, untouched. `touched`: same answer, but the receipt was changed after it was made. `differs`: another answer. */
      readonly outcome: 'same' | 'touched' | 'differs';
      readonly step?: DifferingStep;
      /** Whether the seal fits; `undefined` where it could not be worked out. */
      readonly sealed: boolean | undefined;
      /** Whether the same rules answered. */
      readonly sameRules: boolean;
      readonly madeWith: RuleSet;
    };

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reasons come before what they carry, and findings before the rest, so that the first difference is nearest to its cause. */
const FIRST: readonly string[] = ['because', 'responsible', 'holds', 'value'];

function keysOf(a: Raw, b: Raw): string[] {
  const keys = [...new Set([...Object.keys(b), ...Object.keys(a)])];
  const rank = (key: string): number => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  return keys.sort((left, right) => rank(left) - rank(right));
}

/** The first place, in the order of the answer of today, where two values differ. */
function firstDifference(receipt: unknown, now: unknown, path: string): Omit<DifferingStep, 'where'> | undefined {
  if (canonicalJson(receipt ?? null) === canonicalJson(now ?? null)) return undefined;
  if (Array.isArray(receipt) && Array.isArray(now)) {
    for (let index = 0; index < Math.max(receipt.length, now.length); index += 1) {
      const found = firstDifference(receipt[index], now[index], `${path}[${index}]`);
      if (found) return found;
    }
  }
  if (isRaw(receipt) && isRaw(now)) {
    for (const key of keysOf(receipt, now)) {
      const found = firstDifference(receipt[key], now[key], path === '' ? key : `${path}.${key}`);
      if (found) return found;
    }
  }
  return {
    path,
    ...(receipt === undefined ? {} : { inReceipt: receipt }),
    ...(now === undefined ? {} : { now }),
  };
}

/** The parts of a receipt in the order in which an answer comes about. */
const PARTS: readonly (keyof Receipt)[] = ['facts', 'position', 'reasons', 'surroundings'];

function differingStep(receipt: Raw, again: Receipt): DifferingStep | undefined {
  for (const part of PARTS) {
    const found = firstDifference(receipt[part], again[part], part);
    if (found) return { ...found, where: sayPlace(found.path, receipt, again) };
  }
  return undefined;
}

/**
 * Runs a receipt again on nothing but what it holds, and says whether the answer is the same, or the first step that
 * differs. `digest` may be absent where no cryptography is at hand; the seal is then not looked at.
 */
export async function checkReceipt(from: unknown, ruleSet: RuleSet, digest?: Digest): Promise<ReceiptCheck> {
  const read = readReceipt(from);
  if (!read.ok) return { outcome: 'unreadable', problems: read.problems };
  const { receipt, file, regime, on } = read;
  const madeWith = receipt.ruleSet;
  const again = receiptOf(file, regime, on, replaying(receipt.surroundings), madeWith);
  const step = differingStep(receipt as unknown as Raw, again);
  const sealed = digest ? (await digest(receiptContent(receipt))) === receipt.sha256 : undefined;
  return {
    outcome: step ? 'differs' : sealed === false ? 'touched' : 'same',
    ...(step ? { step } : {}),
    sealed,
    sameRules: madeWith.hash === ruleSet.hash,
    madeWith,
  };
}
