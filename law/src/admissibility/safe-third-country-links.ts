import { type Citation, cite, type Day, day } from '../core/index.ts';

/** A link between the person and a safe third country. */
export type ThirdCountryLink = 'connection' | 'transit' | 'agreement';

/** Which links to a safe third country count, and since when. */
export interface LinkVersion {
  readonly id: 'apr_2024' | 'stc_2026';
  /** The amending act is in force since this day. */
  readonly from: Day;
  readonly cite: Citation;
  readonly links: readonly ThirdCountryLink[];
  /** Links that do not count for a child alone. */
  readonly notForLoneMinors: readonly ThirdCountryLink[];
}

/** The links before and after the amendment of 2026, oldest first. Source: APR 59(5)-(6); STC-26 1(1). */
export const SAFE_THIRD_COUNTRY_LINKS: readonly LinkVersion[] = [
  { id: 'apr_2024', from: day('2024-06-11'), cite: cite('APR 59(5)(b)'), links: ['connection'], notForLoneMinors: [] },
  {
    id: 'stc_2026',
    from: day('2026-02-27'),
    cite: cite('STC-26 1(1)'),
    links: ['connection', 'transit', 'agreement'],
    notForLoneMinors: ['agreement'],
  },
];

export type LinkVersionId = LinkVersion['id'];

/** The links that count on a day; a version that is asked for by name goes before the day. */
export function linksOn(on: Day, id?: LinkVersionId): LinkVersion {
  const [first] = SAFE_THIRD_COUNTRY_LINKS;
  const found = SAFE_THIRD_COUNTRY_LINKS.findLast((version) =>
    id === undefined ? version.from <= on : version.id === id,
  );
  // Before the act there was no rule of the Union of this kind; its first version is the nearest.
  return found ?? (first as LinkVersion);
}
