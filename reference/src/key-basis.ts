/** Which figures divide the effort of a year. */
export interface KeyBasis {
  /** Year of the population, on 1 January. */
  readonly populationYear: number;
  /** Year of the gross domestic product. */
  readonly gdpYear: number;
}

/**
 * The figures that a solidarity year rests on: the population of 1 January of the year before it and the product of the
 * year before that. These are the newest that the Union's statistics have for all States when the Council decides, in
 * December, and the law asks for the newest available (AMMR 66).
 *
 * For 2026 this is population 2025 and product 2024. Set beside the pledges reported for States that pledged exactly
 * their share, and rounding up, it gives DE 4 555 and RO 661 as reported; FR 3 362 for 3 361, IE 464 for 463, BG 215 for
 * 214, CY 44 for 43, PT 427 for 422. No pair of years matches more than two. The product must be that of 2024, since any
 * other year is far off; which population stood beside it the pledges cannot tell (2023 to 2025 are all near). A later
 * revision of the same figures would explain the rest. That is a guess. `key-basis.test.ts` holds the whole finding.
 */
export const keyBasis = (solidarityYear: number): KeyBasis => ({
  populationYear: solidarityYear - 1,
  gdpYear: solidarityYear - 2,
});
