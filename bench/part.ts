import type { Measured } from './measured.ts';

/** How thoroughly to measure. */
export interface Thoroughness {
  /** A look in a few seconds, for whoever works on it; its figures are not kept. */
  readonly quick: boolean;
}

/** One subject of the benchmarks. */
export interface Part {
  readonly name: string;
  /** One line for whoever waits. */
  readonly shows: string;
  /** Measures, and gives each line as soon as it is known; a text is a remark to be printed below the lines. */
  run(how: Thoroughness): Iterable<Measured | string> | AsyncIterable<Measured | string>;
}
