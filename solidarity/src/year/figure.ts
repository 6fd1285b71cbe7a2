import type { Citation } from '@openpact/law';
import type { Mark } from '@openpact/reference';

/** Why a figure is as it is, where the number alone would mislead. Words for people are made from it. */
export type FigureReason =
  | 'by-the-key'
  | 'pledged-nothing'
  | 'full-deduction'
  | 'partial-deduction'
  | 'need-not-deliver'
  | 'pledge-not-known'
  | 'deduction-not-known'
  | 'no-source'
  | 'sum-of-known';

/**
 * A figure that admits ignorance: known with its mark and sources, or unknown. An unknown figure has no value, so that
 * nobody can add it up as zero; a zero is a value like any other.
 */
export type Figure<T> =
  | {
      readonly known: true;
      readonly value: T;
      readonly mark: Exclude<Mark, 'unknown'>;
      /** Keys of the reference data's sources. */
      readonly sources: readonly string[];
      /** The place of the law that the figure belongs to. */
      readonly ground: Citation;
      readonly because?: FigureReason;
    }
  | {
      readonly known: false;
      readonly mark: 'unknown';
      readonly sources: readonly [];
      readonly ground: Citation;
      readonly because: FigureReason;
    };

/** What is found about a figure. */
export const known = <T>(
  value: T,
  from: { mark: Exclude<Mark, 'unknown'>; sources: readonly string[]; ground: Citation; because?: FigureReason },
): Figure<T> => ({ known: true, value, ...from });

/** Nothing is found about a figure. */
export const unknown = (ground: Citation, because: FigureReason): Figure<never> => ({
  known: false,
  mark: 'unknown',
  sources: [],
  ground,
  because,
});

/** A cell of the reference data with its mark: known when both are there, unknown otherwise. */
export function reported<T>(
  value: T | undefined,
  mark: Mark | undefined,
  sources: readonly string[],
  ground: Citation,
): Figure<T> {
  if (value === undefined || mark === undefined || mark === 'unknown') return unknown(ground, 'no-source');
  return known(value, { mark, sources, ground });
}
