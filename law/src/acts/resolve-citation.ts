import { type CitationParts, parseCitation } from '../core/index.ts';
import type { Act } from './act.ts';
import { findAct } from './find-act.ts';

/** The place that a citation names, or why there is no such place. */
export type Resolution =
  | {
      readonly ok: true;
      readonly act: Act;
      /** The parts of the citation, with the key of the act in place of an alias. */
      readonly parts: CitationParts;
      /** What the article, recital or annex is about, in our words. */
      readonly label: string;
      /** The act is known here from memory only, as far as this place goes. */
      readonly recalled: boolean;
    }
  | { readonly ok: false; readonly reason: string };

const refused = (reason: string): Resolution => ({ ok: false, reason });

const WHOLE_NUMBER = /^[1-9]\d*$/;
const STARTS_WITH_DIGIT = /^\d/;

/** Value of an own property: an article called `constructor` is not one. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const counted = (n: number, thing: string): string => `${n} ${n === 1 ? thing : `${thing}s`}`;

/** Why the article has no such paragraph or point; `undefined` when it has, or when the index does not know. */
function misplaced(act: Act, article: string, step: string | undefined): string | undefined {
  const paragraphs = own(act.paragraphs, article);
  if (step === undefined || paragraphs === undefined) return undefined;
  if (own(act.inserted, article)?.includes(step)) return undefined;
  if (paragraphs > 0) {
    if (WHOLE_NUMBER.test(step) && Number(step) <= paragraphs) return undefined;
    return `${act.key} ${article} has ${counted(paragraphs, 'paragraph')}; "(${step})" is not one of them.`;
  }
  if (!STARTS_WITH_DIGIT.test(step)) return undefined;
  const points = own(act.points, article) ?? 0;
  if (WHOLE_NUMBER.test(step) && Number(step) <= points) return undefined;
  return points > 0
    ? `${act.key} ${article} has ${counted(points, 'point')}; "(${step})" is not one of them.`
    : `${act.key} ${article} has no numbered paragraphs, so "(${step})" is not in it.`;
}

/**
 * Looks a citation up in the index of acts. A refusal says what does not exist: the act, the article, or the paragraph.
 * Points below the paragraph are not checked.
 */
export function resolveCitation(citation: string): Resolution {
  const read = parseCitation(citation);
  if (!read) return refused(`"${citation}" is not a citation. Write it like AMMR 33(1).`);
  const act = findAct(read.act);
  if (!act) return refused(`No act is called ${read.act}. The keys stand in docs/reference/acts.md.`);
  const parts = { ...read, act: act.key };
  const recalled = act.recalled === 'all';
  if (parts.kind === 'recital') {
    if (act.recitals !== undefined && Number(parts.number) > act.recitals)
      return refused(`${act.key} has ${act.recitals} recitals; there is no recital ${parts.number}.`);
    return { ok: true, act, parts, label: 'Reason given for the act', recalled };
  }
  if (parts.kind === 'annex') {
    const label = own(act.annexes, parts.number);
    if (label === undefined) return refused(`${act.key} has no ${`Annex ${parts.number}`.trimEnd()} in the index.`);
    return { ok: true, act, parts, label, recalled };
  }
  const label = own(act.articles, parts.number);
  if (label === undefined)
    return refused(
      act.complete
        ? `${act.key} has no Article ${parts.number}.`
        : `Article ${parts.number} of ${act.key} is not in the index. Read it, then add it with a label.`,
    );
  const wrong = misplaced(act, parts.number, parts.path[0]);
  if (wrong !== undefined) return refused(wrong);
  return {
    ok: true,
    act,
    parts,
    label,
    recalled: act.recalled === 'all' || act.recalled.includes(parts.number),
  };
}
