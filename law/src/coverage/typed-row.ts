/** What was found on reading a paragraph for which there is no rule. */
export type TypedStatus = 'not-executable' | 'institutions' | 'not-yet';

/** Paragraphs of one act that share a status and its reason. */
export interface TypedRow {
  readonly status: TypedStatus;
  /** Why there is no rule, in our own words. */
  readonly why: string;
  /** The places, as `paragraphsNamed` reads them: `3 7-9 10(2)-(4)`. */
  readonly places: string;
}

const rowOf =
  (status: TypedStatus) =>
  (places: string, why: string): TypedRow => ({ status, why, places });

/** Nothing in the paragraph can be decided on dated facts: meaning of words, quality of work, a choice of national law. */
export const notExecutable = rowOf('not-executable');

/** The paragraph binds the Commission, the Council, an agency or a State as such, not an authority in a person's case. */
export const institutions = rowOf('institutions');

/**
 * A rule is possible and is missing. Such a row speaks of what is left of its places: a paragraph that gets a rule leaves it
 * by itself.
 */
export const notYet = rowOf('not-yet');
