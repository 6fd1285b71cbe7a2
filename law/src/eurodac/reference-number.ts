import { isMemberState, type MemberState } from '../core/index.ts';
import { categoryOfCode, type EurodacCategory, REQUEST_CODES, rowOfCategory } from './category.ts';

/** What a reference number says. */
export interface ReferenceNumber {
  readonly state: MemberState;
  readonly of:
    | { readonly kind: 'person'; readonly category: EurodacCategory }
    | { readonly kind: 'request'; readonly request: (typeof REQUEST_CODES)[keyof typeof REQUEST_CODES] };
  /** What tells this person from others of the State. */
  readonly serial: string;
}

/** States that Eurodac names by other letters than ISO 3166-1. */
const LETTERS: Readonly<Partial<Record<MemberState, string>>> = { GR: 'EL' };
const STATES: Readonly<Record<string, MemberState>> = { EL: 'GR' };

const SERIAL = /^[A-Z0-9]{1,32}$/;
const NUMBER = /^([A-Z]{2})([0-9])([A-Z0-9]{1,32})$/;

/**
 * Writes a reference number: letters of the State, digit of the category, and what is unique in the State.
 * Source: EUROD 37(3)-(4).
 * @throws RangeError when the serial is not 1 to 32 capital letters and digits.
 */
export function referenceNumber(state: MemberState, category: EurodacCategory, serial: string): string {
  if (!SERIAL.test(serial)) {
    throw new RangeError(`"${serial}" cannot end a reference number. Write 1 to 32 capital letters and digits.`);
  }
  return `${LETTERS[state] ?? state}${rowOfCategory(category).code}${serial}`;
}

/** Reads a reference number; `undefined` when the text is none. */
export function parseReferenceNumber(text: string): ReferenceNumber | undefined {
  const [, letters = '', code = '', serial = ''] = NUMBER.exec(text) ?? [];
  const state = STATES[letters] ?? letters;
  if (!isMemberState(state) || Object.hasOwn(LETTERS, letters)) return undefined;
  const row = categoryOfCode(code);
  if (row) return { state, of: { kind: 'person', category: row.category }, serial };
  const request = REQUEST_CODES[code as keyof typeof REQUEST_CODES];
  return request ? { state, of: { kind: 'request', request }, serial } : undefined;
}
