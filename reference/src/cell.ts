import { isUnionState, type UnionState } from '@openpact/law';

/** Reads the text of one cell. Throws a RangeError that says what should stand there. */
export type Cell<T> = (text: string) => T;

/** Any text, also none. */
export const text: Cell<string> = (value) => value;

/** Text that must be there. */
export const word: Cell<string> = (value) => {
  if (value === '') throw new RangeError('is empty');
  return value;
};

/** A whole number, not negative. */
export const count: Cell<number> = (value) => {
  const n = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(n)) throw new RangeError(`"${value}" is not a whole number`);
  return n;
};

/** A part of a hundred, 0 to 100. */
export const percent: Cell<number> = (value) => {
  const n = Number(value);
  if (!/^\d+(\.\d+)?$/.test(value) || n > 100) throw new RangeError(`"${value}" is not a percentage from 0 to 100`);
  return n;
};

/** A calendar year. */
export const year: Cell<number> = (value) => {
  if (!/^(19|20)\d\d$/.test(value)) throw new RangeError(`"${value}" is not a year`);
  return Number(value);
};

/** One of the 27 States, by ISO 3166-1: Greece is GR. */
export const unionState: Cell<UnionState> = (value) => {
  if (!isUnionState(value))
    throw new RangeError(`"${value}" is not one of the 27 States${value === 'EL' ? '; write GR' : ''}`);
  return value;
};

/** An empty cell is something not known: `undefined`, never zero. */
export const maybe =
  <T>(cell: Cell<T>): Cell<T | undefined> =>
  (value) =>
    value === '' ? undefined : cell(value);

/** One of some words. */
export const oneOf =
  <const W extends string>(...words: readonly W[]): Cell<W> =>
  (value) => {
    const found = words.find((candidate) => candidate === value);
    if (found === undefined) throw new RangeError(`"${value}" is not one of: ${words.join(', ')}`);
    return found;
  };

/** Several values with a sign between them; an empty cell is an empty list. */
export const listOf =
  <T>(cell: Cell<T>, between: string): Cell<readonly T[]> =>
  (value) =>
    value === '' ? [] : value.split(between).map(cell);
