import { type Day, daysInMonth, isMemberState, type MemberState, parseDay, STATE_CODE_MENDS } from '../core/index.ts';

/** What is wrong with a value, and the mend. */
export interface Complaint {
  readonly problem: string;
  readonly mend: string;
}

/** How one field of an event or of a person is read from outside, and how its schema reads. */
export interface Field<T> {
  /** Plain words for people who fill it in. */
  readonly means: string;
  readonly required: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
  /** The value, or what is wrong with it. */
  read(value: unknown): { readonly value: T } | Complaint;
}

/** The type that a field holds. */
export type ValueOf<F> = F extends Field<infer T> ? T : never;

const LONGEST_SHOWN = 80;

/** A value in the words of a problem. Shortened, and never a reason to fail: what comes from outside can be anything. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = typeof value === 'string' ? `"${value}"` : value === undefined ? 'nothing' : String(value);
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

const field = <T>(
  means: string,
  schema: Readonly<Record<string, unknown>>,
  read: (value: unknown) => { value: T } | Complaint,
): Field<T> => ({ means, required: true, schema, read });

/** The same field, not required. */
export const optional = <T>(of: Field<T>): Field<T | undefined> & { readonly required: false } => ({
  ...of,
  required: false,
});

export const stateField = (means: string): Field<MemberState> =>
  field(means, { $ref: '#/$defs/State' }, (value) => {
    if (typeof value === 'string' && isMemberState(value)) return { value };
    const code = typeof value === 'string' ? value.toUpperCase() : '';
    const mend = Object.hasOwn(STATE_CODE_MENDS, code)
      ? STATE_CODE_MENDS[code]
      : isMemberState(code)
        ? code
        : undefined;
    return {
      problem: `${show(value)} is not a State that applies these rules.`,
      mend: mend ? `Write ${mend}.` : 'Write the ISO 3166-1 code of one of the 27 Member States, or CH, IS, LI, NO.',
    };
  });

/** The mend of a day: where only its number is too high, the last day of that month. */
function dayMend(value: unknown): string {
  const [, year, month, date] = (typeof value === 'string' && /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)) || [];
  const last = Number(month) >= 1 && Number(month) <= 12 ? daysInMonth(Number(year), Number(month)) : undefined;
  return last !== undefined && Number(date) > last
    ? `That month ends on ${year}-${month}-${last}.`
    : 'Write it like 2026-07-03.';
}

export const dayField = (means: string): Field<Day> =>
  field(means, { $ref: '#/$defs/Day' }, (value) => {
    const day = typeof value === 'string' ? parseDay(value) : undefined;
    return day === undefined
      ? { problem: `${show(value)} is not a day of the calendar.`, mend: dayMend(value) }
      : { value: day };
  });

export const booleanField = (means: string): Field<boolean> =>
  field(means, { type: 'boolean' }, (value) =>
    typeof value === 'boolean'
      ? { value }
      : {
          problem: `${show(value)} is neither true nor false.`,
          mend: typeof value === 'string' ? 'Write true or false without quotes.' : 'Write true or false.',
        },
  );

export const wholeNumberField = (means: string, least = 0): Field<number> =>
  field(means, { type: 'integer', minimum: least }, (value) =>
    Number.isSafeInteger(value) && (value as number) >= least
      ? { value: value as number }
      : {
          problem: `${show(value)} is not a whole number from ${least} up.`,
          mend:
            typeof value === 'string' && /^\d{1,9}$/.test(value)
              ? `Write ${Number(value)} without quotes.`
              : 'Write a whole number.',
        },
  );

const LONGEST_TEXT = 2000;

export const textField = (means: string): Field<string> =>
  field(means, { type: 'string', minLength: 1, maxLength: LONGEST_TEXT }, (value) =>
    typeof value === 'string' && value.length > 0 && value.length <= LONGEST_TEXT
      ? { value }
      : {
          problem: `${show(value)} is not a text of 1 to ${LONGEST_TEXT} characters.`,
          mend: 'Write a text.',
        },
  );

/** ISO 3166-1 alpha-2 code of any country, or `STATELESS`. */
export const countryField = (means: string): Field<string> =>
  field(means, { $ref: '#/$defs/Country' }, (value) =>
    typeof value === 'string' && /^([A-Z]{2}|STATELESS)$/.test(value)
      ? { value }
      : { problem: `${show(value)} is not a country code.`, mend: 'Write its two letters like SY, or STATELESS.' },
  );

/** `09:30`, local time of the State. */
export const timeField = (means: string): Field<string> =>
  field(means, { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }, (value) =>
    typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
      ? { value }
      : { problem: `${show(value)} is not a time of day.`, mend: 'Write it like 09:30.' },
  );

export const oneOf = <const T extends readonly string[]>(means: string, values: T): Field<T[number]> =>
  field(means, { enum: values }, (value) =>
    values.includes(value as string)
      ? { value: value as T[number] }
      : { problem: `${show(value)} is not a possible value.`, mend: `Write one of: ${values.join(', ')}.` },
  );

const listOf = <T>(means: string, item: Field<T>): Field<readonly T[]> =>
  field(means, { type: 'array', items: item.schema }, (value) => {
    if (!Array.isArray(value)) return { problem: `${show(value)} is not a list.`, mend: 'Write a list.' };
    const items: T[] = [];
    for (const entry of value) {
      const read = item.read(entry);
      if (!('value' in read)) return read;
      items.push(read.value);
    }
    return { value: items };
  });

export const statesField = (means: string): Field<readonly MemberState[]> => listOf(means, stateField(means));
export const countriesField = (means: string): Field<readonly string[]> => listOf(means, countryField(means));
export const textsField = (means: string): Field<readonly string[]> => listOf(means, textField(means));
