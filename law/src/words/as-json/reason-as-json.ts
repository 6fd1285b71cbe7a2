import { citationUrl } from '../../acts/index.ts';
import type { Citation, Reason } from '../../core/index.ts';
import { sayReason } from '../say/index.ts';
import type { Words } from '../words.ts';

/** A citation and where it can be read. */
export const placeAsJson = (cite: Citation) => ({ cite, url: citationUrl(cite) });

/** A reason with its words and a link to the act. */
export const reasonAsJson = (reason: Reason, words: Words) => ({
  rule: reason.rule,
  ...placeAsJson(reason.cite),
  says: reason.says,
  facts: reason.facts,
  ...(reason.recalled ? { recalled: true as const } : {}),
  words: sayReason(reason, words),
});
