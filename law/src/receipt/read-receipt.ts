import { type Day, parseDay } from '../core/index.ts';
import { type CaseFile, type FileProblem, readCaseFile } from '../file/index.ts';
import { findRegime, REGIMES, type Regime } from '../regimes/index.ts';
import { RECEIPT_FORMAT, type SealedReceipt } from './receipt.ts';

/** A receipt as it can be run again. */
export interface ReadableReceipt {
  readonly receipt: Partial<SealedReceipt> & Omit<SealedReceipt, 'sha256' | 'position' | 'reasons'>;
  readonly file: CaseFile;
  readonly regime: Regime;
  readonly on: Day;
}

export type ReadReceipt =
  | ({ readonly ok: true } & ReadableReceipt)
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

const isQuestion = (value: unknown): boolean => isRaw(value) && Array.isArray(value.question) && 'answer' in value;

const isUsed = (value: unknown): boolean =>
  isRaw(value) &&
  isRaw(value.holidays) &&
  Object.values(value.holidays).every(areTexts) &&
  isRaw(value.asked) &&
  Object.values(value.asked).every((list) => Array.isArray(list) && list.every(isQuestion)) &&
  isRaw(value.given);

/** Reads a receipt from outside (already parsed from JSON), or says what is wrong with it: field, value, mend. */
export function readReceipt(from: unknown): ReadReceipt {
  const problems: FileProblem[] = [];
  const complain = (field: string, value: unknown, problem: string, mend: string) => {
    problems.push({ field, value, problem, mend });
  };
  if (!isRaw(from) || from.format !== RECEIPT_FORMAT) {
    complain(
      'format',
      isRaw(from) ? from.format : from,
      'is not a receipt.',
      `Give a file with "format": "${RECEIPT_FORMAT}".`,
    );
    return { ok: false, problems };
  }
  const regime = typeof from.regime === 'string' ? findRegime(from.regime) : undefined;
  if (!regime)
    complain('regime', from.regime, 'is not known here.', `Known are ${REGIMES.map(({ id }) => id).join(', ')}.`);
  const on = typeof from.on === 'string' ? parseDay(from.on) : undefined;
  if (on === undefined) complain('on', from.on, 'is not a day.', 'Write it like 2026-08-20.');
  if (!isUsed(from.surroundings))
    complain('surroundings', from.surroundings, 'is not what a receipt holds.', 'Use the receipt as it was made.');
  const ruleSet = isRaw(from.ruleSet) ? from.ruleSet : {};
  if (typeof ruleSet.version !== 'string' || typeof ruleSet.hash !== 'string')
    complain('ruleSet', from.ruleSet, 'does not name the rules.', 'Use the receipt as it was made.');
  const read = readCaseFile(from.facts);
  if (!read.ok) problems.push(...read.problems.map((each) => ({ ...each, field: `facts.${each.field}` })));
  if (problems.length > 0 || !read.ok || !regime || on === undefined) return { ok: false, problems };
  return { ok: true, receipt: from as unknown as ReadableReceipt['receipt'], file: read.file, regime, on };
}
