import { english } from '../english/index.ts';
import { lookUp } from '../look-up.ts';
import type { Words } from '../words.ts';

/** `family_member[0].status` → its kind, its number, its field. */
const FACT = /^(?<kind>[a-z_]+)(?:\[(?<index>\d+)\])?(?:\.(?<field>[a-z_0-9]+))?$/;

/**
 * A fact by its path, for people: `person.born` is "Date of birth". A kind of event without a field is the question
 * whether it happened.
 */
export function sayFact(fact: string, words: Words = english): string {
  const { kind, index, field } = FACT.exec(fact)?.groups ?? {};
  if (kind === undefined) return fact;
  const said =
    field === undefined
      ? words.sentences.noEvent(lookUp(words.events, kind))
      : lookUp(words.fields, `${kind}.${field}`);
  return index === undefined ? said : words.sentences.nth(said, Number(index) + 1);
}

/**
 * A value that a field lets one choose, for people: `sayValue('family_member', 'relation', 'aunt_or_uncle')`. `of` is the
 * type of the event, or `person`.
 */
export function sayValue(of: string, field: string, value: string, words: Words = english): string {
  const own = `${of}.${field}.${value}`;
  return Object.hasOwn(words.values, own) ? lookUp(words.values, own) : lookUp(words.values, value);
}
