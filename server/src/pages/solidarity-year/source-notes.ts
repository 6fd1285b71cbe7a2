import type { SolidarityYear } from '@openpact/solidarity';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { TEXT } from './words.ts';

/** Number of a source in the list at the foot of the page, from 1. */
export type NumberOf = (key: string) => number;

export function numbersOf({ sources }: SolidarityYear): NumberOf {
  const numbers = new Map(sources.map(({ key }, at) => [key, at + 1]));
  return (key) => numbers.get(key) ?? 0;
}

/** Links to the sources of a figure: `[3] [7]`. */
export const sourceNotes = (sources: readonly string[], numberOf: NumberOf): Html =>
  html`${sources.map((key) => {
    const n = numberOf(key);
    return html`<a class="sy-note" href="#source-${n}" aria-label="${TEXT.source} ${n}">${n}</a>`;
  })}`;
