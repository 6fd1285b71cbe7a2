/** One thing that is wrong with a case file: where, the value, what is wrong, and the mend. */
export interface FileProblem {
  /** Path in the file: `events[3].into`. */
  readonly field: string;
  readonly value: unknown;
  readonly problem: string;
  readonly mend: string;
}
