import { type Machine, sayMachine } from './machine.ts';
import type { Measured } from './measured.ts';
import { HEAD, rowOf } from './table.ts';

/** What one part came to. */
export interface Outcome {
  readonly part: string;
  readonly lines: readonly Measured[];
  readonly remarks: readonly string[];
  /** Load of the machine before and after. */
  readonly load: readonly [before: number, after: number];
}

/** Where the figures come from: how they were made, when, and on what. */
export interface Origin {
  readonly machine: Machine;
  /** `2026-11-22` */
  readonly on: string;
}

const markOf = (part: string) => [`<!-- figures: ${part} -->`, `<!-- end of figures: ${part} -->`] as const;

/** The figures of one part in Markdown. */
export function figuresOf({ part, lines, remarks, load }: Outcome, { machine, on }: Origin): string {
  const [before, after] = load.map((n) => n.toFixed(1));
  return [
    `\`npm run bench -- --only ${part}\`, ${on}: ${sayMachine(machine)}. Load of the machine ${before} before and ${after} after.`,
    [HEAD, ...lines.map(rowOf)].join('\n'),
    ...remarks,
  ].join('\n\n');
}

/**
 * Puts the figures of a part in the place that a page has for them; all other text stays.
 * @throws Error when the page has no such place.
 */
export function putFigures(page: string, part: string, figures: string): string {
  const [begin, end] = markOf(part);
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for ${part}: write ${begin} and ${end} into it.`);
  return `${page.slice(0, from + begin.length)}\n\n${figures}\n\n${page.slice(to)}`;
}
