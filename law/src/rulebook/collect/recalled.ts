import { resolveCitation } from '../../acts/index.ts';
import type { Citation } from '../../core/index.ts';

/** Whether what a row says is known from memory only: it says so itself, or its article is. */
export function isRecalled(row: object, cites: readonly Citation[]): boolean {
  if ('recalled' in row && row.recalled === true) return true;
  return cites.some((place) => {
    const found = resolveCitation(place);
    return found.ok && found.recalled;
  });
}

/** The same as a part of a row: absent where the act was read. */
export const recalledPart = (row: object, ...cites: readonly Citation[]): { readonly recalled?: true } =>
  isRecalled(row, cites) ? { recalled: true } : {};
