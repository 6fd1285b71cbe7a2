import type { Act, ActEntry } from './act.ts';
import { celexOf, eliOf } from './identifiers.ts';

/** Completes an entry with the identifiers that follow from kind, year and number, and freezes it. */
export function defineAct(entry: ActEntry): Act {
  const { kind, year, number } = entry;
  const eli = entry.eli ?? eliOf(kind, year, number);
  const act: Act = {
    paragraphs: {},
    inserted: {},
    points: {},
    annexes: {},
    complete: false,
    recalled: [],
    ...entry,
    celex: entry.celex ?? celexOf(kind, year, number),
    ...(eli === undefined ? {} : { eli }),
  };
  for (const part of Object.values(act)) Object.freeze(part);
  return Object.freeze(act);
}
