import {
  type Day,
  isMemberState,
  isRegimeId,
  type MemberState,
  parseDay,
  REGIME_IDS,
  type RegimeId,
  STATE_CODE_MENDS,
} from '@openpact/law';
import { type Input, UsageError } from '../command.ts';
import { nearest } from '../nearest.ts';

/** The text of an option; `undefined` when it was not typed. */
export function readText(input: Input, name: string): string | undefined {
  const value = input.values[name];
  return typeof value === 'string' ? value : undefined;
}

/** A day like 2026-07-14. */
export function readDay(input: Input, name: string): Day | undefined {
  const value = readText(input, name);
  if (value === undefined) return undefined;
  const day = parseDay(value);
  if (day !== undefined) return day;
  throw new UsageError(
    `--${name} is "${value}", which is not a day of the calendar. Write it like --${name} 2026-07-14.`,
  );
}

/** A State that applies these rules, by its ISO 3166-1 code. */
export function readState(input: Input, name: string): MemberState | undefined {
  const value = readText(input, name);
  if (value === undefined || isMemberState(value)) return value;
  const upper = value.toUpperCase();
  const mend = STATE_CODE_MENDS[upper] ?? (isMemberState(upper) ? upper : undefined);
  const how = mend
    ? `Write --${name} ${mend}.`
    : 'Write the ISO 3166-1 code of one of the 27 Member States, or CH, IS, LI, NO.';
  throw new UsageError(`--${name} is "${value}", which is not a State that applies these rules. ${how}`);
}

/** One of the three sets of rules. */
export function readRegime(input: Input): RegimeId | undefined {
  const value = readText(input, 'regime');
  if (value === undefined || isRegimeId(value)) return value;
  const meant = nearest(value, REGIME_IDS);
  const mend = meant ? `Did you mean ${meant}?` : `Choose one of ${REGIME_IDS.join(', ')}.`;
  throw new UsageError(`There is no regime "${value}". ${mend}`);
}
